/**
 * Walking a page as it is drawn: through open shadow roots, slots and same-origin frames. No globals: the
 * same code reads the live page, a frame's document and a saved file.
 */

/** The element that encloses this one on the page as drawn; crosses shadow roots and same-origin frames. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  if ('host' in root) return root.host as Element;
  return 'defaultView' in root ? ((root as Document).defaultView?.frameElement ?? null) : null;
}

/** In Chromium a form's field called `parentElement` stands in for the form's own: that way up would have no end. */
const deepest = 5000;

/** Everything that encloses an element, nearest first. */
export function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let up = parentOf(element); up && ancestors.length < deepest; up = parentOf(up)) ancestors.push(up);
  return ancestors;
}

/** Whether an element is the other, or encloses it. The browser tells it at once where both are in one tree. */
export function holds(outer: Element, inner: Element): boolean {
  if (outer.contains(inner)) return true;
  return outer.getRootNode() !== inner.getRootNode() && ancestorsOf(inner).includes(outer);
}

/** Whether a person can see the element. */
export function isShown(element: Element): boolean {
  return boxOf(element).checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** A slot, like anything with `display: contents`, has no box of its own: what encloses it is asked. */
function boxOf(element: Element): Element {
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display;
  const parent = display === 'contents' ? parentOf(element) : null;
  return parent ? boxOf(parent) : element;
}

/** The document of a same-origin frame; null for any other frame. */
export function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null; // A frame of another origin: none of our business.
  }
}

/** The children of an element as drawn: its open shadow tree if it has one, the frame's body, or what a slot shows. */
export function childrenOf(element: Element): Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  if (element.localName === 'iframe') {
    const body = frameDocument(element)?.body;
    return body ? [body] : [];
  }
  return [...element.childNodes];
}

/** Every element drawn below another, in the order drawn: what a slot shows, too, which no selector finds. */
export function* drawnWithin(part: Element): Generator<Element> {
  const waiting = childrenOf(part).toReversed();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.nodeType !== 1) continue;
    yield next as Element;
    waiting.push(...childrenOf(next as Element).toReversed());
  }
}

/** A section of stores has some hundred elements; what is larger is not looked through, and may hold anything. */
const mostElements = 5000;

/** Whether something may be drawn there that cannot be looked into: a frame of another origin, a closed shadow root. */
export function holdsUnseen(part: Element): boolean {
  let count = 0;
  for (const element of drawnWithin(part)) {
    if (count === mostElements || isUnseen(element)) return true;
    count += 1;
  }
  return false;
}

function isUnseen(element: Element): boolean {
  if (element.localName === 'iframe') return frameDocument(element) === null;
  // A Katal part says its words in its attributes.
  const isOwn = element.localName.includes('-') && !element.localName.startsWith('kat-');
  return isOwn && element.shadowRoot === null && element.childNodes.length === 0;
}
