import type { Random } from '../random';
import { elementsOf, holdsAFrame } from '../tree';

/** Where HTML or the custom element expects certain children, nothing may stand between. */
const strictParents =
  /^(html|head|table|thead|tbody|tfoot|tr|ul|ol|dl|select|optgroup|details|fieldset|kat-table|kat-table-row)$/;
const never = /^(html|head|body|script|style|template|slot|option|source|track)$/;
const inline = /^(a|b|i|em|strong|span|label|input|img|button|font|small)$/;

/** Puts elements into a further `<div>` or `<span>`. */
export function wrapElements(page: Document, random: Random): void {
  for (const element of elementsOf(page).filter(isWrappable)) {
    if (!random.chance(0.3) || !element.parentNode) continue;
    const box = page.createElement(inline.test(element.localName) ? 'span' : 'div');
    element.replaceWith(box);
    box.append(element);
  }
}

/** Everything on the page stands deeper than anybody builds it, within what a browser's parser allows. */
export function nestDeeply(page: Document, random: Random): void {
  for (const element of [...page.body.children].filter(isWrappable)) {
    for (let depth = random.below(60); depth > 0; depth -= 1) {
      const box = page.createElement('div');
      element.replaceWith(box);
      box.append(element);
    }
  }
}

function isWrappable(element: Element): boolean {
  const parent = element.parentElement;
  if (never.test(element.localName) || element.slot || holdsAFrame(element)) return false;
  return element.ownerDocument.body !== element && !(parent && strictParents.test(parent.localName));
}
