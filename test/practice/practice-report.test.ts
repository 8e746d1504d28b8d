import { describe, expect, it } from 'vitest';
import { practiceReport } from './practice-report.ts';

const decoded = (choices: Record<string, string>, encoding = 'utf-8') =>
  new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(practiceReport(choices).bytes);
const linesOf = (text: string) => text.split('\r\n').slice(0, -1);
/** Rows of a TSV as column word to value; repeated words keep the last value. */
const rowsOf = (text: string) => {
  const [header = '', ...rows] = linesOf(text);
  const words = header.split('\t');
  return rows.map((row) => Object.fromEntries(row.split('\t').map((cell, at) => [words[at] ?? '', cell])));
};

describe('a report', () => {
  it('is tab-separated, unquoted, with raw quotation marks in titles', () => {
    const row = rowsOf(decoded({ country: 'US' })).find(({ 'seller-sku': sku }) => sku === 'PLATE-ASH');
    expect(row).toMatchObject({
      'item-name': 'Dinner plate "Maple" for every day, ash glaze, 27 cm',
      asin1: 'B0CM000009',
      price: '47.90',
      quantity: '11',
      status: 'Active',
    });
  });

  it.each([
    ['all', 43, { Active: 36, Inactive: 3, Incomplete: 4 }],
    ['active', 36, {}],
    ['inactive', 3, {}],
    ['inventory', 39, {}],
  ])('of the kind %s holds %i listings', (kind, count, statuses) => {
    const rows = rowsOf(decoded({ kind }));
    const counts: Record<string, number> = {};
    for (const { status } of rows) if (status !== undefined) counts[status] = (counts[status] ?? 0) + 1;
    expect([rows.length, counts]).toEqual([count, statuses]);
  });

  it('is nothing but a header where nothing is listed', () => {
    expect(linesOf(decoded({ country: 'MX' }))).toHaveLength(1);
  });

  it.each([
    ['29', 29],
    ['31', 31],
    ['32', 32],
    ['47', 47],
  ])('has %s columns on request', (tail, count) => {
    const widths = linesOf(decoded({ tail })).map((line) => line.split('\t').length);
    expect(new Set(widths)).toEqual(new Set([count]));
  });

  it.each([
    ['de', 'Händler-SKU', 'ASIN 1', 'Status'],
    ['it', 'SKU venditore', 'ASIN 1', 'stato'],
    ['es', 'SKU del vendedor', 'ASIN 1', 'estado'],
    ['zh-CN', '卖家 SKU', 'ASIN1', '状态'],
    ['fr', 'sku-vendeur', 'id-produit', 'état'],
    ['ja', '出品者SKU', '商品ID', 'ステータス'],
  ])('speaks %s in its header', (language, sku, asin, status) => {
    const [first, second] = rowsOf(decoded({ language, country: 'UK' }));
    expect([first?.[sku], second?.[asin], second?.[status]]).toEqual(['MUG-ALL', 'B0CM000001', 'Active']);
  });

  it('repeats the words of columns nobody uses, and 商品编码 in Chinese', () => {
    const header = linesOf(decoded({ language: 'zh-CN' }))[0]?.split('\t') ?? [];
    expect(header.filter((word) => word === '商品编码')).toHaveLength(2);
    expect(header.filter((word) => word === '不适用项目').length).toBeGreaterThan(5);
  });

  it('is called as Amazon calls it, month first', () => {
    const names = ['en', 'es'].map((language) => practiceReport({ language, date: '2026-07-14' }).name);
    expect(names).toEqual([
      'All+Listings+Report_07-14-2026.txt',
      'Informe+de+todos+los+listings_07-14-2026.txt',
    ]);
  });
});

