import { expect, it } from 'vitest';
import { openSavedPage } from '../../tools/saved-page';
import { randomFrom } from '../random';
import { elementsOf } from '../tree';
import { crowd, disguises } from './all';
import { looseRows } from './rows';

const html = `<body><main class="page"><h1>Maker Profile</h1>
  <div class="f"><label for="a">Inspiration</label><textarea id="a">One</textarea></div>
  <div class="f"><label for="b">About You</label><textarea id="b">Two</textarea></div>
  <table><tr><td>Amazon.de</td><td>Registered</td></tr><tr><td>Amazon.fr</td><td>Not registered</td></tr></table>
  <x-part><template shadowrootmode="open"><p>In the shadow</p></template></x-part></main></body>`;

function disguised(name: string, seed: number): Document {
  const page = openSavedPage(html, 'https://sellercentral.amazon.de/');
  disguises[name]?.(page, randomFrom(seed), looseRows(page));
  return page;
}
const seeds = [1, 2, 3, 4, 5];
const texts = (page: Document, selector: string) =>
  elementsOf(page, selector).map((element) => element.textContent);

it.each(Object.keys(disguises))('"%s" changes the page, and with one seed always alike', (name) => {
  const plain = openSavedPage(html, 'https://sellercentral.amazon.de/').body.innerHTML;
  expect(seeds.some((seed) => disguised(name, seed).body.innerHTML !== plain)).toBe(true);
  expect(disguised(name, 1).body.innerHTML).toBe(disguised(name, 1).body.innerHTML);
});

it.each(seeds)('renaming keeps labels and controls together (seed %i)', (seed) => {
  const page = disguised('classes renamed', seed);
  const labels = elementsOf(page, 'label').map((label) => label.getAttribute('for') ?? '');
  expect(labels.map((id) => page.getElementById(id)?.textContent)).toEqual(['One', 'Two']);
});

it('shuffling moves whole rows only', () => {
  const orders = seeds.map((seed) => texts(disguised('rows shuffled', seed), '.f').join());
  expect(new Set(orders)).toEqual(new Set(['InspirationOne,About YouTwo', 'About YouTwo,InspirationOne']));
});

it('hidden copies are hidden, and leave the original as it is', () => {
  const page = disguised('hidden copies', 2);
  const rows = elementsOf(page, '.f, tr');
  const shown = rows.filter((row) => row.checkVisibility({ visibilityProperty: true }));
  expect(rows.length).toBeGreaterThan(shown.length);
  expect(shown.map((row) => row.textContent)).toEqual([
    'InspirationOne',
    'About YouTwo',
    'Amazon.deRegistered',
    'Amazon.frNot registered',
  ]);
});

it.each(['in capitals', 'page translated', 'blanks and comments', 'elements wrapped'])(
  '"%s" leaves what the seller typed',
  (name) => {
    for (const seed of seeds) expect(texts(disguised(name, seed), 'textarea')).toEqual(['One', 'Two']);
  },
);

it('reaches into open shadow roots', () => {
  const page = disguised('page translated', 1);
  expect(page.querySelector('x-part')?.shadowRoot?.querySelector('font')?.textContent).toBe('In the shadow');
});

it('a crowd is fifty thousand elements and texts', () => {
  const page = openSavedPage(html, 'https://sellercentral.amazon.de/');
  disguises[crowd]?.(page, randomFrom(1), looseRows(page));
  const nodes = page.createTreeWalker(page);
  let count = 0;
  while (nodes.nextNode()) count += 1;
  expect(count).toBeGreaterThanOrEqual(50_000);
  expect(count).toBeLessThan(53_000);
});

it('takes rows out together with the frames that drew them, before the page is read', () => {
  const pages = seeds.map((seed) => disguised('detached frames', seed));
  expect(pages.every((page) => elementsOf(page, 'iframe').length === 0)).toBe(true);
  expect(pages.some((page) => page.querySelector('.f:empty') !== null)).toBe(true);
});

it('finds the rows that may stand in any order', () => {
  const page = openSavedPage(html, 'https://sellercentral.amazon.de/');
  expect(looseRows(page).map((rows) => rows.map((row) => row.localName))).toEqual([
    ['div', 'div'],
    ['tr', 'tr'],
  ]);
});
