import { describe, expect, test } from 'vitest';
import {
  listingsOf,
  plainHeader,
  readBytes,
  readGood,
  sample,
  sampleNames,
  tabbed,
  together,
  utf8,
  windows1252,
} from '../../test/reports/report-files';
import { createReportReader } from './report-reader';

const mug = ['Mug', 'MUG-01', '24.90', '3', 'B0TEST0001', 'Active'];
const bowl = ['Bowl', 'BOWL-02', '18', '', 'B0TEST0002', 'Inactive'];
const mugListing = {
  sku: 'MUG-01',
  asin: 'B0TEST0001',
  title: 'Mug',
  status: 'active',
  quantity: 3,
  price: 24.9,
};
const bowlListing = {
  sku: 'BOWL-02',
  asin: 'B0TEST0002',
  title: 'Bowl',
  status: 'inactive',
  quantity: null,
  price: 18,
};

const problemsOf = (bytes: Uint8Array | string) =>
  readGood(bytes).problems.map(({ code, line }) => `${line} ${code}`);

const ids = (text: string) => listingsOf(readGood(text)).map(({ sku, asin }) => [sku, asin]);

describe('sample files', () => {
  test.for([
    ['DE_all_listings_cp1252.txt', 'windows-1252', 'Tasse "Schöne Grüße" 12" groß', 24.9, 'active'],
    ['ES_all_listings_utf8_bom.txt', 'utf-8', 'Taza hecha a mano con piña', 24.9, 'active'],
    [
      'FR_all_listings_short_layout_cp1252.txt',
      'windows-1252',
      'Tasse faite à la main "été"',
      24.9,
      'active',
    ],
    ['IT_all_listings_cp1252.txt', 'windows-1252', 'Tazza fatta a mano è bella', 24.9, 'active'],
    ['JP_all_listings_short_layout_sjis.txt', 'shift_jis', '手作りマグカップ', 2490, 'active'],
    ['US_inventory_report_csv_variant.csv', 'utf-8', '', 24.9, 'unknown'],
  ] as const)('%s', ([name, encoding, title, price, status]) => {
    const report = readGood(sample(name), name);
    expect(report.encoding).toBe(encoding);
    expect(report.problems).toEqual([]);
    expect(listingsOf(report)[0]).toEqual({
      sku: 'MUG-01',
      asin: 'B0TEST0001',
      title,
      status,
      quantity: 3,
      price,
    });
  });

  test('quotes in titles mean nothing in tabs, and in CSV commas within them are letters', () => {
    const titles = listingsOf(readGood(sample('unquoted_traps_utf8.txt'))).map(({ title }) => title);
    expect(titles).toEqual(['5" brass hook, "rustic', 'Parent row without offer']);
    const csv = readGood(sample('US_inventory_report_csv_variant.csv'), 'inventory.csv');
    expect(csv.kind).toBe('inventory');
    expect(listingsOf(csv).map(({ sku }) => sku)).toEqual(['MUG-01', 'BRO,02']);
  });

  test.for(sampleNames)('%s reads the same wherever it is cut into pieces', (name) => {
    const bytes = sample(name);
    const whole = readBytes(bytes, name);
    expect(whole.status).toBe('read');
    for (let size = 1; size < 10; size++) expect(readBytes(bytes, name, size)).toEqual(whole);
    for (let cut = 1; cut < bytes.length; cut++) {
      const reader = createReportReader(name);
      reader.push(bytes.subarray(0, cut));
      reader.push(bytes.subarray(cut));
      expect(reader.finish()).toEqual(whole);
    }
  });
});

