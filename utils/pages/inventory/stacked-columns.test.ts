import { expect, it } from 'vitest';
import { openSavedPage } from '../../../test/tools/saved-page';
import { unstacked } from './stacked-columns';

/** What a cell of a column headed so says, column by column. */
function columnsOf(head: string, ...lines: string[]): string[] {
  const html = `<table><td>${lines.join('')}</td></table>`;
  const cell = openSavedPage(html, 'https://sellercentral.amazon.ca/').querySelector('td');
  const columns = cell ? unstacked({ head, cell }) : [];
  return columns.map(({ head: top, cell: { textContent } }) => `${top}: ${textContent}`);
}

const [sku, asin, condition] = ['<div>CUP-1</div>', '<div>B0ABCDEF12</div>', '<div>New</div>'];

it.each([
  ['SKU / ASIN', [sku, asin], ['SKU: CUP-1', 'ASIN: B0ABCDEF12']],
  ['ASIN/SKU', [asin, sku], ['ASIN: B0ABCDEF12', 'SKU: CUP-1']],
  ['SKU\nCondition', [sku, condition], ['SKU: CUP-1', 'Condition: New']],
])('tells what stands one below the other under "%s"', (head, lines, told) => {
  expect(columnsOf(head, ...lines)).toEqual(told);
});

it.each([
  ['stands the other way round', 'SKU / ASIN', [asin, sku]],
  ['is more', 'SKU / ASIN', [sku, asin, condition]],
  ['is less', 'SKU / ASIN', [sku]],
  ['has no part of its own', 'SKU / Condition', ['CUP-1<br>New']],
  ['has one head', 'SKU', [sku, condition]],
])('leaves a column as it is where what stands in it %s', (_, head, lines) => {
  expect(columnsOf(head, ...lines)).toHaveLength(1);
});
