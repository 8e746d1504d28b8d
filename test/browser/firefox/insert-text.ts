/**
 * JavaScript for a page. Where Playwright fills a field, it sets the field's value by script; React takes that for
 * its own doing and hears nothing. This puts a text in as typing and pasting do. Playwright's own way, which comes
 * to the page later, is not to stay.
 */
export const insertAsTyped = `Object.defineProperty(window, '__pw_bidiInsertText', {
  set() {},
  get: () => (text) => {
    let element = document.activeElement;
    while (element?.shadowRoot) element = element.shadowRoot.activeElement;
    // Playwright goes on in the frame.
    if (element instanceof HTMLIFrameElement) return element;
    document.execCommand('insertText', false, text);
  },
})`;
