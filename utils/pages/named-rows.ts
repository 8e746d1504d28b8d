import { placeOfLabel } from '../marketplaces/country-names';
import type { Chunk } from './chunks';
import type { Choice } from './form-choices';
import { languageOfName } from './named-languages';

const longestName = 40;
/** What is ticked says itself whether it is chosen, and a table's head is no choice. */
const notAName = 'input, kat-radiobutton, [role="radio"], th, td, [role="columnheader"]';

/**
 * Languages or stores side by side: tabs that nothing but their look tells as such. Which of them is the current one
 * is known where a class says so of one, or its opposite of all others.
 */
export function namedRows(chunks: readonly Chunk[], known: readonly Choice[]): Choice[] {
  const isKnown = (row: Element) =>
    known.some(({ element, chosen }) => chosen !== '' && row.contains(element)) ||
    row.querySelector(notAName);
  return [languageOfName, placeOfLabel].flatMap((nameIn) => {
    const names = chunks.filter(({ text }) => text.length <= longestName && nameIn(text.trim()) !== null);
    const rows = [...Map.groupBy(names, ({ element }) => itemOf(element).parentElement)];
    return rows.flatMap(([row, all]) => {
      if (!row || isKnown(row) || row.childElementCount !== all.length || all.length < 2) return [];
      const current = currentOf(all.map(({ element }) => itemOf(element)));
      const texts = all.map(({ text }) => text);
      return [{ element: row, texts, chosen: current < 0 ? null : (texts[current] ?? null) }];
    });
  });
}

function itemOf(element: Element): Element {
  return element.parentElement?.localName === 'li' ? element.parentElement : element;
}

const on = /(?:^|[-_])(?:is)?(?:on|open|active|selected|current|chosen|checked|pressed)$/i;
const off = /(?:^|[-_])(?:is)?(?:off|inactive|unselected|disabled|muted)$/i;

/** The place of the one that its class marks; -1 where none or several are. */
function currentOf(items: readonly Element[]): number {
  const [marked, unmarked] = [on, off].map((look) =>
    items.map(({ classList }) => [...classList].some((name) => look.test(name))),
  ) as [boolean[], boolean[]];
  if (marked.filter(Boolean).length === 1) return marked.indexOf(true);
  return unmarked.filter(Boolean).length === items.length - 1 ? unmarked.indexOf(false) : -1;
}
