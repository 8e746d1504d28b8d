import type { Country } from '../../marketplaces/countries';
import type { Place } from '../../marketplaces/country-names';
import { plain } from '../../marketplaces/plain';
import type { InventoryRow } from '../facts';
import { mostRows } from '../fields';
import type { Probe } from '../probe';
import type { Lesson } from '../lessons/lesson';
import type { Problem } from '../reading';
import { partsOf, widened, type Part } from './parts';
import { isPossibleSku } from './possible-sku';
import { readRow, type RowSays } from './row-facts';
import { listHeadings } from './list-heading';

/** One SKU of the list. */
export interface ListedRow {
  facts: InventoryRow;
  /** What stands for it on the page, the outermost first. */
  parts: Element[];
  places: Place[];
  currencies: (readonly Country[])[];
  hasVariations: boolean;
}

interface Read {
  sku: string;
  says: RowSays;
}

/**
 * The list's rows, one per SKU, and what could not be believed.
 *
 * @param country of the header: rows that are said to be of a store are read on the page of that store only
 */
export function listedRows(
  page: Probe,
  lessons: readonly Lesson[],
  country: Country | null,
): { rows: ListedRow[]; problems: Problem[] } {
  const parts = partsOf(page, lessons);
  const elements = new Set(parts.map(({ element }) => element));
  const problems = new Map<string, Problem>();
  const read = parts.flatMap((part): Read[] => {
    const says = readPart(part, parts, elements);
    if (says.isNoListing) return [];
    const sku = agreedSku(part, says);
    if (sku !== null && !isBare(says) && !isSum(part, says)) return [{ sku, says }];
    // A row that is still being drawn, or one that contradicts itself.
    problems.set('rows', { code: 'unclear', about: 'rows' });
    return [];
  });
  const headings = listHeadings(
    page,
    read.map(({ says }) => says.row),
  );
  const own = read.filter(({ says }) => {
    const heading = headings.get(says.row);
    const stores = [...says.stores, ...(heading?.stores ?? [])];
    return !heading?.isOther && stores.every((store) => store === country);
  });
  const rows = [...Map.groupBy(own, ({ sku }) => sku)].map(([sku, found]) => rowOf(sku, found, problems));
  for (const name of facts) page.note(name, 'rows', rows.filter((row) => row.facts[name] !== null).length);
  return { rows: rows.slice(0, mostRows), problems: [...problems.values()] };
}

const facts = ['asin', 'title', 'status', 'quantity', 'price'] as const;

const wholeRow = 'tr, kat-table-row, [role="row"]';

/**
 * A checkbox may carry the SKU for its row: then the largest part around it that no other SKU is in. A table's row
 * that says nothing else is whole: what stands beside the table is not of it.
 */
function readPart(part: Part, parts: readonly Part[], elements: ReadonlySet<Element>): RowSays {
  const says = readRow(part.element, others(part.element, elements), part.columns);
  if (part.sku === null || !isBare(says) || part.element.matches(wholeRow)) return says;
  const around = widened(part, parts);
  return around === part.element ? says : readRow(around, others(around, elements));
}

/** The rows that are none of this one: opened variations inside it. */
function others(row: Element, elements: ReadonlySet<Element>): Set<Element> {
  return new Set([...elements].filter((other) => other !== row && !other.contains(row)));
}

function isBare(says: RowSays): boolean {
  return facts.every((name) => says[name].length === 0);
}

/** The last row of a table says "Total" where the SKUs stand, and numbers beside it. */
function isSum({ columns = [] }: Part, says: RowSays): boolean {
  return columns.length > 0 && [says.asin, says.title, says.status].every((found) => found.length === 0);
}

/** The SKU that attribute, data and label agree on; labels may be set in capitals. */
function agreedSku({ sku }: Part, says: RowSays): string | null {
  const [first = null] = [...(sku === null ? [] : [sku]), ...says.sku];
  if (first === null || !isPossibleSku(first)) return null;
  return says.sku.every((other) => other.toUpperCase() === first.toUpperCase()) ? first : null;
}

function rowOf(sku: string, found: readonly Read[], problems: Map<string, Problem>): ListedRow {
  const all = found.map(({ says }) => says);
  function agreed<T extends string | number>(name: (typeof facts)[number], values: readonly T[]): T | null {
    // A title may be set in capitals in one of its places.
    const different = new Set(values.map((value) => (typeof value === 'string' ? plain(value) : value)));
    if (different.size > 1) problems.set(name, { code: 'contradictory', about: name });
    return different.size === 1 ? (values[0] ?? null) : null;
  }
  return {
    facts: {
      sku,
      asin: agreed(
        'asin',
        all.flatMap((says) => says.asin),
      ),
      title: agreed(
        'title',
        all.flatMap((says) => says.title),
      ),
      status: agreed(
        'status',
        all.flatMap((says) => says.status),
      ),
      quantity: agreed(
        'quantity',
        all.flatMap((says) => says.quantity),
      ),
      price: agreed(
        'price',
        all.flatMap((says) => says.price),
      ),
    },
    parts: all.map(({ row }) => row),
    places: all.flatMap(({ places }) => places),
    currencies: all.flatMap(({ currencies }) => currencies),
    hasVariations: all.some(({ hasVariations }) => hasVariations),
  };
}
