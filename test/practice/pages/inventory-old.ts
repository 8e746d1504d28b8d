import { carriedBy } from '../carry.ts';
import { currencies, priceText, quantityText, statusText } from '../inventory-words.ts';
import { inventoryPart, type InventoryPart } from '../inventory-list.ts';
import type { Listing } from '../listings.ts';
import { markup, type Markup } from '../markup.ts';
import { stores } from '../stores.ts';
import type { Visit } from '../visit.ts';
import { fill } from '../words.ts';

/**
 * Manage Inventory as it was: `#myitable`, `tr.mt-row[data-row-data]`, `td[data-column]`, `#myitable-pagination`,
 * `span.mt-totalpagecount` (public code). What the row's JSON holds is invented. Every row of a page is there;
 * variants stand in their parent's place, since nothing is known of them on this page.
 */
function row(visit: Visit, listing: Listing): Markup {
  const { options, words } = visit;
  const { sku, asin, title } = listing;
  const address = `https://www.${stores[options.country].domain.toLowerCase()}/dp/${asin}`;
  const offer = listing.hasVariants
    ? markup`<td data-column="status"></td><td data-column="quantity"></td><td data-column="price"></td>`
    : markup`<td data-column="status">${statusText(listing, words)}</td><td data-column="quantity"><input type="text" value="${quantityText(listing.quantity)}" aria-label="${words.available}" size="4"></td><td data-column="price">${currencies[options.country]} <input type="text" value="${priceText(listing.price, options.country)}" aria-label="${words.price}" size="8"></td>`;
  return markup`<tr class="mt-row" data-row-data="${JSON.stringify({ sku, asin })}"><td data-column="sku">${sku}</td><td data-column="asin">${asin}</td><td data-column="title"><a href="${address}" target="_blank" rel="noreferrer">${title}</a></td>${offer}</tr>`;
}

function linkTo(visit: Visit, page: number, text: string): Markup {
  const query = new URLSearchParams(visit.query);
  for (const name of carriedBy(query).keys()) query.delete(name);
  query.set('page', String(page));
  return markup`<li><a href="${visit.path}?${query.toString()}">${text}</a></li>`;
}

function paging(visit: Visit, { page, pageSize, total }: InventoryPart): Markup {
  const { words } = visit;
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const [before = '', after = ''] = fill(words.pageOf, { page }).split('{pages}');
  return markup`<div id="myitable-pagination"><span>${before}<span class="mt-totalpagecount">${pages}</span>${after}</span><ul>${page > 1 && linkTo(visit, page - 1, words.previous)}${page < pages && linkTo(visit, page + 1, words.next)}</ul></div>`;
}

export function oldInventory(visit: Visit): Markup {
  const { words, query, waiting } = visit;
  if (waiting) return markup`<p class="spinner">${words.loading}</p>`;
  const part = inventoryPart(visit);
  const kept = [...carriedBy(query)].map(
    ([name, value]) => markup`<input type="hidden" name="${name}" value="${value}">`,
  );
  const headings = ['SKU', 'ASIN', words.product, words.status, words.available, words.price].map(
    (text) => markup`<th scope="col">${text}</th>`,
  );
  return markup`<form class="inventory-tools" method="get"><input type="search" name="searchTerm" aria-label="${words.searchInventory}" placeholder="${words.searchInventory}" value="${query.get('searchTerm')}"><input type="hidden" name="pageSize" value="${part.pageSize}">${kept}<button>${words.search}</button></form>
<table id="myitable"><thead><tr>${headings}</tr></thead><tbody>${part.rows.map(({ listing }) => row(visit, listing))}</tbody></table>${paging(visit, part)}`;
}
