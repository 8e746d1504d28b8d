import { frameDocument } from '../../utils/pages/composed';

type Root = Document | ShadowRoot;

/** The document and everything in it that has a tree of its own: open shadow roots, frames with a document. */
export function rootsOf(page: Document): Root[] {
  const roots: Root[] = [page];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      const inner = element.localName === 'iframe' ? frameDocument(element) : element.shadowRoot;
      if (inner) roots.push(inner);
    }
  }
  return roots;
}

/** Every element of the page that matches, in all its roots. */
export function elementsOf(page: Document, selector = '*'): Element[] {
  return rootsOf(page).flatMap((root) => [...root.querySelectorAll(selector)]);
}

/** Where a text is not drawn, or is something a seller typed. */
const notSpoken =
  'script, style, template, title, noscript, textarea, select, [contenteditable], [role="textbox"]';

/** The text nodes that say something on the page. */
export function spokenTexts(page: Document): Text[] {
  return elementsOf(page).flatMap((element) =>
    element.closest(notSpoken)
      ? []
      : [...element.childNodes].filter(isText).filter((text) => text.data.trim()),
  );
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** Moving a frame loads it anew, and what was written into it is gone. */
export function holdsAFrame(element: Element): boolean {
  return element.matches('iframe') || elementsWithin(element).some((inner) => inner.localName === 'iframe');
}

function elementsWithin(element: Element): Element[] {
  const children = [...(element.shadowRoot?.children ?? []), ...element.children];
  return children.flatMap((child) => [child, ...elementsWithin(child)]);
}
