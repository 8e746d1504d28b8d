import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packetColumns, type ColumnNames, type PacketCells } from './columns';
import { readPacket, type PacketReading } from './read-packet';
import { placeOfId } from './row-id';
import { writePacket } from './write-packet';

const english: ColumnNames = {
  id: 'Row',
  country: 'Country',
  field: 'Field',
  language: 'Language',
  original: 'Original',
  current: 'On Amazon now',
  wrong: 'What is wrong',
  notes: 'Notes',
  translation: 'Translation',
};
const german: ColumnNames = { ...english, id: 'Zeile', original: 'Urtext', translation: 'Übersetzung' };
const names = [english, german];

function cells(id: string, translation: string, original = 'I throw pots in Rye.'): PacketCells {
  const rest = { country: 'Germany', field: 'About You', language: 'German', current: '', wrong: 'Empty' };
  return { ...rest, id, original, notes: '', translation };
}

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readPacket(bytes(text), names);

function texts(reading: PacketReading): Record<string, string> {
  if (reading.status === 'refused') throw new Error(`refused: ${reading.problem}`);
  expect(reading.problems).toEqual([]);
  return Object.fromEntries(
    reading.answers.map(({ country, field, text }) => [`${country} ${field}`, text] as const),
  );
}

function problems(reading: PacketReading) {
  return reading.status === 'read' ? reading.problems : [];
}

