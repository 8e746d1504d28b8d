import { frameDocument } from './composed';
import type { Look } from './reading';

/** Anything that can be asked with a selector: the document, an open shadow root, a frame's document. */
type Root = Document | ShadowRoot;

/** Recorded look-ups over a page, through open shadow roots and same-origin frames. */
export interface Probe {
  document: Document;
  looks: Look[];
  /** Everything that matches in any root, in no promised order across roots. The look-up is recorded. */
  all(name: string, selector: string): readonly Element[];
  /** Whether a form of the page hides what is asked of it: such a page cannot be walked. */
  isMasked(): boolean;
  /** Records a find that no selector tells (a label's meaning, a section's end). */
  note(name: string, how: string, count: number): void;
}

/** Enough for the shells of any page seen; a grid of thousands must not be walked. */
const mostElements = 4000;
const mostRoots = 200;
/** Of a grid's thousands only the first are walked, so that what stands after the grid is reached, too. */
const mostChildren = 200;

/**
 * Katal's small parts hold one native control or a word: their inside is read with them, not searched. Our own
 * panel names stores and fields, too, and is no part of the page.
 */
const leaf =
  /^maker-passport$|^kat-(textarea|input|button|link|label|icon|checkbox|radiobutton|dropdown|option|badge|file-upload|divider|tooltip|popover|spinner|toggle|statusindicator)$/;

export function probe(document: Document): Probe {
  const roots = openRoots(document);
  const looks: Look[] = [];
  const known = new Map<string, readonly Element[]>();
  return {
    document,
    looks,
    all(name, selector) {
      // Asked twice, it is searched for and recorded once.
      const key = `${name} ${selector}`;
      const before = known.get(key);
      if (before) return before;
      const found = roots.flatMap((root) => [...root.querySelectorAll(selector)]);
      known.set(key, found);
      looks.push({ name, selector, count: found.length });
      return found;
    },
    isMasked: () => roots.some((root) => [...root.querySelectorAll('form')].some(isMasked)),
    note(name, selector, count) {
      looks.push({ name, selector, count });
    },
  };
}

/** What is asked of any element on the way. */
const asked =
  'assignedSlot checkVisibility childNodes children closest compareDocumentPosition contains firstElementChild getAttribute getBoundingClientRect getRootNode hasAttribute localName matches nextElementSibling nodeType ownerDocument parentElement querySelector querySelectorAll shadowRoot textContent'.split(
    ' ',
  );

/** In Chromium a form's field of such a name stands in for the form's own part, even before an extension's eyes. */
function isMasked(form: Element): boolean {
  return asked.some((name) => Object.hasOwn(form, name));
}

/** The document, and the open shadow roots and same-origin frames near its surface, breadth first and bounded. */
function openRoots(document: Document): Root[] {
  const roots: Root[] = [document];
  for (let next = 0; next < roots.length && roots.length < mostRoots; next += 1) {
    const root = roots[next];
    if (!root) break;
    for (const frame of root.querySelectorAll('iframe')) {
      const inner = frameDocument(frame);
      if (inner) roots.push(inner);
    }
    roots.push(...shadowRootsNear(root, mostRoots - roots.length));
  }
  return roots;
}

function shadowRootsNear(root: Root, most: number): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  // What stands in a page's head is never drawn.
  const queue: Element[] = 'body' in root && root.body ? [root.body] : [...root.children];
  for (let next = 0; next < queue.length && next < mostElements; next += 1) {
    const element = queue[next];
    if (!element) break;
    // Asked first, because few elements have one: a name costs more to ask for than a shadow root.
    if (element.shadowRoot && !leaf.test(element.localName)) found.push(element.shadowRoot);
    if (found.length >= most) break;
    let child = element.firstElementChild;
    for (let count = 0; child && count < mostChildren; count += 1) {
      queue.push(child);
      child = child.nextElementSibling;
    }
  }
  return found;
}
