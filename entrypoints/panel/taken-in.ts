import type { Box } from '../../components/inventory/free-spot';
import { childrenOf } from '../../utils/pages/composed';
import { ourHost } from './host';

/** What a person sees or presses although it holds no text. */
const solid =
  /^(a|button|canvas|iframe|img|input|select|summary|svg|textarea|video|kat-(input|checkbox|icon|button|toggle|dropdown))$/;
const pressedRoles = /^(button|checkbox|combobox|link|option|radio|slider|switch|tab|textbox)$/;
/** A childless element up to this size is an icon, drawn by a background; a larger one is a gap or a line. In px. */
const largestIcon = 64;

/**
 * Where texts and controls stand inside an element, in the coordinates of its document.
 *
 * @param zone only what reaches into it is looked at
 * @param mostParts the look ends after so many nodes
 * @returns null where it ended so: what was not looked at may be anything
 */
export function takenIn(root: Element, zone: Box, mostParts: number): Box[] | null {
  const boxes: Box[] = [];
  const open: Node[] = [root];
  for (let count = 0; open.length > 0; count += 1) {
    const node = open.pop();
    if (!node) break;
    if (count === mostParts) return null;
    if (node.nodeType === 3 && node.nodeValue?.trim()) boxes.push(...boxesOfText(node));
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (element.localName === ourHost) continue;
    const box = element.getBoundingClientRect();
    if (!maySee(element, box, zone)) continue;
    if (isSolid(element, box)) boxes.push(box);
    else open.push(...childrenOf(element));
  }
  return boxes.filter((box) => reaches(box, zone) && box.right > box.left && box.bottom > box.top);
}

function reaches(box: Box, zone: Box): boolean {
  return box.left < zone.right && box.right > zone.left && box.top < zone.bottom && box.bottom > zone.top;
}

/** What has no box of its own, like a slot, can still hold something that has. */
function maySee(element: Element, box: DOMRect, zone: Box): boolean {
  if (box.width > 0 && box.height > 0)
    return reaches(box, zone) && element.checkVisibility({ opacityProperty: true });
  return element.ownerDocument.defaultView?.getComputedStyle(element).display !== 'none';
}

function isSolid(element: Element, box: DOMRect): boolean {
  if (solid.test(element.localName) || pressedRoles.test(element.getAttribute('role') ?? '')) return true;
  if ((element as HTMLElement).isContentEditable) return true;
  // What a slot shows stands elsewhere; it has neither children nor a box of its own.
  if (element.shadowRoot || element.hasChildNodes() || element.localName === 'slot') return false;
  // Nothing in it that could be seen into: an icon, a counter written by a style, an element with a closed root.
  const isIcon = box.width <= largestIcon && box.height <= largestIcon;
  return isIcon || element.localName.includes('-') || hasWrittenStyle(element);
}

function hasWrittenStyle(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  return ['::before', '::after'].some(
    (part) => !/^(none|normal|"")$/.test(view?.getComputedStyle(element, part).content ?? 'none'),
  );
}

function boxesOfText(text: Node): Box[] {
  const range = text.ownerDocument?.createRange();
  range?.selectNodeContents(text);
  return [...(range?.getClientRects() ?? [])];
}
