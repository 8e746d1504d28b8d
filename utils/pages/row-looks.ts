import { countries, type Country } from '../marketplaces/countries';
import { placeOfName } from '../marketplaces/country-names';
import { ancestorsOf, drawnWithin, parentOf } from './composed';
import { namesAPlace } from './named-places';

/** A store, where its name stands, and the part of the list that is its own or that it shares. */
export interface ListedStore {
  country: Country;
  name: Element;
  row: Element;
}

/**
 * The rows that are not drawn like others of their list: with another sign, colour or class. Where a list says no
 * word of state, that difference may be it; which look means what is not known, so it concerns the whole list. A
 * store that stands alone has no other to be like: there any picture may be its state.
 */
export function drawnUnlike(stores: readonly ListedStore[]): Set<Element> {
  const lists = [...Map.groupBy(stores, ({ row }) => parentOf(row)).values()];
  const unlike = lists.filter((list) => (list.length > 1 ? isMixed(list) : hasPicture(list)));
  return new Set(unlike.flatMap((list) => list.map(({ row }) => row)));
}

function hasPicture(list: readonly ListedStore[]): boolean {
  return list.some(({ row }) => signsIn(row).some((sign) => lookOf([sign], list).picture !== sign.localName));
}

/** So many pictures, each another, are flags or the like: there are fewer states. */
const fewestFlags = 4;

interface Look {
  style: string;
  picture: string;
}

function isMixed(list: readonly ListedStore[]): boolean {
  const rows = Map.groupBy(list, ({ row }) => row);
  if ([...rows].some(([row, stores]) => partsOf(row, stores).some(saysByStyle))) return true;
  const looks = [...rows].map(([row, stores]) => lookOf(partsOf(row, stores), stores));
  // Stores that share a row: it is the signs between them that may differ.
  const within = [...rows].map(([row, stores]) =>
    stores.length > 1 ? signsIn(row).map((sign) => lookOf([sign], stores)) : [],
  );
  return [looks, ...within].some(areMixed);
}

/** A word that only the page's styles say, before or after a part: it may be the state. */
function saysByStyle(part: Element): boolean {
  const view = part.ownerDocument.defaultView;
  return ['::before', '::after'].some((side) =>
    styledWord.test(view?.getComputedStyle(part, side).content ?? ''),
  );
}

const styledWord = /^["'].*\p{L}{2}|attr\(/u;

function areMixed(looks: readonly Look[]): boolean {
  const pictures = new Set(looks.map(({ picture }) => picture)).size;
  const areFlags = pictures === looks.length && pictures >= fewestFlags;
  return new Set(looks.map(({ style }) => style)).size > 1 || (pictures > 1 && !areFlags);
}

/** What is drawn around the names, and what is drawn beside them without a word. */
function partsOf(row: Element, stores: readonly ListedStore[]): Element[] {
  const around = stores.flatMap(({ name }) => {
    const path = [name, ...ancestorsOf(name)];
    return path.slice(0, path.indexOf(row) + 1);
  });
  return [...new Set([...around, ...signsIn(row)])];
}

function signsIn(row: Element): Element[] {
  return [...drawnWithin(row)].filter(
    (part) => !part.textContent?.trim() && !part.matches('br, wbr, hr') && !isLinkOrNamed(part),
  );
}

/** "Flag of Germany" is told in words. */
function isLinkOrNamed(part: Element): boolean {
  const names = ['alt', 'aria-label', 'title'].map((name) => part.getAttribute(name) ?? '');
  return part.closest('a, button, kat-link, kat-button') !== null || names.some(namesAPlace);
}

const styling =
  /^(class|style|name|color|variant|icon|type|value|fill|.*stat(e|us).*|.*(en|dis)abled.*|.*registered.*)$/;
const pictured = /^(src|srcset|d|href|xlink:href)$/;

/** How parts are drawn, apart from what names their country or their place in the list. */
function lookOf(parts: readonly Element[], stores: readonly ListedStore[]): Look {
  const told = (names: RegExp) =>
    parts.flatMap((part) => [
      part.localName,
      ...wordsIn(part, names).filter((word) => !isOfRow(word, stores)),
    ]);
  const drawn = parts.map(drawnAs);
  return { style: [...told(styling), ...drawn].join(' '), picture: told(pictured).join(' ') };
}

/** What tells states apart by a sheet of styles alone. Rows of a list may take turns in their background. */
function drawnAs(part: Element): string {
  const style = part.ownerDocument.defaultView?.getComputedStyle(part);
  return style ? [style.color, style.opacity, style.textDecorationLine, style.filter].join(' ') : '';
}

function wordsIn(part: Element, names: RegExp): string[] {
  return [...part.attributes].flatMap(({ name, value }) => (names.test(name) ? value.split(/\s+/) : []));
}

const inList = /(^|-)(first|last|odd|even)$/i;

/** "flag-de", "/flags/germany.svg", "last": differs from row to row, whatever their state. */
function isOfRow(word: string, stores: readonly ListedStore[]): boolean {
  const parts = word.split(/[^\p{L}]+|(?<=\p{Ll})(?=\p{Lu})/u);
  return inList.test(word) || stores.some(({ country }) => parts.some((part) => isCountry(part, country)));
}

function isCountry(word: string, country: Country): boolean {
  const code = word.toUpperCase();
  return code === country || code === countries[country].iso || placeOfName(word) === country;
}
