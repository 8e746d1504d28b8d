/**
 * Whether the browser has put its own translation in place of an element's words (facts, section 1: Chrome wraps them
 * in `<font>`, twice, and marks the page): then nobody can tell what the page itself says there.
 */
export function isTranslated(element: Element): boolean {
  const isMarked = element.ownerDocument.documentElement.matches('.translated-ltr, .translated-rtl');
  const wrapped = isMarked ? 'font' : 'font font';
  return element.closest(wrapped) !== null || element.querySelector(wrapped) !== null;
}
