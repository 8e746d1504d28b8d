import type { Box } from '../../components/inventory/free-spot';

/** The frame an element stands in; null for what stands in the page itself. */
export function frameOf(element: Element): Element | null {
  return element.ownerDocument.defaultView?.frameElement ?? null;
}

/** How far the coordinates inside an element's frames are from those of the window, in px. */
export function frameOffset(element: Element): { left: number; top: number } {
  const frame = frameOf(element);
  if (!frame) return { left: 0, top: 0 };
  const outer = frameOffset(frame);
  const box = frame.getBoundingClientRect();
  return { left: outer.left + box.left + frame.clientLeft, top: outer.top + box.top + frame.clientTop };
}

/** The shadow roots and documents an element stands in, innermost first, through the frames around it. */
export function rootsOf(element: Element): Node[] {
  const root = element.getRootNode();
  if ('host' in root) return [root, ...rootsOf(root.host as Element)];
  const frame = frameOf(element);
  return frame ? [root, ...rootsOf(frame)] : [root];
}

/** A box moved by so much. */
export function movedBy({ left, top, right, bottom }: Box, by: { left: number; top: number }): Box {
  return { left: left + by.left, top: top + by.top, right: right + by.left, bottom: bottom + by.top };
}
