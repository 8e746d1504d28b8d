import type { Random } from '../random';
import type { Rows } from './rows';
import { firstSpot, lastSpot, spotsAtEnds, spotsBetween } from './spots';

/** Elements and texts put into a page, at least. */
const nodes = 50_000;

const nodesPerLine = 20;

/** Builds one line of a crowd. */
type Shape = (page: Document) => Element;

const shapes: readonly Shape[] = [flatLine, deepLine, tableLine];

/** Long grids, trees and menus that say nothing stand around the content and between its parts. */
export function addCrowd(page: Document, random: Random, rows: Rows): void {
  const within = [...spotsBetween(rows.flat()), ...spotsAtEnds(page, rows.flat())];
  const around = [firstSpot(page.body), lastSpot(page.body)];
  const crowds = 1 + random.below(4);
  for (let count = 0; count < crowds; count += 1) {
    const line = (random.pick(shapes) ?? flatLine)(page);
    random.pick(random.chance(0.5) ? within : around)?.(crowdOf(line, nodes / crowds));
  }
}

function crowdOf(line: Element, size: number): DocumentFragment {
  const page = line.ownerDocument;
  const box = page.createElement(line.localName === 'tr' ? 'table' : 'div');
  for (let count = 0; count < size; count += nodesPerLine) box.append(line.cloneNode(true));
  const part = page.createDocumentFragment();
  part.append(box);
  return part;
}

function flatLine(page: Document): Element {
  return lineOf(page, 'div', 'span');
}

function tableLine(page: Document): Element {
  return lineOf(page, 'tr', 'td');
}

function lineOf(page: Document, outer: string, inner: string): Element {
  const line = page.createElement(outer);
  for (let count = 1; count < nodesPerLine; count += 2) {
    const cell = page.createElement(inner);
    cell.append('cell');
    line.append(cell);
  }
  return line;
}

function deepLine(page: Document): Element {
  const line = page.createElement('div');
  let end: Element = line;
  for (let depth = 1; depth < nodesPerLine - 1; depth += 1) {
    const inner = page.createElement('div');
    end.append(inner);
    end = inner;
  }
  end.append('leaf');
  return line;
}
