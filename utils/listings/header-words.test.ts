import { describe, expect, test } from 'vitest';
import { headerWord } from './header-words';
import { readLayout } from './read-header';

const known = {
  sku: [
    'seller-sku',
    'sku',
    'Händler-SKU',
    'sku-vendeur',
    'SKU venditore',
    'SKU del vendedor',
    '出品者SKU',
    '卖家 SKU',
  ],
  asin: ['asin1', 'asin', 'ASIN 1', 'ASIN1'],
  productId: ['product-id', 'Produkt-ID', 'id-produit', 'Identificativo del prodotto', '商品ID', '商品编码'],
  productIdType: ['product-id-type', 'Produkt-ID-Typ', 'type-id-produit', '商品IDタイプ', '商品编码类型'],
  title: [
    'item-name',
    'Artikelbezeichnung',
    'nom-produit',
    "Nome dell'articolo",
    'Título del producto',
    '商品名',
    '商品名称',
  ],
  price: ['price', 'Preis', 'prix', 'Prezzo', 'Precio', '価格', '价格'],
  quantity: ['quantity', 'Menge', 'quantité', 'Quantità', 'Cantidad', '数量'],
  date: [
    'open-date',
    'Erstellungsdatum',
    'date-ouverture',
    'Data di creazione',
    'Fecha de creación',
    '出品日',
    '开售日期',
  ],
  channel: [
    'fulfillment-channel',
    'fulfilment-channel',
    'Versender',
    'canal-traitement',
    'フルフィルメント・チャンネル',
    '配送渠道',
  ],
  status: ['status', 'Status', 'état', 'stato', 'estado', 'ステータス', '状态'],
};
const words = Object.entries(known).flatMap(([field, list]) => list.map((word) => [field, word] as const));
const doubled = (word: string) => Buffer.from(word, 'utf8').toString('latin1');

describe('header words', () => {
  test.for(words)('%s: %s', ([field, word]) => {
    expect(headerWord(word)?.field).toBe(field);
    expect(headerWord(` "${word.toUpperCase()}"`)?.field).toBe(field);
    expect(headerWord(word.normalize('NFD'))?.field).toBe(field);
  });

  test.for(words.filter(([, word]) => /[À-ÿ]/.test(word)))('%s: %s, damaged', ([field, word]) => {
    for (const lost of ['?', '??', '\uFFFD', '\uFFFD\uFFFD']) {
      expect(headerWord(word.replace(/[À-ÿ]/g, lost))?.field).toBe(field);
    }
    expect(headerWord(word.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))?.field).toBe(field);
    expect(headerWord(doubled(word))?.field).toBe(field);
  });

  test.for([
    'Estado del producto',
    'état-produit',
    'item-condition',
    'Artikelzustand',
    'Deprecated column',
    '(deprecated)',
    'Columna en desuso',
    '不适用项目',
    'pending-quantity',
    'Quantità in sospeso',
    'Minimum order quantity',
    'asin2',
    '???',
    '',
  ])('%j is none of them', (word) => {
    expect(headerWord(word)).toBeNull();
  });
});

describe('layouts', () => {
  test('of the two Chinese columns with one name the last is the product’s id', () => {
    const layout = readLayout('商品名称\t商品编码\t卖家 SKU\t价格\t数量\t商品编码类型\t商品编码\t状态');
    expect(layout?.fields).toMatchObject({ sku: 2, productId: 6, productIdType: 5, status: 7 });
    expect(layout?.language).toBe('zh-CN');
  });

  test('repeated unused columns are in nobody’s way', () => {
    const layout = readLayout(
      '不适用项目\tTítulo del producto\t不适用项目\tSKU del vendedor\tPrecio\tEstado del producto\testado',
    );
    expect(layout?.fields).toEqual({ title: 1, sku: 3, price: 4, status: 6 });
    expect(layout?.language).toBe('es');
  });

  test('a SKU alone is no listing report, nor are words without one', () => {
    expect(readLayout('sku\tfoo\tbar')).toBeNull();
    expect(readLayout('sku\tasin\tfoo')).toBeNull();
    expect(readLayout('asin1\titem-name\tprice')).toBeNull();
  });

  test.for([
    ['another shop’s listings', 'TITLE,DESCRIPTION,PRICE,CURRENCY_CODE,QUANTITY,TAGS,SKU'],
    ['another shop’s products', 'sku,price,quantity,status'],
    ['prices to be uploaded', 'sku\tprice\tminimum-seller-allowed-price\tquantity\thandling-time'],
    ['suppressed listings', 'Status\tReason\tSKU\tASIN\tProduct name\tChange date\tIssue Description'],
    ['suppressed listings', 'Status\tGrund\tSKU\tASIN\tProduktname\tÄnderungsdatum'],
  ] as const)('%s are no listing report: %s', ([, header]) => {
    expect(readLayout(header)).toBeNull();
  });
});
