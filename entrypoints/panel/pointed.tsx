/** A frame above what the seller points at. It stands in our own element, not around the page's. */
export function Pointed({ element }: { element: Element }) {
  const { left, top, width, height } = boxOf(element);
  return <div className="mp-pointed" style={{ left, top, width, height }} />;
}

/** Where an element is in the window, through the frames it stands in. */
function boxOf(element: Element): DOMRect {
  const box = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame) return box;
  const outer = boxOf(frame);
  return new DOMRect(
    outer.x + frame.clientLeft + box.x,
    outer.y + frame.clientTop + box.y,
    box.width,
    box.height,
  );
}
