// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { paths } from '../frame.ts';
import { openPage, shop, textOf } from '../open-page.ts';
import { listingsIn } from '../shop.ts';
import { countryCodes, stores } from '../stores.ts';
import { inventoryAddresses } from './inventory.ts';

const panels = '[class*="JanusSplitBox-module__panel--"]';
const skusOn = (page: Document) =>
  [...page.querySelectorAll<HTMLElement>('[data-sku]')].map((row) => row.dataset.sku);

/** Label to value: text, or what stands in the field. */
function pairsOf(row: Element): Record<string, string> {
  const pairs = [...row.querySelectorAll('[class*="JanusSplitBox-module__row--"]')].map((pair) => {
    const [label, value] = pair.querySelectorAll(panels);
    const field = value?.querySelector('kat-input')?.getAttribute('value');
    return [label?.textContent ?? '', field ?? value?.textContent ?? ''];
  });
  return Object.fromEntries(pairs);
}

const cellsOf = (row: Element) =>
  ['sku', 'asin', 'title', 'status', 'quantity', 'price'].map((column) => {
    const cell = row.querySelector(`td[data-column="${column}"]`);
    return cell?.querySelector('input')?.value ?? cell?.textContent?.trim();
  });

describe('the new inventory page', () => {
  it('shows a listing in pairs, its status, and a link to the store', () => {
    const page = openPage(paths.inventory, { country: 'DE', lang: 'de', searchTerm: 'VASE-ASH' });
    const row = page.querySelector('[data-sku]');
    expect([row?.id, row && pairsOf(row)]).toEqual([
      'VASE-ASH',
      { ASIN: 'B0CM000013', SKU: 'VASE-ASH', Zustand: 'Neu', 'Verfügbar (FBM)': '16', Preis: '110,90' },
    ]);
    const link = row?.querySelector('[class*="ProductDetails-module__titleContainer--"] a');
    expect(link?.textContent).toBe('Hohe Vase für Trockenblumen, Ascheglasur, 30 cm');
    expect(link?.getAttribute('href')).toBe('https://www.amazon.de/dp/B0CM000013');
  });

  it.each([
    ['US', 'en', 'Inactive (Out of stock)', '95.90'],
    ['US', 'zh-CN', '不可售 (缺货)', '95.90'],
    ['DE', 'de', 'Inaktiv (Nicht auf Lager)', '62,90'],
    ['IT', 'it', 'Non attivo (Errore di prezzo)', '110,90'],
  ])(
    'says the status in the interface language and the price as in %s (%s)',
    (country, lang, status, price) => {
      const page = openPage(paths.inventory, {
        country,
        lang,
        status: 'inactive',
        pageSize: '250',
        spa: '1',
      });
      const rows = [...page.querySelectorAll('[data-sku]:not(:has([data-expands]))')];
      const fields = rows.map((row) => [
        row.querySelector('[class*="Status-module__container--"] kat-label')?.getAttribute('emphasis'),
        row
          .querySelector('[class*="VolusPriceInputComposite-module__container--"] kat-input')
          ?.getAttribute('value'),
      ]);
      expect(fields).toContainEqual([status, price]);
    },
  );

  it('holds twenty rows at most, and no variants', () => {
    const page = openPage(paths.inventory, { country: 'US', pageSize: '100', size: '400' });
    expect(skusOn(page)).toHaveLength(20);
    expect(skusOn(page)).toContain('MUG-ALL');
    expect(skusOn(page)).not.toContain('MUG-ASH');
    expect(textOf(page, '#MUG-ALL [data-expands]')).toBe('Variations (4)');
  });

  it.each([
    ['rows', '31'],
    ['listings', '43'],
  ])('counts %s', (counting, total) => {
    const page = openPage(paths.inventory, { country: 'US', counting });
    const paging = page.querySelector('kat-pagination');
    const said = ['page', 'items-per-page', 'total-items'].map((name) => paging?.getAttribute(name));
    expect(said).toEqual(['1', '25', total]);
  });

  it('narrows rows and total by search and by status', () => {
    const found = openPage(paths.inventory, { country: 'US', searchTerm: 'mug-ash' });
    expect(skusOn(found)).toEqual(['MUG-ALL']);
    expect(found.querySelector('kat-pagination')?.getAttribute('total-items')).toBe('1');
    const incomplete = openPage(paths.inventory, { country: 'US', status: 'incomplete' });
    expect(skusOn(incomplete)).toEqual(['BUTTER-SNOW']);
  });

  it('has other hashes in another language', () => {
    const names = ['de', 'fr'].map(
      (lang) => openPage(paths.inventory, { lang }).querySelector('[data-sku]')?.className,
    );
    expect(names[0]).not.toBe(names[1]);
  });

  it('says so where nothing is listed, and is empty while its data has not come', () => {
    const none = openPage(paths.inventory, { country: 'MX' });
    expect([skusOn(none), textOf(none, '[data-empty]:not([hidden])')]).toEqual([[], 'No listings found.']);
    const waiting = openPage(paths.inventory, { slow: '500' }, true);
    expect(waiting.querySelectorAll('[data-sku], kat-pagination, [data-empty]')).toHaveLength(0);
  });
});

describe('the old inventory page', () => {
  it('has a row for every listing of the page, variants too', () => {
    const page = openPage('/hz/inventory', { inventory: 'old', country: 'FR', lang: 'fr', pageSize: '10' });
    const rows = [...page.querySelectorAll('#myitable tr.mt-row')];
    expect(rows).toHaveLength(10);
    expect(rows[1] && cellsOf(rows[1])).toEqual([
      'MUG-ASH',
      'B0CM000001',
      'Hand thrown stoneware mug, ash glaze, 350 ml',
      'Actif',
      '1',
      '29,90',
    ]);
    expect(JSON.parse(rows[1]?.getAttribute('data-row-data') ?? '')).toEqual({
      sku: 'MUG-ASH',
      asin: 'B0CM000001',
    });
    expect(textOf(page, '#myitable-pagination .mt-totalpagecount')).toBe('2');
  });

  it('leads from page to page', () => {
    const choices = { inventory: 'old', country: 'FR', pageSize: '10' };
    const links = (page: string) =>
      [...openPage(paths.inventory, { ...choices, page }).querySelectorAll('#myitable-pagination a')].map(
        (link) => new URL(link.getAttribute('href') ?? '', 'https://x').searchParams.get('page'),
      );
    expect([links('1'), links('2'), links('9')]).toEqual([['2'], ['1'], ['1']]);
  });
});

it.each(countryCodes)('shows what the shop lists in %s, over all pages', (country) => {
  const listings = [...listingsIn(shop, country, 0)].map(({ sku }) => sku);
  const page = openPage(paths.inventory, { inventory: 'old', country, pageSize: '250' });
  const rows = [...page.querySelectorAll('tr.mt-row td[data-column="sku"]')].map((cell) => cell.textContent);
  expect(rows).toEqual(listings);
  const links = [...page.querySelectorAll('tr.mt-row a')].map(
    (link) => link.getAttribute('href')?.split('/')[2],
  );
  expect(new Set(links)).toEqual(
    new Set(listings.length > 0 ? [`www.${stores[country].domain.toLowerCase()}`] : []),
  );
});

it('stands at every address that public code names', () => {
  const counts = inventoryAddresses.map((path) => openPage(path).querySelectorAll('[data-sku]').length);
  expect(counts).toEqual([20, 20, 20, 20]);
});
