import { statusOf } from '../../listings/status-words';
import type { Place } from '../../marketplaces/country-names';
import { plain } from '../../marketplaces/plain';
import { chunksOf } from '../chunks';
import { ancestorsOf, isShown } from '../composed';
import { valueOf } from '../controls';
import { largestNumber } from '../fields';
import { chosenPlace } from '../form-country';
import type { Probe } from '../probe';
import { allWords, clearWords, emptyWords, filterWords } from '../words/inventory-words';
import { matcher } from '../words/matcher';

/** What stands around the list's rows. */
export interface ListFrame {
  /** On all pages of the list; null where the page does not say or contradicts itself. */
  total: number | null;
  /** How many rows this page of the list has; null where that cannot be told. */
  onThisPage: number | null;
  /** A search or a choice leaves something out, or may do so. */
  isFiltered: boolean;
  isLoading: boolean;
  /** The stores that are chosen above the list. */
  stores: Place[];
  /** The page says in words that nothing is listed. */
  saysEmpty: boolean;
  paginations: Element[];
}

const all = matcher(allWords);
const clears = matcher(clearWords);
const filters = matcher(filterWords);
const empty = matcher(emptyWords);
const tables = 'table, kat-table, [role="table"]';
const frame = 'header, footer, nav, aside, dialog, [role="dialog"], maker-passport';
const paging = 'kat-pagination, [id*="pagination" i], [class*="pagination" i]';

export function frameOf(url: URL, page: Probe, rows: ReadonlySet<Element>): ListFrame {
  const paginations = page
    .all('pagination', 'kat-pagination')
    .filter((element) => isShown(element) && isOfTheList(element, rows));
  const totals = new Set(paginations.map((element) => numberOf(element, 'total-items')));
  const [total = null] = totals.size === 1 ? totals : [];
  const loading = page.all('loading', 'kat-spinner, kat-skeleton, [aria-busy="true"]');
  const around = choicesAround(page, rows);
  return {
    total,
    onThisPage: total === null ? null : shareOf(paginations, total),
    isFiltered: hasFilterInAddress(url) || around.some(leavesOut),
    stores: around.flatMap(storeChosen),
    isLoading: loading.some((element) => isShown(element) && !isInside(element, rows)),
    saysEmpty: rows.size === 0 && saysEmpty(page),
    paginations,
  };
}

/** Whether paging belongs to the list, and not to a table of something else. */
function isOfTheList(pagination: Element, rows: ReadonlySet<Element>): boolean {
  const path = ancestorsOf(pagination);
  if (path.some((up) => up.matches(frame))) return false;
  if (rows.size === 0) return true;
  const around = new Set([...rows].flatMap(ancestorsOf));
  return path
    .slice(
      0,
      path.findIndex((up) => around.has(up)),
    )
    .every((up) => up.querySelector(tables) === null);
}

function numberOf(element: Element, name: string): number | null {
  const text = element.getAttribute(name)?.trim() ?? '';
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  return number <= largestNumber ? number : null;
}

/** Facts, section 7: the rows of a page are the items per page, or what the pages before have left over. */
function shareOf(paginations: readonly Element[], total: number): number | null {
  const shares = new Set(
    paginations.map((element) => {
      const perPage = numberOf(element, 'items-per-page') ?? total;
      const number = numberOf(element, 'page') ?? (total <= perPage ? 1 : 0);
      const rest = total - (number - 1) * perPage;
      return number < 1 || rest < 0 ? null : Math.min(perPage, rest);
    }),
  );
  const [only = null] = shares;
  return shares.size === 1 ? only : null;
}

/** What an address may say without leaving anything out; whatever else it says may be a search. */
const harmless =
  /^(page.*|.*per_?page|items.*|sort.*|order.*|ref_?|mons_.*|_encoding|lang(uage)?|locale|stck|session.*|tldr?|cor)$/i;
const nothing = /^(|all|any|none|0|false|null|undefined)$/i;

/** Seen: `?fulfilledBy=all&page=1&pageSize=25&searchField=all&searchTerm=&sort=date_created_desc&status=all`. */
function hasFilterInAddress({ searchParams }: URL): boolean {
  return [...searchParams].some(([name, value]) => !harmless.test(name) && !nothing.test(value.trim()));
}

