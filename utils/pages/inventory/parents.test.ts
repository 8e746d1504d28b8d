import { expect, it } from 'vitest';
import { openSavedPage } from '../../../test/tools/saved-page';
import { readPage } from '../kinds';

const address = 'https://sellercentral.amazon.com/myinventory/inventory';

const row = (sku: string, more: string) =>
  `<div data-sku="${sku}"><a href="https://www.amazon.com/dp/B0ABCDEF12">Cup</a><span>${sku}</span>${more}</div>`;

/** The SKUs that a page with these rows says only hold variations together. */
function parentsIn(...rows: string[]) {
  const page = openSavedPage(`<main><h1>Manage Inventory</h1><div>${rows.join('')}</div></main>`, address);
  const { reading } = readPage(address, page);
  return reading.status === 'read' ? reading.parents : reading.status;
}

const price = '<div><span>Price</span><span>$12.00</span></div>';

it('tells the rows that only hold variations together from what is sold', () => {
  const [parent, cup] = [row('PARENT', '<span>Variations (3)</span>'), row('CUP', price)];
  expect(parentsIn(parent, cup)).toEqual(['PARENT']);
  expect(parentsIn(row('PARENT', '<button aria-expanded="true"></button>'), cup)).toEqual(['PARENT']);
  expect(parentsIn(row('RED', `<span>Variation</span>${price}`), cup)).toBeUndefined();
  expect(parentsIn(row('DRAFT', ''), cup)).toBeUndefined();
});
