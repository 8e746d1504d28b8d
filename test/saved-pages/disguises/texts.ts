import type { Random } from '../random';
import { elementsOf, spokenTexts } from '../tree';

/** Chrome's page translation, before it has changed a word: every text in two `<font>` elements. */
export function markAsTranslated(page: Document, random: Random): void {
  page.documentElement.classList.add('translated-ltr');
  for (const text of spokenTexts(page)) {
    if (random.chance(0.1)) continue;
    const outer = page.createElement('font');
    const inner = page.createElement('font');
    for (const font of [outer, inner]) font.setAttribute('style', 'vertical-align: inherit;');
    text.replaceWith(outer);
    inner.append(text);
    outer.append(inner);
  }
}

/** Line breaks and indents where the source has a blank, and comments between and within texts, as React leaves them. */
export function addNoise(page: Document, random: Random): void {
  for (const text of spokenTexts(page)) {
    if (random.chance(0.7))
      text.data = text.data.replace(/\s/g, () => (random.chance(0.5) ? '\n      ' : ' '));
    if (random.chance(0.5)) text.data = `\n  ${text.data}\n  `;
    if (random.chance(0.5)) text.splitText(random.below(text.length)).before(page.createComment(' '));
  }
  for (const element of elementsOf(page, 'body *')) {
    if (!random.chance(0.2) || element.closest('textarea, select, style, script, [contenteditable]'))
      continue;
    element.before(page.createComment(' Germany: Registered '));
  }
}

const spokenAttributes = ['label', 'text', 'emphasis', 'aria-label', 'header', 'heading'];

/** Labels set in capitals, as a style sheet or a new design may do. */
export function setInCapitals(page: Document, random: Random): void {
  for (const text of spokenTexts(page)) if (random.chance(0.8)) text.data = text.data.toUpperCase();
  for (const name of spokenAttributes) {
    for (const element of elementsOf(page, `[${name}]`)) {
      element.setAttribute(name, (element.getAttribute(name) ?? '').toUpperCase());
    }
  }
}
