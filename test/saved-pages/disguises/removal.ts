import { meaningOf } from '../../../utils/pages/label-meaning';
import { stateIn } from '../../../utils/pages/words/state-words';
import { plain } from '../../../utils/marketplaces/plain';
import type { Random } from '../random';
import { elementsOf, holdsAFrame } from '../tree';
import type { Rows } from './rows';

/**
 * Whole rows, labels of fields, switchers and scripts are not there any more. Not half of a sentence, and no sheet of
 * styles: without it the page shows what it had hidden, and says something else.
 */
export function removeParts(page: Document, random: Random, rows: Rows): Element[] {
  const gone = wholeParts(page, rows).filter(() => random.chance(0.2));
  for (const part of gone) part.remove();
  return gone;
}

function wholeParts(page: Document, rows: Rows): Element[] {
  const labels = elementsOf(page, 'label, kat-label').filter((label) => meaningOf(label.textContent ?? ''));
  const extras = elementsOf(page, 'script, nav, footer, #partner-switcher, [class*="switcher"]');
  return [...rows.flat(), ...labels.filter((label) => !holdsAControl(label)), ...extras];
}

function holdsAControl(label: Element): boolean {
  return label.querySelector('input, textarea, [contenteditable]') !== null;
}

const canHost = /^(article|aside|blockquote|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** What a part says is drawn by an element of the page's own, behind a closed shadow root. */
export function closeShadows(page: Document, random: Random, rows: Rows): Element[] {
  const closed = hideable(page, rows).filter((part) => random.chance(0.3) && !part.shadowRoot);
  for (const part of closed) {
    const host = page.createElement('x-closed');
    host.attachShadow({ mode: 'closed' }).append(...part.childNodes);
    part.append(host);
  }
  return closed;
}

/** What a part says is drawn by a frame of another origin. */
export function moveIntoForeignFrames(page: Document, random: Random, rows: Rows): Element[] {
  const moved = hideable(page, rows).filter(() => random.chance(0.3));
  for (const part of moved) {
    part.innerHTML = '<iframe sandbox></iframe>';
    const frame = part.querySelector('iframe');
    if (frame) Object.defineProperty(frame, 'contentDocument', { value: null });
  }
  return moved;
}

/** Rows, and single words of state: a store beside something that cannot be looked into. */
function hideable(page: Document, rows: Rows): Element[] {
  const states = elementsOf(page, 'span, p, div').filter(
    (element) => element.childElementCount === 0 && stateIn(plain(element.textContent ?? '')) !== null,
  );
  return [...states, ...rowsToFill(rows)];
}

/** Rows whose contents something else may hold. */
export function rowsToFill(rows: Rows): Element[] {
  return rows.flat().filter((row) => canHost.test(row.localName) && !holdsAFrame(row));
}