describe('rows', () => {
  test.for(['\r\n', '\n', '\r'])('line end %j, with blank lines', (lineEnd) => {
    const text = lineEnd + tabbed([mug, [''], bowl], plainHeader, lineEnd);
    expect(listingsOf(readGood(text))).toEqual([mugListing, bowlListing]);
    expect(problemsOf(text)).toEqual([]);
    expect(problemsOf(text + tabbed([['lost', '', '']], [], lineEnd))).toEqual(['7 row-without-sku']);
  });

  test('rows of another length than the header keep what they have', () => {
    const text = tabbed([mug.slice(0, 3), [...bowl, 'more', 'still more']]);
    expect(listingsOf(readGood(text))).toEqual([
      { ...mugListing, quantity: null, asin: '', status: 'unknown' },
      bowlListing,
    ]);
    expect(problemsOf(text)).toEqual(['2 short-row', '3 long-row']);
  });

  test('an empty quantity is not zero', () => {
    const zero = [...mug.slice(0, 3), '0', ...mug.slice(4)];
    expect(listingsOf(readGood(tabbed([zero, bowl]))).map(({ quantity }) => quantity)).toEqual([0, null]);
  });

  test('of a SKU in two rows the active one is kept, wherever it stands', () => {
    const sold = mug.with(5, 'Inactive').with(0, 'Old mug');
    for (const rows of [
      [mug, sold, bowl],
      [sold, mug, bowl],
    ]) {
      const report = readGood(tabbed(rows));
      expect(new Set(listingsOf(report))).toEqual(new Set([mugListing, bowlListing]));
      expect(report.rows).toBe(3);
      expect(report.problems).toEqual([{ code: 'repeated-sku', line: 3, found: 'MUG-01' }]);
    }
  });

  test('a SKU in another case is another SKU', () => {
    expect(readGood(tabbed([mug, mug.with(1, 'mug-01')])).listings.count).toBe(2);
  });

  test('a header in the middle is told, and its columns count from there on', () => {
    const again = tabbed([mug]) + tabbed([bowl]);
    expect(listingsOf(readGood(again))).toEqual([mugListing, bowlListing]);
    expect(problemsOf(again)).toEqual(['3 repeated-header']);
    const german = ['Händler-SKU', 'Artikelbezeichnung', 'Preis', 'Menge', 'ASIN 1', 'Status', 'more'];
    const other =
      tabbed([mug]) + tabbed([['BOWL-02', 'Bowl', '18', '', 'B0TEST0002', 'Inaktiv', '']], german);
    expect(listingsOf(readGood(other))).toEqual([mugListing, bowlListing]);
    expect(problemsOf(other)).toEqual(['3 repeated-header']);
  });

  test('rows under a second header with statuses keep their own', () => {
    const short = plainHeader.slice(0, 5);
    const both = tabbed([mug.slice(0, 5)], short) + tabbed([bowl]);
    const read = listingsOf(readGood(both, 'Active+Listings+Report.txt'));
    expect(read.map(({ status }) => status)).toEqual(['active', 'inactive']);
  });

  test('a shorter header in the middle is one too', () => {
    const inventory = tabbed([['BOWL-02', 'B0TEST0002', '18', '']], ['sku', 'asin', 'price', 'quantity']);
    const read = listingsOf(readGood(tabbed([mug, mug]) + inventory));
    expect(read).toEqual([mugListing, { ...bowlListing, title: '', status: 'unknown' }]);
  });

  test('a header in another encoding is a header too', () => {
    const both = together(utf8(tabbed([bowl])), sample('JP_all_listings_short_layout_sjis.txt'));
    const report = readGood(both);
    expect(listingsOf(report).map(({ sku }) => sku)).toEqual(['BOWL-02', 'MUG-01']);
    expect(report.problemCounts['repeated-header']).toBe(1);
  });

  test('a header that is cut off is told', () => {
    expect(problemsOf(plainHeader.join('\t'))).toEqual(['1 cut-off', '1 header-only']);
  });

  test('a file cut in the middle of a row keeps what is certain of that row, and proves no absence', () => {
    const whole = tabbed([mug, bowl]);
    expect(readGood(whole).provesAbsence).toBe(true);
    const cut = whole.slice(0, whole.indexOf('18') + 1);
    const report = readGood(cut);
    expect(report.problems.map(({ code, line }) => [code, line])).toEqual([['cut-off', 3]]);
    expect(listingsOf(report)).toEqual([
      mugListing,
      { sku: 'BOWL-02', asin: '', title: 'Bowl', status: 'unknown', quantity: null, price: null },
    ]);
    expect(report.provesAbsence).toBe(false);
    const inSku = readGood(whole.slice(0, whole.indexOf('BOWL-02') + 4));
    expect(listingsOf(inSku)).toEqual([mugListing]);
    expect(inSku.problemCounts).toEqual({ 'cut-off': 1 });
  });

  test('a last row without its line end is whole when it has all its cells', () => {
    const text = tabbed([mug, bowl]).trimEnd();
    expect(listingsOf(readGood(text))).toEqual([mugListing, bowlListing]);
    expect(problemsOf(text)).toEqual([]);
  });

  test('what a spreadsheet did to SKUs is told', () => {
    const report = readGood(tabbed([mug.with(1, '1.23E+05'), bowl.with(1, '#NAME?'), mug.with(1, 'A+B')]));
    expect(report.problems.map(({ code, line, found }) => [code, line, found])).toEqual([
      ['excel-damage', 2, '1.23E+05'],
      ['excel-damage', 3, '#NAME?'],
    ]);
    expect(report.provesAbsence).toBe(false);
  });

  test('damaged letters of titles are told', () => {
    const titles = ['Sch?ne Tasse', 'Schöne Tasse', 'SchÃ¶ne Tasse', 'Sch\uFFFDne Tasse', 'Really?'];
    const report = readGood(tabbed(titles.map((title, row) => mug.with(0, title).with(1, `M-${row}`))));
    expect(report.problems.map(({ code, line }) => `${line} ${code}`)).toEqual([
      '2 damaged-letters',
      '4 damaged-letters',
      '5 damaged-letters',
    ]);
  });

  test('only so many problems are kept, all are counted', () => {
    const rows = Array.from({ length: 5000 }, (_, row) => ['Mug', `M-${row}`]);
    const { problems, problemCounts, listings } = readGood(tabbed(rows));
    expect(listings.count).toBe(5000);
    expect(problems).toHaveLength(100);
    expect(problemCounts).toEqual({ 'short-row': 5000 });
  });
});

