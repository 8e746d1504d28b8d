import { expect, it } from 'vitest';
import { openSavedPage } from '../../test/tools/saved-page';
import { chunksOf } from './chunks';
import { longestText } from './fields';
import { glanceAt } from './glance';
import { readPage } from './kinds';

/** What somebody may write, or a page may be built of, to confuse whoever reads it. */
const origin = 'https://sellercentral.amazon.de';
const profileAddress = `${origin}/handmade/maker-profile`;
const inventoryAddress = `${origin}/myinventory/inventory`;
const servicesAddress = `${origin}/hz/sc/account-information`;

const form = (inspiration: string) => `<main><h1>Maker Profile</h1><form>
  <label for="i">Inspiration</label><textarea id="i">${inspiration}</textarea>
  <label for="a">About You</label><textarea id="a">Two</textarea></form></main>`;
const services = `<main><div><h2>Your Services</h2><ul><li>Amazon.de: Registered</li><li>Amazon.fr: Not registered</li></ul></div></main>`;
const listing = (sku: string) => `<div data-sku="${sku}"><a href="https://www.amazon.de/dp/B0ABCDEF12">Cup</a>
  <span>SKU</span><span>${sku}</span></div>`;

function factsOf(page: Document, address: string): unknown {
  const { reading } = readPage(address, page);
  return reading.status === 'read' ? reading.facts : reading.status;
}

it.each([
  ['markup', '&lt;img src=x onerror="alert(1)"&gt;&lt;/textarea&gt;'],
  ['a right-to-left override', 'clay \u202Eyalc\u202C \u2066\u2069'],
  ['combining and zero-width characters', `Z${'\u0335\u0489'.repeat(300)}\u200B\u200D\uFEFF`],
  ['a formula', '=HYPERLINK("https://evil.example")'],
])('reads %s as the text that it is', (_, text) => {
  const page = openSavedPage(form(text), profileAddress);
  const written = page.querySelector('textarea')?.value;
  expect(factsOf(page, profileAddress)).toMatchObject({
    fields: { inspiration: { state: 'filled', text: written }, aboutYou: { text: 'Two' } },
  });
});

it('keeps no more of ten million characters than a text may have', () => {
  const page = openSavedPage(form(''), profileAddress);
  const field = page.querySelector('textarea');
  if (field) field.value = 'x'.repeat(10_000_000);
  expect(factsOf(page, profileAddress)).toMatchObject({
    fields: { inspiration: { text: 'x'.repeat(longestText) } },
  });
});

const huge = 'Ton '.repeat(2_500_000);

it.each<[string, string, string, (page: Document) => void]>([
  ['a label', form('One'), profileAddress, (page) => page.querySelector('label')?.append(huge)],
  ['a heading', form('One'), profileAddress, (page) => page.querySelector('h1')?.append(huge)],
  [
    'a shop’s name',
    `<header class="dropdown-account-switcher-header-label-global">Mara</header>${form('One')}`,
    profileAddress,
    (page) => page.querySelector('header')?.append(huge),
  ],
  ['a store’s row', services, servicesAddress, (page) => page.querySelector('li')?.append(huge)],
  [
    'an attribute',
    `<main>${listing('A-1')}</main>`,
    inventoryAddress,
    (page) => page.querySelector('[data-sku]')?.setAttribute('data-sku', huge),
  ],
  [
    'a title',
    `<main>${listing('A-1')}</main>`,
    inventoryAddress,
    (page) => page.querySelector('a')?.append(huge),
  ],
  [
    'what is written for scripts',
    `<main><table><tr data-row-data="{}"><td>A-1</td></tr></table></main>`,
    inventoryAddress,
    (page) => page.querySelector('tr')?.setAttribute('data-row-data', JSON.stringify({ title: huge })),
  ],
])('keeps no ten million characters of %s', (_, html, address, grow) => {
  const page = openSavedPage(html, address);
  grow(page);
  const { reading, header } = readPage(address, page);
  const kept = JSON.stringify([reading.status === 'read' && reading.facts, header?.owner]);
  expect(kept.length).toBeLessThan(3000);
});

