import { frameDocument } from '../../../utils/pages/composed';
import type { Random } from '../random';
import { elementsOf } from '../tree';
import { saySomethingElse } from './decoys';
import { rowsToFill } from './removal';
import type { Rows } from './rows';

/**
 * Frames that are taken out of the page with what they hold, before it is read: a reading is one run, in which no
 * browser changes the page. And copies of rows that say something else and stand in no window: in a template, in the
 * document of a frame that is gone.
 */
export function detachFrames(page: Document, random: Random, rows: Rows): Element[] {
  for (const row of rows.flat()) if (random.chance(0.3)) keepCopyAside(row, random);
  const held = elementsOf(page, 'iframe').filter((frame) => frameDocument(frame) && random.chance(0.5));
  // What a frame of its own had drawn: the row is left, with nothing in it.
  const emptied = rowsToFill(rows).filter(() => random.chance(0.3));
  for (const frame of held) frame.remove();
  for (const part of emptied) part.replaceChildren();
  return [...held, ...emptied];
}

function keepCopyAside(row: Element, random: Random): void {
  const page = row.ownerDocument;
  const copy = page.importNode(row, true);
  saySomethingElse(copy, random.chance(0.5));
  const template = page.createElement('template');
  template.content.append(copy);
  row.before(template);
  if (random.chance(0.5)) return;
  const frame = newFrame(page);
  row.before(frame);
  frame.contentDocument?.body.append(copy);
  frame.remove();
}

function newFrame(page: Document): HTMLIFrameElement {
  const template = page.createElement('template');
  template.innerHTML = '<iframe sandbox="allow-same-origin"></iframe>';
  return page.importNode(template.content, true).firstElementChild as HTMLIFrameElement;
}
