import { JSDOM, type DOMWindow } from 'jsdom';
import { parentOf } from '../../utils/pages/composed';

/**
 * Opens a saved page without a browser: scripts do not run, open declarative shadow roots are attached, and
 * frames with `srcdoc` get their document. What stands behind a closed shadow root stays closed.
 */
export function openSavedPage(html: string, address: string): Document {
  return savedPage(html, address)();
}

/**
 * Parses a saved page once. Each call opens it anew, unchanged, in the same document: what was opened before is
 * gone. Much quicker than a new window for each of a thousand changes to one page.
 */
export function savedPage(html: string, address: string): () => Document {
  const { document } = new JSDOM(html, { url: address }).window;
  const asSaved = document.documentElement.cloneNode(true);
  return () => {
    document.replaceChild(asSaved.cloneNode(true), document.documentElement);
    bringToLife(document);
    return document;
  };
}

/** What is drawn, while nothing changes the page. */
let drawn: WeakMap<Element, boolean> | undefined;

/** Looks at pages that nobody changes meanwhile: what is drawn is found out once, and not once for each part of it. */
export function whileUnchanged<T>(look: () => T): T {
  drawn = new WeakMap();
  try {
    return look();
  } finally {
    drawn = undefined;
  }
}

const styleOf = (element: Element) => element.ownerDocument.defaultView?.getComputedStyle(element);

/** jsdom draws nothing: what is hidden is told from the styles, without a layout. */
function isShownByStyles(this: Element): boolean {
  return isDrawn(this) && !/^(hidden|collapse)$/.test(styleOf(this)?.visibility ?? '');
}

function isDrawn(element: Element): boolean {
  const known = drawn?.get(element);
  if (known !== undefined) return known;
  const style = styleOf(element);
  const isSo = style?.display !== 'none' && style?.opacity !== '0' && isEnclosureDrawn(element);
  drawn?.set(element, isSo);
  return isSo;
}

function isEnclosureDrawn(element: Element): boolean {
  const parent = parentOf(element);
  return parent === null || isDrawn(parent);
}

/** Opens shadow roots and frames of a document, or of a part of it, and lets it tell what is drawn. */
export function bringToLife(root: Document | ShadowRoot): void {
  const view = 'defaultView' in root ? (root.defaultView as DOMWindow | null) : null;
  if (view) view.Element.prototype.checkVisibility = isShownByStyles;
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
    const host = template.parentElement;
    if (!host || host.shadowRoot) continue;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(template.content);
    template.remove();
    bringToLife(shadow);
  }
  for (const frame of root.querySelectorAll<HTMLIFrameElement>('iframe[srcdoc]')) {
    const inner = frame.contentDocument;
    if (!inner) continue;
    inner.documentElement.innerHTML = new JSDOM(frame.srcdoc).window.document.documentElement.innerHTML;
    bringToLife(inner);
  }
}
