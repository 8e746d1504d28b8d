import { ancestorsOf, childrenOf } from '../composed';
import { labelsOf } from '../labels';
import type { Fingerprint } from './lesson';
import { pattern } from './path-pattern';

const longest = 200;
/** How far up a heading is looked for, and how many siblings before each step. */
const farthest = 12;
const mostSiblings = 40;
const silent = /^(script|style|template|noscript|textarea|select|maker-passport)$/;
const headingSelector = 'h1, h2, h3, h4, h5, h6, legend, [role="heading"], kat-label[variant*="heading"]';

/**
 * How an element can be known again. Reads labels and structure, never what is written in the element.
 *
 * @param row the largest part of the page that holds it and none of its peers
 * @param peers all elements of its kind on the page, in the page's order: what it could be mistaken for
 */
export function fingerprintOf(
  element: Element,
  row: Element,
  peers: readonly Element[],
  path: string,
): Fingerprint {
  return printOf(element, labelsOf(element, row)[0], peers, path);
}

/** The same for a part of a page: its label is what stands in it first. */
export function partFingerprint(part: Element, peers: readonly Element[], path: string): Fingerprint {
  return printOf(part, firstWords(part), peers, path);
}

const mostNodes = 200;

/** The first words drawn in a part. A part's peers may be many and nested: only its beginning is walked. */
function firstWords(part: Element): string {
  const queue: Node[] = [part];
  for (let count = 0; queue.length > 0 && count < mostNodes; count += 1) {
    const node = queue.shift();
    if (node?.nodeType === 3 && node.nodeValue?.trim()) return node.nodeValue;
    if (node?.nodeType === 1 && !silent.test((node as Element).localName))
      queue.unshift(...childrenOf(node as Element).slice(0, mostNodes));
  }
  return '';
}

function printOf(
  element: Element,
  label: string | undefined,
  peers: readonly Element[],
  path: string,
): Fingerprint {
  return {
    tag: element.localName,
    role: cut(element.getAttribute('role')),
    label: cut(label),
    aria: cut(element.getAttribute('aria-label')),
    name: pattern(cut(element.getAttribute('name'))),
    id: pattern(cut(element.id)),
    heading: cut(headingBefore(element)),
    order: { place: Math.max(peers.indexOf(element), 0), of: Math.max(peers.length, 1) },
    path: pattern(cut(path)),
    shadow: cut(shadowPath(element)),
    language: cut(element.ownerDocument.documentElement.lang.split('-')[0]?.toLowerCase()),
    classes: classPattern(element),
  };
}

function cut(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().slice(0, longest);
}

/** Text of the nearest heading that stands before the element, looking outwards. */
function headingBefore(element: Element): string {
  for (const up of [element, ...ancestorsOf(element).slice(0, farthest)]) {
    let sibling = up.previousElementSibling;
    for (let count = 0; sibling && count < mostSiblings; count += 1) {
      const heading = sibling.matches(headingSelector)
        ? sibling
        : [...sibling.querySelectorAll(headingSelector)].at(-1);
      if (heading) return heading.textContent ?? '';
      sibling = sibling.previousElementSibling;
    }
  }
  return '';
}

/** The custom elements whose shadow roots enclose it, outermost first. */
export function shadowPath(element: Element): string {
  return ancestorsOf(element)
    .filter((up) => up.shadowRoot)
    .map((up) => up.localName)
    .toReversed()
    .join('/');
}

/** CSS modules end each class in a few characters of their own: `ProductDetails-module__sku--x7Yz1`. */
export function classPattern(element: Element): string {
  const names = [...element.classList].map((name) => pattern(name.replace(/(--|__|_)[\w-]{4,8}$/, '$1#')));
  return cut(names.toSorted().join(' '));
}
