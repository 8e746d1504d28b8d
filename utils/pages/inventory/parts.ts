import { ancestorsOf, isShown } from '../composed';
import { mostRows } from '../fields';
import type { Lesson } from '../lessons/lesson';
import { taughtSkus } from '../lessons/taught-skus';
import type { Probe } from '../probe';
import { rowsOf } from '../rows';
import { headedRowsOf, type Column } from '../headed-columns';
import { headedRows, headRowOf, unmarkedRows, type HeadedRow } from './headed-rows';
import { namesAnOrder } from './other-numbers';
import { isPossibleSku } from './possible-sku';
import { isSkuLabel, skuInOneText } from './sku-text';

/** A part of the page that stands for one SKU; several parts can stand for the same. */
export interface Part {
  /** null where only a label in the row says it. */
  sku: string | null;
  element: Element;
  /** Of a row in a table: its cells, and what they are headed with. */
  columns?: readonly Column[];
}

/** What is listed beside the inventory, and what belongs to no list at all. */
const elsewhere =
  'aside, nav, header, footer, dialog, [role="dialog"], [role="complementary"], maker-passport';
/** Beyond these a row cannot reach. */
const pageParts = 'kat-pagination, [id*="pagination"], input[type="search"], [role="search"], h1';

/**
 * The list's rows, by the first of these signs that the page has: `data-sku` (now), `data-row-data` and cells of a
 * column (before), a column headed "SKU", a label "SKU" in each row, or else the places like the one the seller has
 * shown.
 */
export function partsOf(page: Probe, lessons: readonly Lesson[]): Part[] {
  const bySku = page.all('rows', '[data-sku]').filter((row) => !row.closest('table, kat-table'));
  if (bySku.some(isInList)) return outermost(bySku.filter(isInList));
  const old = page.all('old-rows', '[data-row-data]').filter(isInList);
  if (old.length > 0) return bounded(old.map((element) => ({ sku: null, element })));
  const cells = page.all('sku-cells', '[data-column="sku" i]:not(th, thead *)').filter(isInList);
  if (cells.length > 0) return bounded(partsAround(cells));
  // A table of orders beside the list is not the list.
  const headed = headedRows(page).filter((row) => isInList(row.element) && !isOfOrders(row));
  if (headed.length > 0) return bounded(headed);
  const labels = page.all('sku-labels', labelTags).filter((label) => namesSku(label) && isInList(label));
  const unmarked = unmarkedRows(labels).filter((row) => isInList(row.element) && !isOfOrders(row));
  if (unmarked.length > 0) return bounded(unmarked);
  const own = labels.filter((label) => headRowOf(label).length === 0);
  if (own.length > 0) return bounded(partsAround(own));
  const shown = taughtSkus(lessons, page).filter(({ element }) => isInList(element));
  const skus = new Map(shown.map(({ element, sku }) => [element, sku]));
  return bounded(partsAround([...skus.keys()], skus));
}

const labelTags = 'kat-label, span, div, dt, td, li, label, b, strong, p, small, font';

function namesSku(element: Element): boolean {
  // At the head of a column it is no row's.
  if (element.childElementCount > 2 || element.closest('thead, [data-column]')) return false;
  if ([...element.children].some((child) => child.childElementCount > 1)) return false;
  const text = skuTextOf(element);
  // The innermost of several that say it.
  return isSkuText(text) && ![...element.children].some((child) => isSkuText(skuTextOf(child)));
}

function skuTextOf(element: Element): string {
  return element.getAttribute('text') ?? element.getAttribute('label') ?? element.textContent ?? '';
}

function isSkuText(text: string): boolean {
  // Asked of every text of a large page: most of them have not even the letters.
  if (text.length >= 100 || !/sku/i.test(text)) return false;
  const [label = ''] = text.split(/[:：#]/u);
  return isSkuLabel(label) || skuInOneText.test(label);
}

function isInList(element: Element): boolean {
  return isShown(element) && ![element, ...ancestorsOf(element)].some((up) => up.matches(elsewhere));
}

function isOfOrders({ element, columns }: HeadedRow): boolean {
  const cells = [...element.children, ...columns.map(({ cell }) => cell)];
  return cells.some((cell) => namesAnOrder(cell.textContent ?? ''));
}

/** Rows by their `data-sku`, without the buttons inside them that say it again. */
function outermost(found: readonly Element[]): Part[] {
  const skus = new Map(found.map((element) => [element, skuOf(element)]));
  const rows = found.filter((element) => {
    const sku = skus.get(element);
    return sku && !ancestorsOf(element).some((up) => skus.get(up) === sku);
  });
  return bounded(rows.map((element) => ({ sku: skus.get(element) ?? null, element })));
}

function skuOf(element: Element): string {
  return (element.getAttribute('data-sku') ?? '').trim();
}

/**
 * The largest part around each that holds none of the others, and nothing that belongs to the whole page. A row of a
 * table with heads reaches no further, and is read by them.
 */
function partsAround(things: readonly Element[], skus: ReadonlyMap<Element, string> = new Map()): Part[] {
  const headed = headedRowsOf(things);
  // Where there is one row only, a list to choose from may be the page's.
  const ends = things.length > 1 ? pageParts : `${pageParts}, select`;
  return [...rowsOf(things)].map(([thing, widest]) => {
    const sku = skus.get(thing) ?? null;
    const row = headed.get(thing);
    if (row) return { sku, ...row };
    const path = [thing, ...ancestorsOf(thing)];
    const reach = path.slice(0, path.indexOf(widest) + 1);
    const end = reach.findIndex((up) => up.querySelector(ends) !== null);
    return { sku, element: reach.at(end < 0 ? -1 : Math.max(0, end - 1)) ?? thing };
  });
}

function bounded(parts: readonly Part[]): Part[] {
  return parts.filter(({ sku }) => sku === null || isPossibleSku(sku)).slice(0, mostRows);
}

/** The largest part around this one in which no other SKU stands. */
export function widened({ sku, element }: Part, parts: readonly Part[]): Element {
  const others = parts.filter((part) => part.sku !== sku).map((part) => part.element);
  let widest = element;
  for (const up of ancestorsOf(element)) {
    const isWall = /^(body|html|main|form)$/.test(up.localName) || up.querySelector(pageParts) !== null;
    if (isWall || others.some((other) => up.contains(other))) break;
    widest = up;
  }
  return widest;
}
