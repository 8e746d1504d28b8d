import { currencies, priceText, quantityText, statusText } from '../inventory-words.ts';
import type { InventoryRow } from '../inventory-list.ts';
import type { Listing } from '../listings.ts';
import { markup, type Markup } from '../markup.ts';
import { stores } from '../stores.ts';
import type { Visit } from '../visit.ts';
import { fill } from '../words.ts';
import { pictureAddress } from './maker-profile.ts';

/**
 * A row of the new Manage Inventory. From public code: `data-sku` and the same `id`, pairs of label and value
 * in `JanusSplitBox-module__panel--…`, the title's link, `Status-module__container--…`, the price's
 * `VolusPriceInputComposite-module__container--…`. What stands around these is invented.
 */

/** Class names end in a hash that is another one in every build; here in every country and language. */
function hashOf({ options }: Visit): string {
  const seed = [...`${options.country}${options.lang}${options.inventory}`];
  const sum = seed.reduce((before, sign) => (before * 33 + (sign.codePointAt(0) ?? 0)) % 46_656, 5381);
  return sum.toString(36).padStart(3, 'x');
}

/** `JanusTable-module__row--x1f_2`: module, name, hash. */
export function janus(visit: Visit, module: string, name: string): string {
  return `${module}-module__${name}--${hashOf(visit)}_${name.length}`;
}

function pair(visit: Visit, label: Markup | string, value: Markup | string): Markup {
  const panel = janus(visit, 'JanusSplitBox', 'panel');
  return markup`<div class="${janus(visit, 'JanusSplitBox', 'row')}"><div class="${panel}">${label}</div><div class="${panel}">${value}</div></div>`;
}

function productPart(visit: Visit, { sku, asin, title }: Listing): Markup {
  const store = `https://www.${stores[visit.options.country].domain.toLowerCase()}`;
  return markup`<img src="${pictureAddress(title)}" alt="" width="72" height="72" loading="lazy"><div class="${janus(visit, 'ProductDetails', 'container')}">
<div class="${janus(visit, 'ProductDetails', 'titleContainer')}"><a href="${store}/dp/${asin}" target="_blank" rel="noreferrer">${title}</a></div>
${pair(visit, 'ASIN', asin)}${pair(visit, 'SKU', sku)}${pair(visit, visit.words.condition, visit.words.conditionNew)}</div>`;
}

function offerPart(visit: Visit, listing: Listing): Markup {
  const { words, options } = visit;
  const price = priceText(listing.price, options.country);
  const quantity = quantityText(listing.quantity);
  return markup`<div class="${janus(visit, 'Status', 'container')}"><kat-label emphasis="${statusText(listing, words)}"></kat-label></div>
<div>${pair(visit, markup`<kat-label>${words.available}</kat-label>`, markup`<kat-input type="number" value="${quantity}" aria-label="${words.available}"></kat-input>`)}</div>
<div>${pair(visit, words.price, markup`<div class="${janus(visit, 'VolusPriceInputComposite', 'container')}"><span>${currencies[options.country]}</span><kat-input value="${price}" aria-label="${words.price}"></kat-input></div>`)}</div>`;
}

function variationPart({ words }: Visit, count: number): Markup {
  return markup`<div class="variations"><button type="button" data-expands aria-expanded="false">${fill(words.variations, { count })}</button></div>`;
}

/** One row of the grid. A variation parent has no status, price or quantity, but a button for its variants. */
export function inventoryRow(visit: Visit, listing: Listing, variants = 0): Markup {
  const kind = listing.parent === null ? 'row' : 'childRow';
  const rest = listing.hasVariants ? variationPart(visit, variants) : offerPart(visit, listing);
  return markup`<div class="${janus(visit, 'JanusTable', kind)} inventory-row" data-sku="${listing.sku}" id="${listing.sku}">${productPart(visit, listing)}${rest}</div>`;
}

/** A top row and its variants as the page's script wants them: pieces of HTML. */
export function rowParts(
  visit: Visit,
  { listing, variants }: InventoryRow,
): { html: string; variants: string[] } {
  return {
    html: inventoryRow(visit, listing, variants.length).html,
    variants: variants.map((variant) => inventoryRow(visit, variant).html),
  };
}
