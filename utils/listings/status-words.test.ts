import { expect, test } from 'vitest';
import { readPrice, readQuantity } from './read-number';
import { statusOf } from './status-words';

test.for([
  ['active', ['Active', 'ACTIVE', 'aktiv', 'actif', 'Attivo', 'Activo', 'activa', '有效', '在售', '出品中']],
  [
    'inactive',
    [
      'Inactive',
      'Inaktiv (Preisfehler)',
      'Inactif',
      'Inattivo',
      'Non attivo',
      'Inactivo',
      'Nicht aktiv',
      '不可售',
      '停售',
      '缺货',
      '非アクティブ',
    ],
  ],
  [
    'incomplete',
    [
      'Incomplete',
      'Unvollständig',
      'Unvollst?ndig',
      'Incomplet',
      'Incompleto',
      '不完整',
      '未完成',
      '缺少信息',
    ],
  ],
  ['unknown', ['', 'Acti', 'Activation pending', 'Gesperrt', 'true', '1', 'DEFAULT']],
] as const)('%s: %j', ([status, words]) => {
  expect(words.map((word) => [word, statusOf(word)])).toEqual(words.map((word) => [word, status]));
});

test.for([
  ['ja', 'アクティブ', '停止中', '未完了'],
  ['ko', '활성', '비활성', '불완전'],
  ['th', 'ใช้งาน', 'ไม่ใช้งาน', 'ไม่สมบูรณ์'],
  ['vi', 'Đang hoạt động', 'Không hoạt động', 'Chưa hoàn chỉnh'],
  ['hi', 'सक्रिय', 'निष्क्रिय', 'अपूर्ण'],
  ['ta', 'செயலில் உள்ளது', 'செயலற்றது', 'முழுமையற்றது'],
  ['pt', 'Ativo', 'Inativo', 'Incompleto'],
  ['zh-TW', '有效', '無效', '不完整'],
  ['nl', 'Actief', 'Niet actief', 'Onvolledig'],
  ['pl', 'Aktywna', 'Nieaktywna', 'Niekompletna'],
  ['sv', 'Aktiv', 'Inaktiv', 'Ofullständig'],
  ['tr', 'Etkin', 'Etkin değil', 'Eksik'],
  ['ar', 'نشط', 'غير نشط', 'غير مكتمل'],
  ['cs', 'Aktivní', 'Neaktivní', 'Neúplné'],
] as const)('translated: %s', ([, active, inactive, incomplete]) => {
  expect([active, inactive, incomplete].map(statusOf)).toEqual(['active', 'inactive', 'incomplete']);
});

test.for([
  ['24.90', 24.9],
  ['24,90', 24.9],
  ['2490', 2490],
  ['1,234.50', 1234.5],
  ['1.234,50', 1234.5],
  ['1 234,50', 1234.5],
  ["1'234.50", 1234.5],
  ['1,234', 1234],
  ['1.234.567', 1_234_567],
  ['€ 24,90', 24.9],
  ['24.90 GBP', 24.9],
  ['.5', 0.5],
  ['', Number.NaN],
  ['free', Number.NaN],
  ['1.2.3', Number.NaN],
  ['1,2,3', Number.NaN],
] as const)('price %j is %d', ([text, price]) => {
  expect(readPrice(text)).toBe(price);
});

test.for([
  ['3', 3],
  ['0', 0],
  ['3.0', 3],
  ['3,5', Number.NaN],
  ['1,000', 1000],
  ['12,345', 12_345],
  ['1.000', Number.NaN],
  ['many', Number.NaN],
  ['', Number.NaN],
] as const)('quantity %j is %d', ([text, quantity]) => {
  expect(readQuantity(text)).toBe(quantity);
});
