import { frameDocument } from '../../utils/pages/composed';
import { ourHost } from './host';

/** A point of the window, in px from its upper left corner. */
export interface Point {
  x: number;
  y: number;
}

/**
 * What of the page is drawn on top at a point, through open shadow roots and frames of its own origin; what we draw
 * there is looked through. null: nothing is, the point lies outside of the window.
 */
export function hitAt(root: Document | ShadowRoot, { x, y }: Point): Element | null {
  const hit = root
    .elementsFromPoint(x, y)
    .find((element) => element.localName !== ourHost && element.getRootNode() === root);
  if (!hit) return null;
  if (hit.shadowRoot) return hitAt(hit.shadowRoot, { x, y }) ?? hit;
  const inner = frameDocument(hit);
  if (!inner) return hit;
  const box = hit.getBoundingClientRect();
  return hitAt(inner, { x: x - box.left - hit.clientLeft, y: y - box.top - hit.clientTop }) ?? hit;
}
