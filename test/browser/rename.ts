import type { Page } from 'playwright-core';

/** Amazon gives fields names nobody knows, from the first moment on, in every form of the page. */
export function rename(page: Page, names: readonly [string, string][]): Promise<unknown> {
  return page.addInitScript((renamed) => {
    new MutationObserver(() => {
      for (const element of document.querySelectorAll('main *')) {
        for (const [before, after] of renamed) {
          for (const { name, value } of element.attributes) {
            if (value.trim().startsWith(before)) element.setAttribute(name, after);
          }
          for (const text of element.childNodes) {
            if (text.nodeType === 3 && text.nodeValue?.trim().startsWith(before)) text.nodeValue = after;
          }
        }
      }
    }).observe(document, { childList: true, subtree: true, attributes: true });
  }, names);
}
