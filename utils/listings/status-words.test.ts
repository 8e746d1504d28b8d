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
      '非アクティブ',
    ],
  ],
  [
    'incomplete',
    ['Incomplete', 'Unvollständig', 'Unvollst?ndig', 'Incomplet', 'Incompleto', '不完整', '未完成'],
  ],
  ['unknown', ['', 'Acti', 'Activation pending', 'Gesperrt', 'true', '1', 'DEFAULT']],
] as const)('%s: %j', ([status, words]) => {
  expect(words.map((word) => [word, statusOf(word)])).toEqual(words.map((word) => [word, status]));
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
  ['many', Number.NaN],
  ['', Number.NaN],
] as const)('quantity %j is %d', ([text, quantity]) => {
  expect(readQuantity(text)).toBe(quantity);
});
