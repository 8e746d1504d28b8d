import { readQuantity } from '../../listings/read-number';
import type { ListingStatus } from '../../listings/report';
import type { Country } from '../../marketplaces/countries';
import type { Place } from '../../marketplaces/country-names';
import { plain } from '../../marketplaces/plain';
import { valueOf } from '../controls';
import { largestNumber, longestTitle } from '../fields';
import { isTranslated } from '../translated';
import { placesIn } from '../named-places';
import { variationWords } from '../words/inventory-words';
import { matcher } from '../words/matcher';
import { placesWord } from '../words/services-words';
import { asinPattern } from './asin';
import type { Amount } from './money';
import type { Column } from '../headed-columns';
import { factsUnder, isStoreAddress } from './headed-facts';
import { isQuantityHead, isQuantityLabel } from './quantity-label';
import { dataOf } from './row-data';
import { namesAnOrder } from './other-numbers';
import {
  isAsinLabel,
  isHead,
  isNothingBut,
  isTitleLabel,
  labelled,
  saidBeside,
  saidInOne,
} from './row-labels';
import { linksIn, titlesIn, wholeTitle, type ProductLink } from './row-links';
import { mayBePrice, pricesIn } from './row-price';
import { statusesIn } from './row-status';
import { isSkuLabel } from './sku-text';
import { viewRow, type Item, type RowView } from './row-view';

/** Everything a row says, each fact as often as it says it: what it says twice and differently is not believed. */
export interface RowSays {
  row: Element;
  sku: string[];
  asin: string[];
  title: string[];
  status: ListingStatus[];
  quantity: number[];
  price: number[];
  /** The shops its links lead to, and the countries whose currency stands beside its price. */
  places: Place[];
  /** The stores it says it is listed in. */
  stores: Place[];
  currencies: (readonly Country[])[];
  /** Single sizes or colours may be folded away below it. */
  hasVariations: boolean;
  /** It is an order's or a shipment's row. */
  isNoListing: boolean;
}

const variations = matcher(variationWords);

/** @param columns the row's cells, where the heads of a table say what each of them is */
export function readRow(
  row: Element,
  otherRows: ReadonlySet<Element>,
  columns: readonly Column[] = [],
): RowSays {
  const says = readParts(row, otherRows);
  const headed = factsUnder(columns);
  return {
    ...says,
    asin: headed.asin.length > 0 ? headed.asin : says.asin,
    title: headed.title.length > 0 ? headed.title : says.title,
    status: headed.status ?? says.status,
    quantity: headed.quantity.length > 0 ? headed.quantity : says.quantity,
    price: headed.price.length > 0 ? headed.price.map(({ value }) => value) : says.price,
    stores: [...says.stores, ...headed.stores],
    currencies: [...says.currencies, ...currenciesOf(headed.price)],
  };
}

function readParts(row: Element, otherRows: ReadonlySet<Element>): RowSays {
  const view = viewRow(row, otherRows);
  const data = dataOf(view);
  const links = linksIn(view);
  const amounts = pricesIn(view);
  const asins = textsOf(labelled(view, isAsinLabel));
  return {
    row,
    sku: [...data.sku, ...textsOf(labelled(view, isSkuLabel))],
    asin: [...data.asin, ...asins.filter((text) => asinPattern.test(text)), ...links.map(({ asin }) => asin)],
    title: (data.title.length > 0 ? data.title : titlesOf(view, links)).map((text) =>
      text.slice(0, longestTitle),
    ),
    status: data.status.length > 0 ? data.status : statusesIn(view),
    quantity: [...data.quantity, ...quantitiesIn(view)].filter(
      (pieces) => pieces >= 0 && pieces <= largestNumber,
    ),
    price: [...data.price, ...amounts.map(({ value }) => value)],
    places: links.flatMap(({ place }) => place ?? []),
    stores: storesIn(view),
    currencies: [...data.currencies, ...currenciesOf(amounts)],
    hasVariations: hasVariations(view),
    isNoListing: view.items.some(({ text }) => namesAnOrder(text)),
  };
}

/** What is said to be the store, or a text that is nothing but a store's address. */
function storesIn(view: RowView): Place[] {
  const said = textsOf(labelled(view, (text) => isNothingBut(placesWord, text)));
  const addresses = textsOf(view.items).filter((text) => isStoreAddress(text));
  return [...said, ...addresses].flatMap((text) => placesIn(text).places);
}

function currenciesOf(amounts: readonly Amount[]): (readonly Country[])[] {
  return amounts.flatMap(({ countries }) => (countries ? [countries] : []));
}

function textsOf(items: readonly Item[]): string[] {
  return items.flatMap(({ isField, text }) => (isField ? [] : [text]));
}

/** A title without a link is known by its label only. */
function titlesOf(view: RowView, links: readonly ProductLink[]): string[] {
  const linked = titlesIn(view, links);
  if (linked.length > 0) return linked;
  const said = labelled(view, isTitleLabel).filter(
    ({ element, text }) => /\p{L}/u.test(text) && !isHead(text) && !isTranslated(element),
  );
  return textsOf(said).map(wholeTitle).filter(Boolean);
}

/** What can be ordered now and the seller ships herself (seen: "Available (FBM)", "有货（卖家自配送）"). */
function quantitiesIn(view: RowView): number[] {
  const said = [...saidInOne(view, isQuantityHead), ...saidBeside(view, isQuantityLabel)];
  return said.flatMap((value) => {
    if (value.isField && mayBePrice(view, value)) return [];
    const text = value.isField ? valueOf(value.element as HTMLElement) : value.text;
    return readQuantity((text ?? '').trim());
  });
}

/** A part that unfolds and is not a menu, or the word itself. Even open, the grid may not have drawn them all. */
function hasVariations({ items, elements }: RowView): boolean {
  const unfolds = elements.some(
    (element) =>
      element.hasAttribute('aria-expanded') && (element.getAttribute('aria-haspopup') ?? 'false') === 'false',
  );
  return unfolds || items.some(({ text }) => text.length < 60 && variations.in(plain(text)));
}
