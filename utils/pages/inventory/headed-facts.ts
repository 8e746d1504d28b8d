import type { ListingStatus } from '../../listings/report';
import { readQuantity } from '../../listings/read-number';
import { statusOf } from '../../listings/status-words';
import { domainsIn, type Place } from '../../marketplaces/country-names';
import { chunksOf } from '../chunks';
import { isShown } from '../composed';
import { valueOf } from '../controls';
import { largestNumber } from '../fields';
import { placesIn } from '../named-places';
import { isTranslated } from '../translated';
import { placesWord } from '../words/services-words';
import { cellUnder, type Column } from '../headed-columns';
import { asinPattern } from './asin';
import { amountIn, type Amount } from './money';
import { isPriceLabel } from './price-label';
import { isQuantityHead } from './quantity-label';
import { isAsinLabel, isNothingBut, isStatusLabel, isTitleLabel } from './row-labels';
import { productLink, wholeTitle } from './row-links';
import { isStatusAlone } from './row-status';

/** What a row says by its table's heads: empty where no column, or more than one, is headed so. */
export interface HeadedFacts {
  asin: string[];
  title: string[];
  /** Absent where no column is headed so: then the rest of the row may say it. */
  status?: ListingStatus[];
  quantity: number[];
  price: Amount[];
  /** The stores the row is said to be of. */
  stores: Place[];
}

export function factsUnder(columns: readonly Column[]): HeadedFacts {
  const asin = cellUnder(columns, isAsinLabel);
  const title = cellUnder(columns, isTitleLabel);
  return {
    asin: asin ? textsIn(asin).filter((text) => asinPattern.test(text)) : [],
    title: title ? titleIn(title) : [],
    ...statusUnder(columns),
    quantity: quantityUnder(columns),
    price: priceUnder(columns),
    stores: storesUnder(columns),
  };
}

/** The stores in a column headed "Marketplace", or in cells that hold nothing but a store's address. */
function storesUnder(columns: readonly Column[]): Place[] {
  const headed = cellUnder(columns, (head) => isNothingBut(placesWord, head));
  if (headed) return placesIn(textsIn(headed).join(' ')).places;
  return columns.flatMap(({ cell }) => {
    const [text = '', ...more] = textsIn(cell);
    return more.length === 0 && isStoreAddress(text) ? placesIn(text).places : [];
  });
}

/** "www.amazon.de" and nothing else. */
export function isStoreAddress(text: string): boolean {
  const [domain] = domainsIn(text);
  return domain !== undefined && domain.start === 0 && domain.end === text.length;
}

/** The stock the seller ships herself, where it is a plain number. */
export function quantityUnder(columns: readonly Column[]): number[] {
  const cell = cellUnder(columns, isQuantityHead);
  const pieces = cell ? readQuantity(textOrField(cell).trim()) : Number.NaN;
  return pieces >= 0 && pieces <= largestNumber ? [pieces] : [];
}

function priceUnder(columns: readonly Column[]): Amount[] {
  const cell = cellUnder(columns, isPriceLabel);
  const amount = cell ? amountIn(textOrField(cell)) : null;
  return amount ? [amount] : [];
}

/** Whether a known status stands where one belongs. */
export function saysStatus(columns: readonly Column[]): boolean {
  const cells = [statusCell(columns) ?? [], columns.filter(isOfStore).map(({ cell }) => cell)].flat();
  return cells.flatMap(statusesOf).some((status) => status !== 'unknown');
}

function statusCell(columns: readonly Column[]): Element | null {
  return cellUnder(columns, isStatusLabel);
}

/**
 * What stands under stores that head columns of their own is said of them, and not of the page's country; what stands
 * under any other head ("Previous status", "Automatic pricing") is said of that. A product's own cell may say it.
 */
function statusUnder(columns: readonly Column[]): { status?: ListingStatus[] } {
  const cell = statusCell(columns);
  if (cell) return { status: statusesOf(cell) };
  const isOfAnother = columns.some(
    ({ head, cell: other }) => head.trim() && !isTitleLabel(head) && saidIn(other).some(isStatusAlone),
  );
  return isOfAnother || columns.some(isOfStore) ? { status: [] } : {};
}

function isOfStore({ head }: Column): boolean {
  return placesIn(head).places.length > 0;
}

/** A word, a sign with a name, or what is chosen in a list. */
function statusesOf(cell: Element): ListingStatus[] {
  const [list] = cell.querySelectorAll('select');
  const texts = list ? [...list.selectedOptions].map((option) => option.text) : saidIn(cell);
  const alone = texts.filter(isStatusAlone);
  if (alone.length > 0) return alone.map(statusOf);
  const [only] = texts;
  if (!only) return [];
  return [texts.length === 1 ? statusOf(only) : 'unknown'];
}

/** A menu offers the other states, too: what can be pressed counts where nothing else is said. */
function saidIn(cell: Element): string[] {
  const chunks = chunksOf(cell).filter(({ text }) => text.trim() !== '');
  const said = chunks.filter(({ pressable }) => !pressable);
  return (said.length > 0 ? said : chunks).map(({ text }) => text.trim());
}

/** The words of the one link to the product, else the one text that is nothing to press, else the one link. */
function titleIn(cell: Element): string[] {
  if (isTranslated(cell)) return [];
  const chunks = chunksOf(cell).filter(({ named, text }) => !named && /\p{L}/u.test(text));
  const ways = [
    chunks.filter(({ element }) => element.closest(productLink) !== null),
    chunks.filter(({ pressable }) => !pressable),
    chunks,
  ];
  const told = ways.find((some) => some.length > 0) ?? [];
  return told.length === 1 ? told.map(({ text }) => wholeTitle(text)).filter(Boolean) : [];
}

function textsIn(cell: Element): string[] {
  const chunks = chunksOf(cell).filter(({ named, text }) => !named && text.trim() !== '');
  return chunks.map(({ text }) => text.trim());
}

function textOrField(cell: Element): string {
  const fields = [...cell.querySelectorAll<HTMLElement>('kat-input, input:not([type="hidden"])')].filter(
    isShown,
  );
  const [field] = fields;
  if (field) return fields.length === 1 ? (valueOf(field) ?? '') : '';
  const [text = '', ...more] = textsIn(cell);
  return more.length === 0 ? text : '';
}
