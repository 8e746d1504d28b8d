import { chunksOf } from '../../../utils/pages/chunks';
import { meaningOf } from '../../../utils/pages/label-meaning';
import { namesAPlace } from '../../../utils/pages/named-places';
import { elementsOf, holdsAFrame } from '../tree';

const control =
  'textarea, input, kat-textarea, kat-input, kat-file-upload, [contenteditable], [role="textbox"]';

/** Lists of two rows or more of one parent. */
export type Rows = readonly (readonly Element[])[];

/**
 * Whole rows that can stand in any order: neighbours that each name a store beside something else, or that each
 * hold one control together with its label, or that are listings.
 */
export function looseRows(page: Document): Rows {
  const families = Map.groupBy(elementsOf(page, shown), (element) => element.parentNode);
  return [...families.values()]
    .filter((children) => children.length > 1)
    .flatMap((children) =>
      [isStoreRow, isFieldRow, isListingRow].flatMap((belongs) => runs(children, belongs)),
    );
}

const shown = ':not(html, head, head *, body)';

function runs(children: readonly Element[], belongs: (child: Element) => boolean): Element[][] {
  const found: Element[][] = [[]];
  for (const child of children) {
    if (belongs(child)) found.at(-1)?.push(child);
    else found.push([]);
  }
  return found.filter((run) => run.length > 1);
}

const longestRow = 600;

/** A table row, list item or card; not the bare name in a column of names. */
function isStoreRow(element: Element): boolean {
  if (!/^(tr|li|div|kat-table-row)$/.test(element.localName)) return false;
  // Cheap first: a box of many things is no row.
  if ((element.textContent ?? '').length > longestRow || holdsAFrame(element)) return false;
  const chunks = chunksOf(element);
  const naming = chunks.filter((chunk) => namesAPlace(chunk.text));
  return naming.length === 1 && (chunks.length > 1 || element.localName === 'li');
}

function isFieldRow(element: Element): boolean {
  if (element.querySelectorAll(control).length !== 1 || element.matches(control)) return false;
  if (holdsAFrame(element)) return false;
  const labels = chunksOf(element).filter((chunk) => meaningOf(chunk.text));
  return labels.length === 1;
}

function isListingRow(element: Element): boolean {
  return element.matches('div[data-sku], li:has([data-sku]), tr[data-row-data]') && !holdsAFrame(element);
}
