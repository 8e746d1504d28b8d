import { expect, it } from 'vitest';
import { openSavedPage } from '../../test/tools/saved-page';
import { headers } from './headed-columns';
import { markedRows } from './marked-columns';

type Cells = readonly string[];

/** A row's part, its cells marked with their columns: "2=Status". */
function part(role: string, mark: string, cells: Cells, at: number): string {
  const all = cells.map((cell) => {
    const [column = '', text = column] = cell.split('=');
    return `<div role="${role}" ${mark ? `${mark}="${column}"` : ''}>${text}</div>`;
  });
  return `<div role="row" row-index="${at}">${all.join('')}</div>`;
}

/** What is read below the first head of a grid that draws each row in as many parts as its heads stand in. */
function rowsOf(mark: string, heads: readonly Cells[], ...rows: (readonly Cells[])[]): string[][] | null {
  const sides = heads.map((_, side) =>
    rows.map((parts, at) => part('gridcell', mark, parts[side] ?? [], at)),
  );
  const tops = heads.map((cells) => part('columnheader', mark, cells, 0));
  const html = [tops, ...sides].map((all) => `<div>${all.join('')}</div>`).join('');
  const page = openSavedPage(`<div role="grid">${html}</div>`, 'https://sellercentral.amazon.ca/');
  const [head, table] = [page.querySelector(headers), page.querySelector('[role="grid"]')];
  const read = head && table && markedRows(head, table);
  return (
    read &&
    [...read.values()].map((columns) => columns.map(({ head: top, cell }) => `${top}: ${cell.textContent}`))
  );
}

it('puts the parts of a row together that is drawn apart', () => {
  const heads = [['SKU'], ['Title', 'Status']];
  expect(rowsOf('', heads, [['CUP-1'], ['Cup', 'Active']], [['CUP-2'], ['Active']])).toEqual([
    ['SKU: CUP-1', 'Title: Cup', 'Status: Active'],
  ]);
});

it.each(['col-id', 'aria-colindex', 'data-field'])('goes by the columns that cells name, by %s', (mark) => {
  const heads = [['1=SKU'], ['2=Status', '3=Before']];
  const rows = [
    [['1=CUP-1'], ['3=Active', '2=Inactive']],
    [['1=CUP-2'], ['3=Active', '9=?']],
    [['2=Active'], []],
  ];
  expect(rowsOf(mark, heads, ...rows)).toEqual([
    ['SKU: CUP-1', 'Before: Active', 'Status: Inactive'],
    ['SKU: CUP-2', 'Before: Active', ': ?'],
  ]);
});

it('leaves a table alone that has no marks and draws its rows whole', () => {
  expect(rowsOf('', [['SKU', 'Status']], [['CUP-1', 'Active']])).toBeNull();
});
