import { chunksOf } from '../chunks';
import { ancestorsOf, childrenOf, isShown } from '../composed';

/** One thing a person sees in a row: a text, or a field to fill in. */
export interface Item {
  /** Empty for a field. */
  text: string;
  element: Element;
  isField: boolean;
  /** What encloses it inside the row, nearest first, itself included and the row not. */
  path: readonly Element[];
}

/** A row as it is drawn, without other rows inside it (opened variations). */
export interface RowView {
  row: Element;
  /** In the order drawn. */
  items: Item[];
  /** Every element, whatever it is; bounded. */
  elements: Element[];
}

const fields = 'kat-input, kat-textarea, input, textarea';
const notTyped = /^(hidden|checkbox|radio|button|submit|reset|file|image|search)$/;
const mostElements = 2000;

export function viewRow(row: Element, others: ReadonlySet<Element>): RowView {
  const elements = elementsIn(row, others);
  const found = elements.filter((element) => element.matches(fields) && isTyped(element) && isShown(element));
  const marks = new Set(found);
  const chunks = chunksOf(row, { marks, skip: (element) => element !== row && others.has(element) });
  const items = chunks
    .filter((chunk) => !chunk.named && (marks.has(chunk.element) || /[^\s]/u.test(chunk.text)))
    .map(({ text, element }) => {
      const up = [element, ...ancestorsOf(element)];
      return {
        text: text.replace(/\s+/g, ' ').trim(),
        element,
        isField: marks.has(element),
        path: up.slice(0, Math.max(0, up.indexOf(row))),
      };
    });
  return { row, items, elements };
}

function isTyped(element: Element): boolean {
  return !notTyped.test(element.getAttribute('type') ?? '');
}

/** A Katal field's inside is read with it, not searched. */
function elementsIn(row: Element, others: ReadonlySet<Element>): Element[] {
  const found: Element[] = [row];
  for (let next = 0; next < found.length && found.length < mostElements; next += 1) {
    const element = found[next];
    if (!element || /^kat-(input|textarea)$/.test(element.localName)) continue;
    for (const child of childrenOf(element)) {
      if (child.nodeType === 1 && !others.has(child as Element)) found.push(child as Element);
    }
  }
  return found;
}

/** Whether an element of the row, or one around it inside the row, matches. */
export function isWithin({ path }: Item, selector: string): boolean {
  return path.some((up) => up.matches(selector));
}

/**
 * What stands beside a label: the things that follow it in the smallest part around it that holds more than itself.
 * Where a part holds several known labels in one run, each must be followed by something that is no label.
 *
 * @param isLabel every label that is known, this one included
 */
export function besides(view: RowView, label: Item, isLabel: (item: Item) => boolean): Item[] {
  const { part, held } = partAround(view, label);
  const after = held.slice(held.indexOf(label) + 1);
  const labels = held.filter(isLabel);
  if (labels.length === 1) return part === view.row ? [] : after;
  const inStep = labels.every((one) => {
    const next = held[held.indexOf(one) + 1];
    return next !== undefined && !isLabel(next);
  });
  return inStep ? after.slice(0, after.findIndex(isLabel) < 0 ? undefined : after.findIndex(isLabel)) : [];
}

/** The smallest part around a thing that holds more than it, at most the row, and everything in that part. */
export function partAround({ items, row }: RowView, thing: Item): { part: Element; held: Item[] } {
  for (const part of thing.path) {
    const held = items.filter((item) => item.path.includes(part));
    if (held.length > 1) return { part, held };
  }
  return { part: row, held: items };
}