describe('what goes out comes back', () => {
  const both = [cells('MP-DE-aboutYou', 'Ich töpfere in Rye.'), cells('MP-FR-inspiration', '')];
  const expected = { 'DE aboutYou': 'Ich töpfere in Rye.', 'FR inspiration': '' };

  it.each([
    ['English', english, 'en', ','],
    ['German', german, 'de', ';'],
  ])('with %s column names', (_, head, language, separator) => {
    const written = writePacket(both, head, language);
    expect(written.startsWith(`\uFEFF"${head.id}"${separator}"`)).toBe(true);
    expect(texts(read(written))).toEqual(expected);
  });

  it('for titles of listings too, whatever their SKUs', () => {
    const skus = ['MUG-1', 'mug 1', 'Tüte_é', '=A1'];
    const rows = skus.map((sku, at) => cells(`MP-DE-title:${sku}`, `Becher ${at}`, `Mug ${at}`));
    const reading = read(writePacket([...both, ...rows], english, 'en'));
    expect(texts(reading)).toEqual(expected);
    expect(reading.status === 'read' && reading.titles).toEqual(
      skus.map((sku, at) => {
        const place = { country: 'DE', field: 'title', sku };
        return { ...place, line: at + 4, text: `Becher ${at}`, original: `Mug ${at}` };
      }),
    );
  });

  it('and one broken title loses no other', () => {
    const rows = ['A', 'B', 'C'].map((sku) => cells(`MP-DE-title:${sku}`, 'Becher'));
    const broken = writePacket(rows, english, 'en').replace('"MP-DE-title:B"', '""MP-DE-title:B"');
    const reading = read(broken);
    expect(reading.status === 'read' && reading.titles.map(({ sku }) => sku)).toEqual(['A', 'C']);
    expect(problems(reading)).toMatchObject([
      { problem: 'open-quote', place: { country: 'DE', field: 'title', sku: 'B' } },
    ]);
  });

  it('gives back any text', () => {
    const text = fc
      .tuple(
        fc.constantFrom('', '=', '+', '-', '@', '\t', "'", '"', '\n', '\r\n'),
        fc.string({ unit: 'binary' }),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, fc.constantFrom('en', 'de', 'zh-CN'), (original, translation, language) => {
        const reading = read(
          writePacket([cells('MP-DE-aboutYou', translation, original), both[1]!], english, language),
        );
        expect(reading).toMatchObject({ status: 'read', problems: [] });
        expect(reading.status === 'read' && reading.answers[0]).toEqual({
          country: 'DE',
          field: 'aboutYou',
          line: 2,
          text: translation,
          original,
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('what programs make of it', () => {
  it('finds columns and rows in any order, and ignores added ones', () => {
    const answer = [
      'Notes for you;;;',
      'Übersetzung;My remarks;Urtext;Zeile',
      '"Je tourne\nà Rye.";sure?;I throw;mp-fr-ABOUTYOU ',
      ';;;',
      ';a note;;',
      'Ich töpfere.;;I throw;MP-DE-aboutYou',
    ].join('\n');
    expect(texts(read(answer))).toEqual({
      'FR aboutYou': 'Je tourne\nà Rye.',
      'DE aboutYou': 'Ich töpfere.',
    });
  });

  it('finds rows by their id where its column was renamed', () => {
    const answer = 'Country\tSomething\tTranslation\nGermany\tMP-DE-aboutYou\tIch töpfere.\n';
    expect(texts(read(answer))).toEqual({ 'DE aboutYou': 'Ich töpfere.' });
  });

  it('reads what Excel saves without Unicode', () => {
    const answer = 'Zeile;Übersetzung\r\nMP-DE-aboutYou;Für Töpfe\r\n';
    const latin = Uint8Array.from([...answer].map((letter) => letter.charCodeAt(0)));
    const reading = readPacket(latin, names);
    expect(reading).toMatchObject({ encoding: 'windows-1252' });
    expect(texts(reading)).toEqual({ 'DE aboutYou': 'Für Töpfe' });
  });

  it('takes cells that programs leave out or add at the end', () => {
    const answer = 'Row,Translation,Notes\nMP-DE-aboutYou,Ich töpfere.\nMP-FR-aboutYou,Je tourne.,,,,\n';
    expect(texts(read(answer))).toEqual({ 'DE aboutYou': 'Ich töpfere.', 'FR aboutYou': 'Je tourne.' });
  });

  it('takes the same row twice where only one is answered or both alike', () => {
    const answer =
      'Row,Translation\nMP-DE-aboutYou,\nMP-DE-aboutYou,Ich\nMP-DE-aboutYou,Ich\nMP-DE-aboutYou,\n';
    expect(texts(read(answer))).toEqual({ 'DE aboutYou': 'Ich' });
  });
});

describe('a damaged file', () => {
  const place = { country: 'DE', field: 'aboutYou' };

  it.each([
    ['open-quote', 'MP-DE-aboutYou,"Ich "töpfere"" hier",x', place, 0, 0],
    ['too-few-cells', 'MP-DE-aboutYou', place, 3, 1],
    ['too-many-cells', 'MP-DE-aboutYou,Ich,töpfere,hier', place, 3, 4],
    ['no-id', 'MP-DE-other,Ich töpfere,', null, 0, 0],
    ['too-long', `MP-DE-aboutYou,${'x'.repeat(20_001)},`, place, 20_000, 20_001],
  ])('%s: names the line and keeps the other rows', (problem, bad, about, expected, found) => {
    const reading = read(`Row,Translation,Notes\nMP-FR-aboutYou,Je,\n${bad}\nMP-IT-aboutYou,Io,\n`);
    expect(problems(reading)).toEqual([
      { line: 3, problem, place: about, expected, found, raw: `${bad}\n`.slice(0, 2_000) },
    ]);
    expect(reading).toMatchObject({
      answers: [
        { country: 'FR', text: 'Je', line: 2 },
        { country: 'IT', text: 'Io', line: 4 },
      ],
    });
  });

  it('keeps the first of two different answers and shows the second', () => {
    const reading = read('Row,Translation\nMP-DE-aboutYou,Eins\nMP-DE-aboutYou,Zwei\n');
    expect(reading).toMatchObject({ answers: [{ text: 'Eins' }] });
    expect(problems(reading)).toMatchObject([
      { line: 3, problem: 'twice', place, raw: 'MP-DE-aboutYou,Zwei\n' },
    ]);
  });

  it('says which columns it found where none is the translation', () => {
    expect(read('Name;Preis\nBecher;12\n')).toEqual({
      status: 'refused',
      problem: 'no-columns',
      found: ['Name', 'Preis'],
    });
  });

  it('names few of them, and no more than their beginnings', () => {
    const heads = Array.from({ length: 300 }, (_, at) => `${at}${'x'.repeat(5000)}`);
    const { found } = { found: [''], ...read(`${heads.join(';')}\n`) };
    expect(found).toHaveLength(20);
    expect(Math.max(...found.map((head) => head.length))).toBe(80);
  });

  it('takes names of objects’ own parts for the texts they are', () => {
    const rows = ['__proto__', 'constructor', 'toString'].map((sku) => `MP-DE-title:${sku};=${sku}`);
    const reading = read(`Row;Translation\n__proto__;x\n${rows.join('\n')}\n`);
    expect(reading).toMatchObject({
      titles: [{ sku: '__proto__' }, { sku: 'constructor' }, { sku: 'toString', text: '=toString' }],
      problems: [{ line: 2, problem: 'no-id' }],
    });
    expect(Object.hasOwn(Object.prototype, 'text')).toBe(false);
  });

  it('reads or refuses any bytes, and any rows below the column names', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), fc.boolean(), (noise, withHead) => {
        const head = bytes('Row;Translation\nMP-DE-aboutYou;Ich\n');
        const reading = readPacket(withHead ? Uint8Array.from([...head, ...noise]) : noise, names);
        expect(['read', 'refused']).toContain(reading.status);
      }),
    );
  });

  it('loses nothing of the other rows to a slip anywhere in one', () => {
    const countries = ['DE', 'FR', 'IT', 'ES'];
    const rows = countries.map((country) => cells(`MP-${country}-aboutYou`, `Text "${country}",\nunten`));
    const lines = writePacket(rows, english, 'en').split('\r\n');
    const slip = fc.record({
      row: fc.nat(3),
      at: fc.nat(150),
      instead: fc.constantFrom('"', ',', ';', '\n', 'x', ''),
      inserted: fc.boolean(),
    });
    fc.assert(
      fc.property(slip, ({ row, at, instead, inserted }) => {
        const line = lines[row + 1] ?? '';
        const slipped = line.slice(0, at) + instead + line.slice(inserted ? at : at + 1);
        const reading = read(lines.with(row + 1, slipped).join('\r\n'));
        const others = reading.status === 'read' ? reading.answers : [];
        const expected = rows.filter((_, index) => index !== row).map(({ translation }) => translation);
        expect(others.map(({ text }) => text)).toEqual(expect.arrayContaining(expected));
      }),
      { numRuns: 500 },
    );
  });
});

it('takes nothing but a whole id for one', () => {
  expect(placeOfId(' MP-UK-inspiration\n')).toEqual({ country: 'UK', field: 'inspiration' });
  for (const cell of ['MP-NL-inspiration', 'MP-DE', 'see MP-DE-aboutYou', ''])
    expect(placeOfId(cell)).toBeNull();
});

it('writes every column once', () => {
  const [head] = writePacket([], english, 'en').slice(1).split('\r\n');
  expect(head).toBe(packetColumns.map((column) => `"${english[column]}"`).join(','));
});
