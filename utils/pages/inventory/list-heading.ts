import type { Place } from '../../marketplaces/country-names';
import { plain } from '../../marketplaces/plain';
import { placesIn } from '../named-places';
import type { Probe } from '../probe';
import { otherLists } from '../words/inventory-words';
import { matcher } from '../words/matcher';

const headings = 'h2, h3, h4, h5, h6, caption, legend, [role="heading"]';
const longestHeading = 60;
const others = matcher(otherLists);

/** What the nearest heading above a row says of the list it stands in. */
export interface ListHeading {
  /** The stores it names and nothing else: a page may list several stores. */
  stores: Place[];
  /** It lists something else than what is on sale: "Recommended for you", "Deleted listings". */
  isOther: boolean;
}

/** What is said above the list that each element stands in; nothing where no heading of the page says anything of ours. */
export function listHeadings(page: Probe, elements: readonly Element[]): Map<Element, ListHeading> {
  const telling = page.all('list-headings', headings).some((heading) => {
    const { stores, isOther } = said(heading);
    return isOther || stores.length > 0;
  });
  if (!telling) return new Map();
  // The rows of one list stand under one heading.
  const known = new Map<Element | null, ListHeading>();
  return new Map(
    elements.map((element) => {
      const list = element.parentElement;
      const heading = known.get(list) ?? headingOf(element);
      known.set(list, heading);
      return [element, heading];
    }),
  );
}

/** A heading inside a part that stands before is the store's of what follows, or that part's own and no more. */
function headingOf(element: Element): ListHeading {
  const { stores } = said(headingAbove(element, () => true));
  const { isOther } = said(
    headingAbove(element, (part, heading) => part.textContent === heading.textContent),
  );
  return { stores, isOther };
}

function said(heading: Element | null): ListHeading {
  const text = heading?.textContent?.trim() ?? '';
  if (text.length > longestHeading) return { stores: [], isOther: false };
  const { places, rest } = placesIn(text);
  return { stores: /\p{L}/u.test(rest) ? [] : places, isOther: others.in(plain(text)) };
}

/** Looks outwards from an element through what stands before it. */
function headingAbove(
  element: Element,
  reaches: (part: Element, heading: Element) => boolean,
): Element | null {
  for (let up: Element | null = element; up && !/^(body|main)$/.test(up.localName); up = up.parentElement) {
    for (let before = up.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.matches(headings)) return before;
      const within = [...before.querySelectorAll(headings)].at(-1);
      if (within && reaches(before, within)) return within;
    }
  }
  return null;
}