const choices =
  'input, kat-input, textarea, select, kat-dropdown, kat-radiobutton, kat-checkbox, kat-toggle, kat-chip, kat-tag, [role="tab"], [role="radio"], [role="checkbox"], [role="switch"], [aria-pressed="true"], button, kat-button, a, kat-link';

/** What can be chosen, typed or pressed around the list. */
function choicesAround(page: Probe, rows: ReadonlySet<Element>): Element[] {
  return page
    .all('choices', choices)
    .filter((element) => !isInside(element, rows) && isShown(element) && !isOfTheFrame(element));
}

/** The store chosen in a list of stores, or the tab or button of one. */
function storeChosen(element: Element): Place[] {
  if (element.localName === 'select') {
    const { options, selectedOptions } = element as HTMLSelectElement;
    const texts = [...options].map(({ text }) => text);
    return chosenPlace({ element, texts, chosen: selectedOptions[0]?.text ?? '' });
  }
  return element.matches('[role="tab"], [role="radio"], [aria-pressed]') && isChosen(element)
    ? chosenPlace({ element, texts: [], chosen: element.textContent ?? '' })
    : [];
}

function isOfTheFrame(element: Element): boolean {
  return [element, ...ancestorsOf(element)].some((up) => up.matches(`${frame}, ${paging}`));
}

function isInside(element: Element, rows: ReadonlySet<Element>): boolean {
  return rows.has(element) || ancestorsOf(element).some((up) => rows.has(up));
}

/** Whether a control outside the rows is set to something that can leave rows out. What is not understood can. */
function leavesOut(element: Element): boolean {
  const name = element.localName;
  const type = element.getAttribute('type') ?? '';
  if (/^kat-(chip|tag)$/.test(name)) return true;
  if (/^(a|button|kat-link|kat-button)$/.test(name) && !element.hasAttribute('role'))
    return takesBack(element) || (element.getAttribute('aria-pressed') === 'true' && !isAll(element));
  if (/^(radio|checkbox)$/.test(type)) return (element as HTMLInputElement).checked && !isAll(element);
  if (/^(hidden|button|submit|reset|image|file)$/.test(type)) return false;
  if (/^(input|kat-input|textarea)$/.test(name)) return (valueOf(element as HTMLElement) ?? '').trim() !== '';
  if (name === 'select')
    return [...(element as HTMLSelectElement).selectedOptions].some(
      (option) => isStatus(option.text) || isStatus(option.value),
    );
  if (name === 'kat-dropdown') return isStatus(element.getAttribute('value') ?? '');
  return isChosen(element) && !isAll(element);
}

function isChosen(element: Element): boolean {
  const said = ['aria-selected', 'aria-checked', 'aria-pressed', 'checked'].map((name) =>
    element.getAttribute(name),
  );
  return said.some((value) => value !== null && value !== 'false');
}

/** Whether what is chosen is "all". */
function isAll(element: Element): boolean {
  const label = element.closest('label') ?? element.parentElement?.querySelector('label');
  const said = [
    element.getAttribute('value'),
    element.getAttribute('label'),
    element.getAttribute('aria-label'),
    element.textContent,
    label?.textContent,
  ];
  return said.some((text) => text && startsWithAll(text));
}

function startsWithAll(text: string): boolean {
  const words = plain(text).replace(/\d+/g, '').trim();
  return words.length < 40 && all.in(words) && all.without(words).split(' ').length < 3;
}

function isStatus(word: string): boolean {
  return statusOf(word) !== 'unknown' || /^(fba|fbm|mfn|afn|amazon|merchant)/i.test(word);
}

/** "Clear filters", and not greyed out. */
function takesBack(element: Element): boolean {
  if (element.hasAttribute('disabled') || element.getAttribute('aria-disabled') === 'true') return false;
  const words = plain(
    element.getAttribute('label') ?? element.getAttribute('aria-label') ?? element.textContent ?? '',
  );
  return words.length < 60 && clears.in(words) && filters.in(words);
}

function saysEmpty({ document }: Probe): boolean {
  if (!document.body) return false;
  return chunksOf(document.body).some(({ text, pressable }) => {
    const words = plain(text);
    return !pressable && words.length < 120 && empty.in(words);
  });
}