/** A Chinese report of one row as Excel saves it in China, which nothing here can write. */
const chineseBytes = Buffer.from(
  'c9ccc6b7c3fbb3c609c2f4bcd220534b5509bcdbb8f109cafdc1bf094153494e3109d7b4ccac0d0accd5b4c9d2' +
    'bb094d55472d30310932342e39300933094230544553543030303109d4dacadb0d0a',
  'hex',
);

describe('encodings', () => {
  const german = tabbed([mug.with(0, 'Schöne Grüße')]);

  test.for([
    ['utf-8', utf8(german)],
    ['utf-8', together(Uint8Array.of(0xef, 0xbb, 0xbf), utf8(german))],
    ['windows-1252', windows1252(german)],
    ['utf-16le', Uint8Array.from(Buffer.from(`\uFEFF${german}`, 'utf16le'))],
    ['utf-16be', Uint8Array.from(Buffer.from(`\uFEFF${german}`, 'utf16le').swap16())],
    ['utf-16le', Uint8Array.from(Buffer.from(german, 'utf16le'))],
  ] as const)('%s', ([encoding, bytes]) => {
    const whole = readBytes(bytes);
    for (const size of [1, 2, 3, 7]) expect(readBytes(bytes, undefined, size)).toEqual(whole);
    const report = readGood(bytes);
    expect(report.encoding).toBe(encoding);
    expect(listingsOf(report)).toEqual([{ ...mugListing, title: 'Schöne Grüße' }]);
    expect(report.problems).toEqual([]);
  });

  const chinese =
    '商品名称\t卖家 SKU\t价格\t数量\tASIN1\t状态\r\n陶瓷一\tMUG-01\t24.90\t3\tB0TEST0001\t在售\r\n';
  const japanese =
    '商品名\t出品者SKU\t価格\t数量\tASIN1\tステータス\n陶器　皿\tMUG-01\t24.90\t3\tB0TEST0001\tActive\n';

  test.for([
    ['utf-16le', '陶瓷一', Uint8Array.from(Buffer.from(chinese, 'utf16le'))],
    ['utf-16be', '陶瓷一', Uint8Array.from(Buffer.from(chinese, 'utf16le').swap16())],
    ['utf-16le', '陶器　皿', Uint8Array.from(Buffer.from(japanese, 'utf16le'))],
    ['utf-16be', '陶器　皿', Uint8Array.from(Buffer.from(`\n${japanese}`, 'utf16le').swap16())],
    ['gb18030', '陶瓷一', Uint8Array.from(chineseBytes)],
  ] as const)('%s without a mark: %s', ([encoding, title, bytes]) => {
    const report = readGood(bytes);
    expect(report.encoding).toBe(encoding);
    expect(listingsOf(report)).toEqual([{ ...mugListing, title }]);
    expect(report.problems).toEqual([]);
    for (const size of [1, 2, 7]) expect(readBytes(bytes, undefined, size)).toEqual(readBytes(bytes));
  });

  test('an odd letter in a column that is not kept decides all the same', () => {
    const header = [...plainHeader, 'item-description'];
    expect(readGood(windows1252(tabbed([[...mug, 'groß']], header))).encoding).toBe('windows-1252');
  });

  test('quotes that Excel puts around cells in Unicode text are taken off, the maker’s are not', () => {
    const rows = [mug.with(0, '"5"" hook, ""rustic"'), bowl.with(0, '"Handmade"')];
    const bytes = Uint8Array.from(Buffer.from(`\uFEFF${tabbed(rows)}`, 'utf16le'));
    expect(listingsOf(readGood(bytes)).map(({ title }) => title)).toEqual(['5" hook, "rustic', '"Handmade"']);
  });

  test('two encodings in one file: each title right, and the line told', () => {
    const [head, row] = [tabbed([mug.with(0, 'Grüße')]), tabbed([bowl.with(0, 'Schöne')], [])];
    const bytes = together(utf8(head), windows1252(row.trimStart()));
    const report = readGood(bytes);
    expect(listingsOf(report).map(({ title }) => title)).toEqual(['Grüße', 'Schöne']);
    expect(report.problems).toEqual([{ code: 'mixed-letters', line: 3, found: '' }]);
  });

  test('a status cut off at the end is told, and no absence proven', () => {
    const whole = tabbed([bowl, mug]).trimEnd();
    for (const lost of [1, 3, 6]) {
      const report = readGood(whole.slice(0, -lost));
      expect([report.problemCounts, report.provesAbsence]).toEqual([{ 'cut-off': 1 }, false]);
      expect(listingsOf(report)[1]?.status).toBe('unknown');
    }
    expect(readGood(whole).problems).toEqual([]);
  });

  test('a letter cut off at the end does not change the encoding', () => {
    const bytes = utf8(tabbed([mug.with(0, 'Grüße'), mug.with(0, 'ö')]));
    const cut = readGood(bytes.slice(0, bytes.indexOf(0xb6)));
    expect(cut.encoding).toBe('utf-8');
    expect(cut.problemCounts).toEqual({ 'cut-off': 1 });
  });
});

