import { describe, expect, it } from 'vitest';
import { openSavedPage } from '../../../test/tools/saved-page';
import type { InventoryRow } from '../facts';
import { readPage } from '../kinds';

const address = 'https://sellercentral.amazon.it/myinventory/inventory';

/** The rows read of a page of cards or lines, each with what is drawn for one listing. */
function rowsIn(...listings: string[]): InventoryRow[] {
  const page = openSavedPage(`<main><h1>Inventory</h1><ul>${listings.join('')}</ul></main>`, address);
  const { reading } = readPage(address, page);
  return reading.status === 'read' && 'rows' in reading.facts ? reading.facts.rows : [];
}

const nothing = { asin: null, title: null, status: null, quantity: null, price: null };

const withAsin = (said: string) => `<li><div>${said}</div><div>ASIN: B0ABCDEF12</div></li>`;

describe('a text that says its label, too', () => {
  it('says what stands behind the colon', () => {
    const lines = ['SKU venditore: TG-30', 'ASIN: B0ABCDEF12', 'Titolo: Tagliere', 'Stato: Non attivo'];
    const numbers = ['Quantità disponibile: 6', 'Prezzo: 12,50 €'];
    const [row] = rowsIn(`<li>${[...lines, ...numbers].map((line) => `<div>${line}</div>`).join('')}</li>`);
    expect(row).toEqual({
      sku: 'TG-30',
      asin: 'B0ABCDEF12',
      title: 'Tagliere',
      status: 'inactive',
      quantity: 6,
      price: 12.5,
    });
  });

  it('says what stands behind a word set off before it', () => {
    const [row] = rowsIn('<li><div><b>SKU</b> TG-30</div><div><b>Status</b> Active</div></li>');
    expect(row).toEqual({ ...nothing, sku: 'TG-30', status: 'active' });
  });

  it('says a SKU without a colon, too, where that is no word', () => {
    expect(rowsIn(withAsin('SKU TG-30'))[0]?.sku).toBe('TG-30');
    expect(rowsIn(withAsin('SKU search'))).toEqual([]);
  });

  it.each(['Available from: 2026', 'Minimum price: 3', 'Product of: Italy', 'Previous status: Active'])(
    'says nothing of ours in "%s"',
    (line) => {
      expect(rowsIn(`<li><div>SKU: TG-30</div><div>ASIN: B0ABCDEF12</div><p>${line}</p></li>`)).toEqual([
        { ...nothing, sku: 'TG-30', asin: 'B0ABCDEF12' },
      ]);
    },
  );
});

const pair = (label: string, value: string) => `<div><span>${label}</span><span>${value}</span></div>`;

const card = (sku: string, said: string) => `<li>${pair('SKU', sku)}${said}<p>Active</p></li>`;

describe('a status word', () => {
  it.each([
    ['another status', pair('Previous status', 'Active')],
    ['something else whose label is set like the SKU’s', pair('Automatic pricing', 'Active')],
  ])('is not taken from %s', (_, other) => {
    const own = pair('SKU', 'TG-30') + pair('ASIN', 'B0ABCDEF12');
    expect(rowsIn(`<li>${own}${other}</li>`)).toEqual([{ ...nothing, sku: 'TG-30', asin: 'B0ABCDEF12' }]);
    expect(rowsIn(`<li>${own}${pair('Status', 'Inactive')}${other}</li>`)[0]?.status).toBe('inactive');
  });

  it('is not taken from elsewhere where the label has a word that no rule knows', () => {
    const [row] = rowsIn(`<li>${pair('SKU', 'TG-30')}${pair('Status', 'Blocked')}<p>Active</p></li>`);
    expect(row?.status).toBe('unknown');
  });

  it.each([
    ['its label', (list: string) => `<label>Status ${list}</label>`],
    ['what stands before it', (list: string) => `<p><b>Status</b> ${list}</p>`],
    ['its own name', (list: string) => list.replace('>', ' aria-label="Status">')],
  ])('is what is chosen in a list called so by %s', (_, called) => {
    const list = '<select><option>Active<option selected>Inactive</select>';
    const other = list.replace('>', ' aria-label="Change to">');
    expect(rowsIn(card('TG-30', called(list)), card('TG-40', other))).toMatchObject([
      { sku: 'TG-30', status: 'inactive' },
      { sku: 'TG-40', status: 'active' },
    ]);
  });

  it('beside a title is the listing’s', () => {
    const head = '<div class="head"><h3>Cup</h3><span>Active</span></div>';
    expect(rowsIn(`<li>${head}${pair('SKU', 'TG-30')}</li>`)[0]?.status).toBe('active');
  });
});

it('takes no link that says only the ASIN for the title', () => {
  const link = '<a href="https://www.amazon.it/dp/B0ABCDEF12">B0ABCDEF12</a>';
  expect(rowsIn(`<li><div>SKU: TG-30</div>${link}</li>`)).toEqual([
    { ...nothing, sku: 'TG-30', asin: 'B0ABCDEF12' },
  ]);
});

it('reads a row that is one run of labels and values', () => {
  const run = ['SKU', 'TG-30', 'Status', 'Inactive', 'Title', 'Cup', 'Automatic pricing', 'Active'];
  expect(rowsIn(`<li>${run.map((text) => `<div>${text}</div>`).join('')}</li>`)).toEqual([
    { ...nothing, sku: 'TG-30', title: 'Cup', status: 'inactive' },
  ]);
});