describe('the bytes', () => {
  it.each([
    ['windows-1252', { language: 'de', country: 'DE' }],
    ['shift_jis', { language: 'ja', country: 'US' }],
    ['utf-16le', { language: 'es', country: 'IT' }],
    ['utf-16be', { language: 'es', country: 'IT' }],
  ])('in %s hold the same text as in UTF-8', (encoding, choices) => {
    const text = decoded({ ...choices, encoding }, encoding);
    expect(text.replace('\uFEFF', '')).toBe(decoded(choices));
  });

  it.each([
    ['utf-8-bom', [0xef, 0xbb, 0xbf]],
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
    ['utf-8', [...Buffer.from('ite')]],
  ])('of %s begin with their mark', (encoding, mark) => {
    expect([...practiceReport({ encoding }).bytes.subarray(0, mark.length)]).toEqual(mark);
  });

  it('have a ? for letters the encoding lacks', () => {
    const text = decoded({ country: 'FR', language: 'ja', encoding: 'windows-1252' }, 'windows-1252');
    expect(text.split('\t').slice(0, 2)).toEqual(['???', '??ID']);
  });

  it.each([
    ['lf', '\n'],
    ['cr', '\r'],
  ])('end lines as asked (%s)', (ends, sign) => {
    const text = decoded({ ends });
    expect([text.split(sign).length, /\r\n/.test(text)]).toEqual([45, false]);
  });

  it('of CSV are quoted, with commas or semicolons', () => {
    expect(decoded({ format: 'csv', kind: 'inventory' }).split('\r\n').slice(0, 2)).toEqual([
      '"sku","asin","price","quantity"',
      '"MUG-ASH","B0CM000001","31.90","1"',
    ]);
    const plate = decoded({ format: 'semicolon', decimal: 'comma' })
      .split('\r\n')
      .find((line) => line.includes('PLATE-ASH'));
    expect(plate).toMatch(/^"Dinner plate ""Maple"" for every day, ash glaze, 27 cm";"";.*;"47,90";/);
  });
});

describe('a flaw', () => {
  const changed = (flaw: string, choices = {}) => linesOf(decoded({ flaws: flaw, ...choices }));
  const plain = linesOf(decoded({}));

  it('ragged: rows are shorter and longer than the header', () => {
    const widths = new Set(changed('ragged').map((line) => line.split('\t').length));
    expect(widths).toEqual(new Set([27, 29, 30]));
  });

  it('header-again and blank-lines: lines that are no rows', () => {
    const lines = changed('header-again,blank-lines');
    expect(lines.filter((line) => line === plain[0])).toHaveLength(2);
    expect(lines.filter((line) => line === '')).toHaveLength(10);
    expect(lines).toHaveLength(plain.length + 11);
  });

  it('repeated-sku: an inactive row before the active one', () => {
    const rows = rowsOf(decoded({ flaws: 'repeated-sku' }));
    const twice = rows.filter(({ 'seller-sku': sku }) => sku === 'BOWL-ALL');
    expect(twice.map(({ status }) => status)).toEqual(['Inactive', 'Incomplete']);
  });

  it('damaged-titles: a ? in place of letters', () => {
    expect(changed('damaged-titles', { country: 'IT' }).join()).toContain('con manico in bamb?,');
  });

  it('double-encoded: the header alone', () => {
    const lines = changed('double-encoded', { language: 'de', country: 'DE' });
    expect(lines[0]).toContain('HÃ¤ndler-SKU');
    expect(lines.join()).toContain('für Trockenblumen');
  });

  it('excel: SKUs as Excel leaves them', () => {
    const skus = rowsOf(decoded({ flaws: 'excel' })).map(({ 'seller-sku': sku }) => sku);
    expect(skus.slice(0, 3)).toEqual(['1.23E+05', '1001', 'MUG-RUST']);
  });

  it('cut: the end of the last row is not there', () => {
    expect(decoded({ flaws: 'cut' })).not.toMatch(/\r\n$/);
    expect(linesOf(decoded({ flaws: 'cut' }))).toHaveLength(plain.length - 1);
  });
});
