import { ancestorsOf } from './composed';

/** Where a climb from a control must end: beyond these a text no longer belongs to one field. */
const wall = /^(body|html|main|form|dialog)$/;

/**
 * The row of each thing: the largest part of the page that holds this thing and none of the others.
 * Layout-blind: a row may be a `<div>`, a table row, a shadow host or the thing itself.
 */
export function rowsOf<T extends Element>(things: readonly T[]): Map<T, Element> {
  const counts = new Map<Element, number>();
  for (const thing of things) {
    for (const up of ancestorsOf(thing)) counts.set(up, (counts.get(up) ?? 0) + 1);
  }
  const rows = new Map<T, Element>();
  for (const thing of things) {
    let row: Element = thing;
    for (const up of ancestorsOf(thing)) {
      if ((wall.test(up.localName) && !isFrameOf(thing, up)) || counts.get(up) !== 1) break;
      row = up;
    }
    rows.set(thing, row);
  }
  return rows;
}

/** An editor's frame is written in as a whole: its page is the field, and its label stands outside. */
function isFrameOf(thing: Element, up: Element): boolean {
  return thing.localName === 'body' && up === thing.parentElement;
}

/** The smallest element that holds all of these; null for none. */
export function commonAncestor(elements: readonly Element[]): Element | null {
  const [first, ...others] = elements;
  if (!first) return null;
  const paths = others.map((other) => new Set([other, ...ancestorsOf(other)]));
  for (const up of [first, ...ancestorsOf(first)]) if (paths.every((path) => path.has(up))) return up;
  return null;
}
