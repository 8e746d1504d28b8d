/**
 * What the measurements run inside a page. Bundled with the page readers into one script and put into practice
 * pages by reading.bench.ts and busy.bench.ts.
 */
import { readPage } from '../../utils/pages/kinds';

/** How large a page is made; the custom elements are among the elements. */
export const largeSize = { elements: 20_000, customElements: 3000 };

const customNames = ['kat-label', 'kat-link', 'kat-badge', 'product-cell', 'status-cell', 'price-cell'];

/** One in so many is a field, as on a page of products: 20 rows with a price and a quantity. */
const oneField = 75;

function section(): HTMLElement {
  const made = document.createElement('section');
  made.className = 'practice-grid';
  return made;
}

function customElement(index: number): HTMLElement {
  const name = index % oneField === 0 ? 'kat-input' : customNames[index % customNames.length];
  const element = document.createElement(name ?? 'kat-label');
  const inner = document.createElement('span');
  inner.textContent = `Cell ${index}`;
  element.attachShadow({ mode: 'open' }).append(inner);
  return element;
}

/** Two elements. */
function plainCell(index: number): HTMLElement {
  const cell = document.createElement('div');
  const text = document.createElement('span');
  text.textContent = `Ash glazed bowl ${index}`;
  cell.append(text);
  return cell;
}

/**
 * Fills the open page up to `largeSize` with a grid around its own content: cells as Katal's and other custom
 * elements with open shadow roots, half before and half after what the page itself shows.
 */
export function makeLarge(): void {
  const around = [section(), section()] as const;
  const { elements, customElements } = largeSize;
  // Each custom element has one more in its shadow root.
  const cells = (elements - document.querySelectorAll('*').length - 2 * customElements) / 2;
  for (let index = 0; index < customElements; index += 1)
    around[index % 2 === 0 ? 0 : 1].append(customElement(index));
  for (let index = 0; index < cells; index += 1) around[index % 2 === 0 ? 0 : 1].append(plainCell(index));
  document.body.prepend(around[0]);
  document.body.append(around[1]);
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function countDeep(root: Document | ShadowRoot): number {
  return [...root.querySelectorAll('*')].reduce(
    (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? countDeep(shadowRoot) : 0),
    0,
  );
}

export interface ReadingTimes {
  /** What the page was read as; null when it was not read. */
  kind: string | null;
  elements: number;
  /** ms, in the order of the runs: in the first nothing is compiled or remembered. */
  read: number[];
  /** ms: the scan of everything that a reader must not make, for comparison. */
  deepScan: number[];
}

/** Reads the open page this often; something changes in between, so that no layout is remembered. */
export function timeReading(runs: number): ReadingTimes {
  const times: ReadingTimes = { kind: null, elements: 0, read: [], deepScan: [] };
  for (let run = 0; run < runs; run += 1) {
    document.body.append(document.createElement('hr'));
    times.read.push(
      timed(() => {
        const { reading } = readPage(location.href, document);
        times.kind = reading.status === 'read' ? reading.kind : null;
      }),
    );
    times.deepScan.push(timed(() => (times.elements = countDeep(document))));
  }
  return times;
}

/**
 * Makes a thousand mutations a second until the page is left: texts change, nodes come and go. `inside` is the
 * part of the page they happen in.
 */
export function keepChanging(inside: Element): void {
  const box = section();
  inside.append(box);
  let count = 0;
  setInterval(() => {
    for (let change = 0; change < 5; change += 1) {
      count += 1;
      box.append(plainCell(count));
      if (box.childElementCount > 20) box.firstElementChild?.remove();
      else box.dataset.count = String(count);
    }
  }, 10);
}
