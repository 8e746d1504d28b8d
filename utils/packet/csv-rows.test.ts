import { expect, it } from 'vitest';
import { csvRows, type CsvRow } from './csv-rows';

const form = { delimiter: ';', newline: '\r\n' } as const;
const brief = ({ line, cells, damaged }: CsvRow) => ({ line, cells, damaged });

it('counts lines as a text editor does', () => {
  const rows = csvRows('a;b\r\n"x\ny";2\r\n\r\nc;d', form);
  expect(rows.map(brief)).toEqual([
    { line: 1, cells: ['a', 'b'], damaged: false },
    { line: 2, cells: ['x\ny', '2'], damaged: false },
    { line: 4, cells: [''], damaged: false },
    { line: 5, cells: ['c', 'd'], damaged: false },
  ]);
});

it('loses one row to a quotation mark that does not close', () => {
  const rows = csvRows('MP-DE-aboutYou;"eins\r\nMP-FR-aboutYou;deux\r\nMP-IT-aboutYou;tre', form);
  expect(rows.map(brief)).toEqual([
    { line: 1, cells: [], damaged: true },
    { line: 2, cells: ['MP-FR-aboutYou', 'deux'], damaged: false },
    { line: 3, cells: ['MP-IT-aboutYou', 'tre'], damaged: false },
  ]);
  expect(rows[0]?.raw).toBe('MP-DE-aboutYou;"eins\r\n');
});

it('loses one row to a quotation mark inside a quoted cell', () => {
  const rows = csvRows('"MP-DE-aboutYou";"ein "Becher" aus Ton"\r\n"MP-FR-aboutYou";"deux"', form);
  expect(rows.map(({ damaged }) => damaged)).toEqual([true, false]);
});

it('does not take a damaged row’s own id for the next row', () => {
  const text = 'MP-DE-aboutYou;"a "b\r\nMP-DE-aboutYou;c"\r\nMP-FR-aboutYou;deux';
  expect(csvRows(text, form).map(brief)).toEqual([
    { line: 1, cells: [], damaged: true },
    { line: 3, cells: ['MP-FR-aboutYou', 'deux'], damaged: false },
  ]);
});

it('finds a quotation mark that another row closes', () => {
  const rows = csvRows('MP-DE-aboutYou;"eins\r\nMP-FR-aboutYou;deux"\r\nMP-IT-aboutYou;tre', form);
  expect(rows.map(({ damaged }) => damaged)).toEqual([true, false, false]);
});

it('stops reading anew after many damaged rows', () => {
  const text = 'MP-DE-aboutYou;"x"y\r\n'.repeat(500);
  const rows = csvRows(text, form);
  expect(rows.length).toBeLessThan(30);
  expect(rows.map(({ raw }) => raw).join('')).toBe(text);
});

it('reads as many rows as a file may hold', () => {
  expect(csvRows(`a;b${'\r\na;b'.repeat(499_999)}`, form)).toHaveLength(500_000);
});
