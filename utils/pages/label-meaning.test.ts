import { describe, expect, it } from 'vitest';
import { meaningOf } from './label-meaning';

/** Interface languages in the order of the columns below; words as a translator would choose them. */
const labels: [inspiration: string, aboutYou: string, storeName: string, shortUrl: string][] = [
  ['Inspiration', 'About You', 'Store name', 'Short URL'],
  ['Inspiration', 'Über Sie', 'Name des Shops', 'Kurz-URL'],
  ['Inspiración', 'Acerca de ti', 'Nombre de la tienda', 'URL corta'],
  ['Inspiration', 'À propos de vous', 'Nom de la boutique', 'URL courte'],
  ['Ispirazione', 'Informazioni su di te', 'Nome del negozio', 'URL breve'],
  ['インスピレーション', '自己紹介', 'ストア名', '短縮URL'],
  ['영감', '자기소개', '스토어 이름', '짧은 URL'],
  ['แรงบันดาลใจ', 'เกี่ยวกับคุณ', 'ชื่อร้านค้า', 'URL แบบสั้น'],
  ['Cảm hứng', 'Giới thiệu về bạn', 'Tên cửa hàng', 'URL ngắn'],
  ['प्रेरणा', 'आपके बारे में', 'स्टोर का नाम', 'छोटा URL'],
  ['உத்வேகம்', 'உங்களைப் பற்றி', 'கடை பெயர்', 'குறுகிய URL'],
  ['Inspiração', 'Sobre você', 'Nome da loja', 'URL curta'],
  ['灵感', '简介', '店铺名称', '短 URL'],
  ['靈感', '關於您', '商店名稱', '短網址'],
  ['Inspiratie', 'Over jou', 'Winkelnaam', 'Korte URL'],
  ['Inspiracja', 'O Tobie', 'Nazwa sklepu', 'Krótki adres URL'],
  ['Inspiration', 'Om dig', 'Butiksnamn', 'Kort URL'],
  ['İlham', 'Hakkınızda', 'Mağaza adı', 'Kısa URL'],
  ['الإلهام', 'نبذة عنك', 'اسم المتجر', 'عنوان URL القصير'],
  ['Inspirace', 'O vás', 'Název obchodu', 'Krátká adresa URL'],
];

it.each(labels)('knows the fields of one language: %s, %s', (...words) => {
  expect(words.map((word) => meaningOf(word)?.field)).toEqual([
    'inspiration',
    'aboutYou',
    'storeName',
    'shortUrl',
  ]);
});

it.each([
  ['Profile image', 'profileImage'],
  ['Immagine del profilo', 'profileImage'],
  ['Storefront images', 'storefrontImages'],
  ['店铺图片', 'storefrontImages'],
])('knows the image field %s', (label, field) => {
  expect(meaningOf(label)?.field).toBe(field);
});

describe('what may stand around a field’s name', () => {
  it.each([
    'INSPIRATION',
    'Inspiration *',
    'Inspiration (required)',
    '2. Your inspiration (required) 0/1000',
    'Inspiration – what drives you?',
    'Inspiration: tell buyers what moves you',
    'Inspiration (Pflichtfeld)',
    '您的灵感（必填）',
    '  Inspiration\u200b ',
  ])('%j', (label) => {
    expect(meaningOf(label)?.field).toBe('inspiration');
  });
});

it.each([
  '',
  '*',
  'Tell us about your inspiration',
  'Need inspiration for your listings?',
  'About your order',
  'About us',
  'Store name policy',
  'Business name',
  'Website URL of your bank',
  'URL of your proof of identity',
  `Inspiration ${'and more '.repeat(40)}`,
])('does not take %j for a field’s label', (label) => {
  expect(meaningOf(label)).toBeNull();
});

it('tells words seen in Amazon’s own texts from our translations', () => {
  expect(meaningOf('Inspiration')?.seen).toBe(true);
  expect(meaningOf('简介')?.seen).toBe(true);
  expect(meaningOf('Ispirazione')?.seen).toBe(false);
});
