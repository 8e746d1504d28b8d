import type { Place } from '../../marketplaces/country-names';
import { placesIn } from '../named-places';
import type { Probe } from '../probe';

const headings = 'h2, h3, h4, h5, h6, caption, legend, [role="heading"]';
const longestHeading = 60;

/** The stores that the nearest heading above each element names and nothing else: a page may list several stores. */
export function storesAbove(page: Probe, elements: readonly Element[]): Map<Element, Place[]> {
  const named = page.all('store-headings', headings).some((heading) => storesNamed(heading).length > 0);
  if (!named) return new Map();
  // The rows of one list stand under one heading.
  const known = new Map<Element | null, Place[]>();
  return new Map(
    elements.map((element) => {
      const list = element.parentElement;
      const stores = known.get(list) ?? storesNamed(headingAbove(element));
      known.set(list, stores);
      return [element, stores];
    }),
  );
}

function storesNamed(heading: Element | null): Place[] {
  const text = heading?.textContent?.trim() ?? '';
  if (text.length > longestHeading) return [];
  const { places, rest } = placesIn(text);
  return /\p{L}/u.test(rest) ? [] : places;
}

/** Looks outwards from an element through what stands before it. */
function headingAbove(element: Element): Element | null {
  for (let up: Element | null = element; up && !/^(body|main)$/.test(up.localName); up = up.parentElement) {
    for (let before = up.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.matches(headings)) return before;
      const within = [...before.querySelectorAll(headings)].at(-1);
      if (within) return within;
    }
  }
  return null;
}