it('takes the names of every object’s own parts for SKUs and nothing else', () => {
  const skus = ['__proto__', 'constructor', 'prototype', 'toString'];
  const page = openSavedPage(`<main>${skus.map(listing).join('')}</main>`, inventoryAddress);
  const { reading } = readPage(inventoryAddress, page);
  if (reading.status !== 'read' || !('rows' in reading.facts)) throw new Error(reading.status);
  expect(reading.facts.rows.map(({ sku }) => sku)).toEqual(skus);
  expect(Object.keys(reading.controls)).toEqual(skus);
  expect(Object.getPrototypeOf(reading.controls)).toBe(Object.prototype);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

it('takes the names of every object’s own parts for stores that are none of ours', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const items = names.map((name) => `<li>${name}: Registered</li>`).join('');
  const page = openSavedPage(services.replace('</ul>', `${items}</ul>`), servicesAddress);
  expect(factsOf(page, servicesAddress)).toEqual({
    marketplaces: { DE: 'registered', FR: 'not-registered' },
    registeredCount: null,
  });
});

it('takes a field called like every object’s own parts for none of ours', () => {
  const html = form('One').replace(
    '</form>',
    '<label for="c">constructor</label><textarea id="c">3</textarea></form>',
  );
  const page = openSavedPage(html, profileAddress);
  expect(factsOf(page, profileAddress)).toEqual({
    fields: { inspiration: { state: 'filled', text: 'One' }, aboutYou: { state: 'filled', text: 'Two' } },
  });
});

/** Counts the questions a reader asks about how the page is drawn, which a browser has to lay it out for. */
function countLooks(page: Document): () => number {
  const view = page.defaultView as (Window & { Element: typeof Element }) | null;
  if (!view) throw new Error('The page has no window.');
  let looks = 0;
  view.Element.prototype.checkVisibility = () => {
    looks += 1;
    return true;
  };
  view.getComputedStyle = () => ({ display: 'block' }) as CSSStyleDeclaration;
  return () => looks;
}

/** Each of the crowd's lines asked once would be more. */
const mostLooks = 4000;
const pages = [
  ['the stores', services, servicesAddress],
  ['the profile', form('One'), profileAddress],
  ['the inventory', `<main>${['A-1', 'B-2'].map(listing).join('')}</main>`, inventoryAddress],
] as const;

it.each(pages)('asks little of fifty thousand elements around %s', (_, html, address) => {
  const page = openSavedPage(html, address);
  const expected = factsOf(page, address);
  const looks = countLooks(page);
  const crowd = page.createElement('div');
  for (let row = 0; row < 5000; row += 1) {
    const line = page.createElement('div');
    for (let cell = 0; cell < 9; cell += 1) line.append(page.createElement('span'));
    line.append('cell');
    crowd.append(line);
  }
  page.querySelector('form, main > div')?.append(crowd);
  expect([expected, 'unreadable', 'elsewhere']).toContainEqual(factsOf(page, address));
  expect(looks()).toBeLessThan(mostLooks);
});

it.each(pages)('reads %s eight hundred elements deep', (_, html, address) => {
  const page = openSavedPage(html, address);
  const expected = factsOf(page, address);
  countLooks(page);
  const main = page.querySelector('main');
  if (!main) throw new Error('There is no main part.');
  for (let depth = 0; depth < 800; depth += 1) {
    const box = page.createElement('div');
    main.replaceWith(box);
    box.append(main);
  }
  expect([expected, 'unreadable', 'elsewhere']).toContainEqual(factsOf(page, address));
});

it('takes no more of a text than any label has', () => {
  const { body } = openSavedPage(`<p>${'amazon.de registered '.repeat(100_000)}</p>`, servicesAddress);
  expect(chunksOf(body).map(({ text }) => text.length)).toEqual([10_000]);
  body.innerHTML = `<p>${'<b>registered</b> '.repeat(5000)}</p>`;
  expect(chunksOf(body)[0]?.text.length).toBeLessThan(20_000);
});

it('leaves a page whose form hides its own parts behind fields of their names, as Chromium lets it', () => {
  const page = openSavedPage(form('One'), profileAddress);
  const element = page.querySelector('form');
  if (!element) throw new Error('There is no form.');
  const glance = glanceAt(profileAddress);
  expect([glance(page), factsOf(page, profileAddress)]).toEqual(['ours', expect.anything()]);
  Object.defineProperty(element, 'parentElement', { value: page.querySelector('textarea') });
  expect([glance(page), factsOf(page, profileAddress)]).toEqual(['none', 'elsewhere']);
});