describe('CSV', () => {
  test.for([',', ';', '\t'])(
    'cells between %j, quoted, with quotes, line breaks and delimiters within',
    (letter) => {
      const quoted = (cells: string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(letter);
      const odd = mug.with(0, `12" mug${letter} two\r\nlines`);
      const text = [plainHeader, odd, bowl].map(quoted).join('\r\n');
      const read = listingsOf(readGood(text));
      expect(read).toEqual([{ ...mugListing, title: `12" mug${letter} two  lines` }, bowlListing]);
      for (const size of [1, 2, 5])
        expect(readBytes(utf8(text), 'x.csv', size)).toEqual(readBytes(utf8(text), 'x.csv'));
    },
  );

  test('a quote that is never closed swallows nothing', () => {
    const text = 'sku,asin,price,quantity\n"MUG-01,B0TEST0001,24.90,3\nBOWL-02,B0TEST0002,18,1\n';
    const report = readGood(text);
    expect(listingsOf(report).map(({ sku }) => sku)).toEqual(['"MUG-01', 'BOWL-02']);
    expect(report.problems).toEqual([{ code: 'unclosed-quote', line: 2, found: '"' }]);
  });

  test('a file that ends within quotes keeps nothing of that row, and proves no absence', () => {
    const quoted = [plainHeader, mug, ['Bowl', 'BOWL "2"', '18', '1', 'B0TEST0002', 'Active']]
      .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
      .join('\n');
    for (const end of ['"Bo', '"BOWL ""', '"18', '"Act']) {
      const report = readGood(quoted.slice(0, quoted.lastIndexOf(end) + end.length));
      expect(listingsOf(report)).toEqual([mugListing]);
      expect([report.problemCounts, report.provesAbsence]).toEqual([{ 'unclosed-quote': 1 }, false]);
    }
  });
});

describe('what spreadsheet programs add', () => {
  test.for(['sep=;', '"sep=;"', 'SEP=;'])('%s in the first line says what stands between cells', (line) => {
    const text = `${line}\r\n${[plainHeader, mug.with(2, '24,90'), bowl].map((row) => row.join(';')).join('\r\n')}`;
    expect(listingsOf(readGood(text))).toEqual([mugListing, bowlListing]);
    for (const size of [1, 3, 5])
      expect(readBytes(utf8(text), undefined, size)).toEqual(readBytes(utf8(text)));
    const outcome = readBytes(utf8(`${line}\n1;2`));
    expect(outcome.status === 'refused' && outcome.problem).toEqual({
      code: 'no-header',
      line: 2,
      found: '1;2',
    });
  });

  test('an id that was kept a text is read as it was, in tabs and in CSV', () => {
    const rows = [
      mug.with(1, '="00123"').with(4, '="B0TEST0001"'),
      mug.with(1, '"=""00124"""').with(4, ''),
      mug.with(1, '"AB,1"').with(4, 'b0test0003'),
    ];
    const read = [
      ['00123', 'B0TEST0001'],
      ['00124', ''],
      ['AB,1', 'B0TEST0003'],
    ];
    expect(ids(tabbed(rows))).toEqual(read);
    expect(ids([plainHeader, ...rows].map((row) => row.join(',')).join('\n'))).toEqual(read);
    expect(readGood(tabbed(rows)).problems).toEqual([]);
  });

  test('quotes that belong to a SKU stay; nothing but such signs is no SKU', () => {
    for (const sku of ['"A"', '="A', 'A="1"', '="', '"AB,1"2']) {
      expect(ids(tabbed([mug.with(1, sku)]))).toEqual([[sku, 'B0TEST0001']]);
    }
    expect(problemsOf(tabbed([mug.with(1, '=""')]))).toEqual(['1 header-only', '2 row-without-sku']);
  });

  test('the same SKU with and without them is one listing', () => {
    const report = readGood(tabbed([mug, mug.with(1, '="MUG-01"')]));
    expect(report.problemCounts).toEqual({ 'repeated-sku': 1 });
  });
});

describe('kinds', () => {
  const noStatus = tabbed([mug.slice(0, 5)], plainHeader.slice(0, 5));

  test.for([
    ['Active+Listings+Report_05-12-2026.txt', 'active', 'active'],
    ['Inactive Listings Report 05-12-2026 (1).txt', 'inactive', 'inactive'],
    ['Informe+de+todos+los+listings_07-14-2026.txt', 'all', 'unknown'],
    ['report.txt', 'active', 'active'],
  ])('%s without statuses', ([name = '', kind, status]) => {
    const report = readGood(noStatus, name);
    expect(report.kind).toBe(kind);
    expect(listingsOf(report)[0]?.status).toBe(status);
    expect(report.problemCounts).toEqual(name === 'report.txt' ? { 'kind-assumed': 1 } : {});
  });

  test.for([
    'Canceled+Listings+Report_05-12-2026.txt',
    'Cancelled Listings Report 05-12-2026 (1).txt',
    'Sold+Listings+Report.txt',
    'Stornierte+Angebote.txt',
    'Rapport+sur+les+offres+annulées.txt',
    'Informe+de+listings+cancelados.txt',
    '已取消商品报告.txt',
  ])('%s lists nothing that is offered', (name) => {
    const outcome = readBytes(utf8(noStatus), name);
    expect(outcome.status === 'refused' && outcome.problem.code).toBe('other-report');
    expect(readGood(tabbed([mug]), name).kind).toBe('all');
  });

  test('a name that only begins like such a word says nothing', () => {
    expect(readGood(noStatus, 'Soldering+tools.txt').kind).toBe('active');
  });

  test('nothing but inactive listings under an unknown name do not prove what is absent', () => {
    expect(readGood(tabbed([bowl]), 'report.txt').provesAbsence).toBe(false);
    expect(readGood(tabbed([bowl]), 'All+Listings+Report_05-12-2026.txt').provesAbsence).toBe(true);
    expect(readGood(tabbed([bowl, mug]), 'report.txt').provesAbsence).toBe(true);
  });

  test('a name alone does not make a report of one status whole', () => {
    const report = readGood(noStatus, 'All+Listings+Report_05-12-2026.txt');
    expect([report.kind, report.provesAbsence]).toEqual(['all', false]);
  });

  test('a header alone', () => {
    const report = readGood(tabbed([]));
    expect(report.problems).toEqual([{ code: 'header-only', line: 1, found: '' }]);
    expect(report.provesAbsence).toBe(false);
  });

  test('the date comes from the name', () => {
    expect(readGood(tabbed([mug]), 'All Listings Report_05-12-2026 (1).txt').date).toBe('2026-05-12');
    expect(readGood(tabbed([mug]), 'All Listings Report_31-12-2026.txt').date).toBeNull();
  });
});

describe('what is no report', () => {
  test.for([
    ['empty', ''],
    ['empty', '\r\n  \r\n'],
    ['web-page', '\n<!DOCTYPE html><html><head><title>Amazon Sign-In</title>'],
    ['data-file', '{"errors": [{"code": "Unauthorized"}]}'],
    ['pdf', '%PDF-1.7\n'],
    ['workbook', 'PK\x03\x04\x14\0\x06\0[Content_Types].xml'],
    ['archive', 'PK\x03\x04\x14\0\x06\0report.txt'],
    ['binary', 'abcdef\0\x01\x02'],
    [
      'other-report',
      'settlement-id\tsettlement-start-date\tsku\tquantity-purchased\tprice-type\n1\t2\t3\t4\t5\n',
    ],
    ['other-report', 'amazon-order-id\tpurchase-date\tsku\tasin\tquantity\titem-price\n'],
    ['no-header', 'Mug\tMUG-01\t24.90\t3\tB0TEST0001\tActive\n'],
    ['no-header', 'Dear maker,\nhere is the list.\n'],
  ] as const)('%s: %j', ([code, text]) => {
    const outcome = readBytes(utf8(text));
    expect(outcome.status === 'refused' && outcome.problem.code).toBe(code);
    for (const size of [1, 3]) expect(readBytes(utf8(text), undefined, size)).toEqual(outcome);
  });

  test('an image', () => {
    const png = together(Uint8Array.of(0x89), utf8('PNG\r\n\x1a\n\0\0'), new Uint8Array(5000).fill(200));
    expect(readBytes(png)).toEqual({ status: 'refused', problem: { code: 'image', line: 1, found: 'PNG' } });
  });

  test('an image that looks like UTF-16 is told as what it is', () => {
    const jpeg = together(Uint8Array.of(0xff, 0xd8, 0xff, 0xdb), utf8('\0C\0J\0F\0I\0F'.repeat(20)));
    expect(readBytes(jpeg)).toEqual({
      status: 'refused',
      problem: { code: 'image', line: 1, found: 'JPEG' },
    });
  });

  test('megabytes without a line end', () => {
    const long = together(utf8(tabbed([mug])), new Uint8Array(3_000_000).fill(65));
    const outcome = readBytes(long, undefined, 65_536);
    expect(outcome).toEqual({ status: 'refused', problem: { code: 'row-too-long', line: 3, found: '' } });
  });
});
