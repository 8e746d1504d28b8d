import { paths } from '../frame.ts';
import { inventoryPart, pageSizes, statuses, type InventoryPart } from '../inventory-list.ts';
import { markup, type Markup } from '../markup.ts';
import type { Page, Visit } from '../visit.ts';
import { inventoryRow, janus, rowParts } from './inventory-row.ts';
import { oldInventory } from './inventory-old.ts';

/**
 * Manage Inventory. The new page holds only the rows around what is in view; the script (client/inventory.ts)
 * exchanges them while scrolling, opens variants and asks for other pages, searches and filters.
 */
const inDom = 20;

/** Where the page's script asks for the rows. */
const rowsAddress = '/practice/inventory';

function tools({ words }: Visit, { search, status, pageSize }: InventoryPart): Markup {
  const labels = {
    all: words.allStatuses,
    active: words.active,
    inactive: words.inactive,
    incomplete: words.incomplete,
  };
  const radios = statuses.map(
    (value) =>
      markup`<kat-radiobutton name="status" value="${value}" label="${labels[value]}"${value === status && markup` checked`}></kat-radiobutton>`,
  );
  const sizes = pageSizes.map(
    (size) => markup`<option${size === pageSize && markup` selected`}>${size}</option>`,
  );
  return markup`<div class="inventory-tools"><kat-input name="searchTerm" label="${words.searchInventory}" value="${search}"></kat-input><div class="statuses">${radios}</div><label class="menu">${words.perPage} <select name="pageSize">${sizes}</select></label></div>`;
}

function newInventory(visit: Visit): Markup {
  const { words, waiting } = visit;
  const part = inventoryPart(visit);
  const rows = part.rows
    .slice(0, inDom)
    .map(({ listing, variants }) => inventoryRow(visit, listing, variants.length));
  const content = waiting
    ? markup`<p class="spinner">${words.loading}</p>`
    : markup`<div class="${janus(visit, 'JanusTable', 'body')} grid">${rows}</div><p class="${janus(visit, 'JanusTable', 'empty')}" data-empty${part.rows.length > 0 && markup` hidden`}>${words.noListings}</p>`;
  return markup`<div class="${janus(visit, 'JanusTable', 'container')}" data-inventory="${rowsAddress}">${tools(visit, part)}${content}
${!waiting && markup`<kat-pagination page="${part.page}" items-per-page="${part.pageSize}" total-items="${part.total}" previous="${words.previous}" next="${words.next}"></kat-pagination>`}</div>`;
}

export function inventory(visit: Visit): Page {
  const heading = visit.words.inventory;
  return {
    title: heading,
    waits: visit.waiting,
    main: markup`<h1>${heading}</h1>${visit.options.inventory === 'old' ? oldInventory(visit) : newInventory(visit)}`,
  };
}

/** What the script of the new page asks for: every row of one page, as JSON. */
export function inventoryRows(visit: Visit): string {
  const { rows, page, pageSize, total } = inventoryPart(visit);
  return JSON.stringify({ rows: rows.map((row) => rowParts(visit, row)), page, pageSize, total });
}

export const inventoryAddresses = [paths.inventory, ...paths.oldInventory] as const;
