import { plain } from '../../../utils/marketplaces/plain';
import { namesAPlace } from '../../../utils/pages/named-places';
import { stateIn } from '../../../utils/pages/words/state-words';
import type { Random } from '../random';
import type { Rows } from './rows';

const waysToHide: readonly ((element: Element) => void)[] = [
  (element) => element.setAttribute('style', 'display: none'),
  (element) => element.setAttribute('style', 'visibility: hidden'),
  (element) => element.setAttribute('hidden', ''),
];

/** Copies of rows that nobody sees and that say something else: templates, closed tabs, the layout for phones. */
export function addHiddenCopies(page: Document, random: Random, rows: Rows): void {
  for (const row of rows.flat()) {
    if (!random.chance(0.6)) continue;
    const copy = page.importNode(row, true);
    saySomethingElse(copy, random.chance(0.5));
    random.pick(waysToHide)?.(copy);
    if (random.chance(0.5)) row.before(copy);
    else row.parentNode?.append(copy);
  }
}

/** A second row for the same thing, seen like the first, that says something else: which of them is true? */
export function addVisibleCopies(page: Document, random: Random, rows: Rows): Element[] {
  const doubled = rows.flat().filter(() => random.chance(0.3));
  for (const row of doubled) {
    const copy = page.importNode(row, true);
    saySomethingElse(copy, false);
    if (random.chance(0.5)) row.before(copy);
    else row.after(copy);
  }
  return doubled;
}

const nameAttributes = ['id', 'for', 'name', 'aria-labelledby'];

/** @param ofAnotherStore Whether the copy names a store that the page may not name at all. */
export function saySomethingElse(copy: Element, ofAnotherStore: boolean): void {
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of nameAttributes) element.removeAttribute(name);
    if (element.hasAttribute('data-sku') && ofAnotherStore) element.setAttribute('data-sku', 'HIDDEN-1');
    if (element.hasAttribute('value')) element.setAttribute('value', 'Hidden copy');
    if (element.localName === 'textarea') element.textContent = 'Hidden copy';
    for (const text of element.childNodes) {
      if (text.nodeType === 3) text.nodeValue = another(text.nodeValue ?? '', ofAnotherStore);
    }
  }
}

function another(text: string, ofAnotherStore: boolean): string {
  if (ofAnotherStore && namesAPlace(text)) return 'Amazon.com.mx';
  const state = stateIn(plain(text));
  if (state === null) return text;
  return state === 'registered' ? 'Not registered' : 'Registered';
}
