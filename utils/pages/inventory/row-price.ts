import type { Country } from '../../marketplaces/countries';
import { valueOf } from '../controls';
import { amountIn, countriesOfCurrency, type Amount } from './money';
import { isPriceLabel } from './price-label';
import { isLabel, saidInOne } from './row-labels';
import { besides, isWithin, type Item, type RowView } from './row-view';

/** Seen: `VolusPriceInputComposite-module__container--<hash>`. */
export const priceBox = '[class*="PriceInput"]';
const currencyAttributes = [
  'prefix',
  'suffix',
  'currency',
  'currency-symbol',
  'currency-code',
  'data-currency',
];
/** A field and what explains it: a label, a currency, a note. */
const mostAround = 5;

/**
 * The prices a row shows: of a field or a text labelled as the price; of a field in Amazon's price box or beside a
 * currency, as long as no other label ("Minimum price") stands there.
 */
export function pricesIn(view: RowView): Amount[] {
  const beside = view.items
    .filter((item) => !item.isField && isPriceLabel(item.text))
    .flatMap((label) => {
      const near = besides(view, label, isLabel);
      const value = near.find((item) => item.isField || countriesOfCurrency(item.text) === null);
      return value ? priceOf(value, near) : [];
    });
  const labelled = [...saidInOne(view, isPriceLabel).flatMap((item) => priceOf(item, [])), ...beside];
  if (labelled.length > 0) return labelled;
  const fields = view.items
    .filter((item) => item.isField)
    .map((field) => ({ field, around: around(view, field) }));
  const named = fields.filter(({ field, around: near }) => labelsOf(field, near).some(isPriceLabel));
  const bare = fields.filter(
    ({ field, around: near }) => labelsOf(field, near).length === 0 && isPriced(field, near),
  );
  return (named.length > 0 ? named : bare).flatMap(({ field, around: near }) => priceOf(field, near));
}

function isPriced(field: Item, near: readonly Item[]): boolean {
  return isWithin(field, priceBox) || currencyOf(field, near) !== null;
}

/** Whether a field is, or may be, a price's and so none of pieces. */
export function mayBePrice(view: RowView, field: Item): boolean {
  const near = around(view, field);
  return isPriced(field, near) || labelsOf(field, near).some(isPriceLabel);
}

function priceOf(item: Item, near: readonly Item[]): Amount[] {
  const found = amountIn(item.isField ? (valueOf(item.element as HTMLElement) ?? '') : item.text);
  return found ? [{ ...found, countries: found.countries ?? currencyOf(item, near) }] : [];
}

function currencyOf(item: Item, near: readonly Item[]): readonly Country[] | null {
  const said = [
    ...currencyAttributes.map((name) => item.element.getAttribute(name) ?? ''),
    ...near
      .filter((other) => !other.isField)
      .flatMap(({ text }) => (text.length > 40 ? [] : text.split(/\s+/))),
  ];
  return said.map(countriesOfCurrency).find((found) => found !== null) ?? null;
}

/** A field's company: the largest small part around it that holds no other field. */
function around({ items }: RowView, field: Item): Item[] {
  let near: Item[] = [field];
  for (const up of field.path) {
    const held = items.filter((item) => item.path.includes(up));
    if (held.length > mostAround || held.some((item) => item.isField && item !== field)) break;
    near = held;
  }
  return near;
}

/** What a field is called: its own names, and the words before it. */
function labelsOf({ element }: Item, near: readonly Item[]): string[] {
  const own = ['label', 'aria-label'].map((name) => element.getAttribute(name)?.trim() ?? '');
  const place = near.findIndex((item) => item.element === element);
  const before = near.slice(0, place).filter(({ isField, text }) => !isField && /\p{L}/u.test(text));
  return [...own, ...before.map(({ text }) => text)].filter(
    (text) => text !== '' && countriesOfCurrency(text) === null,
  );
}
