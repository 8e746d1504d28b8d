import type { Random } from '../random';
import { elementsOf } from '../tree';

/** Parts of a page that are read as a whole: half of them says something else. */
const wholes =
  'tr, li, kat-table-row, label, textarea, select, svg, style, script, template, dl, ul, table, form, section';

/**
 * The page breaks off, as where a connection is lost: between two parts, and not between a store and its state, which
 * would be another page that says something else. The parser closes what was open.
 */
export function cutOff(page: Document, random: Random): Element[] {
  const places = elementsOf(page, wholes).filter(
    (element) => element.ownerDocument === page && !element.closest('head'),
  );
  const first = random.pick(places);
  if (!first) return [];
  const gone = [first];
  for (let up: Element | null = first; up; up = enclosing(up)) {
    while (up.nextSibling) {
      if ('children' in up.nextSibling) gone.push(up.nextSibling as Element);
      up.nextSibling.remove();
    }
  }
  first.remove();
  return gone;
}

/** What the source has it within: not the slot that shows it, which stands before it. */
function enclosing(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? ('host' in root ? (root.host as Element) : null);
}
