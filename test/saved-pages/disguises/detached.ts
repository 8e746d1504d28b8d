import { frameDocument } from '../../../utils/pages/composed';
import { bringToLife } from '../../tools/saved-page';
import type { Random } from '../random';
import { elementsOf } from '../tree';
import { saySomethingElse } from './decoys';
import { rowsToFill } from './removal';
import type { Rows } from './rows';

/**
 * Frames that are taken out of the page, before it is read or while it is read, with what they hold; and copies of
 * rows that say something else and stand in no window: in a template, in the document of a frame that is gone.
 */
export function detachFrames(page: Document, random: Random, rows: Rows): Element[] {
  for (const row of rows.flat()) if (random.chance(0.3)) keepCopyAside(row, random);
  const held = elementsOf(page, 'iframe').filter((frame) => frameDocument(frame) && random.chance(0.5));
  for (const frame of held) takeOut(frame, random);
  const moved = rowsToFill(rows).filter(() => random.chance(0.3));
  for (const part of moved) takeOut(framed(part), random);
  return [...held, ...moved];
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

/** What a row says is drawn by a frame of its own. Not a single word: without it the page says something else. */
function framed(row: Element): Element {
  const frame = newFrame(row.ownerDocument);
  const inside = [...row.childNodes];
  row.append(frame);
  const { contentDocument } = frame;
  if (contentDocument) bringToLife(contentDocument);
  contentDocument?.body.append(...inside);
  return frame;
}

/** The reader asks for a frame's document more often than this on most pages. */
const mostAsks = 8;

/**
 * At once, or when the reader has asked for its document so many times: no page can do that to it halfway, but it may
 * hold on to what was there before. It goes on with a document that has no window any more.
 */
function takeOut(frame: Element, random: Random): void {
  if (random.chance(0.3)) return frame.remove();
  const document = frameDocument(frame);
  let asks = random.below(mostAsks);
  Object.defineProperty(frame, 'contentDocument', {
    get() {
      if (asks === 0) frame.remove();
      asks -= 1;
      return document;
    },
  });
}
