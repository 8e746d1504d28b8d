// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { carryShop, withShop } from './carry.ts';
import { openPage } from './open-page.ts';
import { switchers } from './options.ts';
import { pages } from './pages/all.ts';

const query = new URLSearchParams('country=DE&shop=lumen&story=europe');

it('puts the shop behind a path and leaves one that names a shop as it is', () => {
  expect([
    withShop('/home', query),
    withShop('/home?lang=de', query),
    withShop('/home?shop=mara', query),
  ]).toEqual(['/home?shop=lumen&story=europe', '/home?lang=de&shop=lumen&story=europe', '/home?shop=mara']);
  expect(withShop('/home', new URLSearchParams('country=DE'))).toBe('/home');
});

it('changes addresses only, no texts', () => {
  const html = '<a title="/home" href="/home">/home</a><kat-input value="/home"></kat-input>';
  expect(carryShop(html, query)).toBe(
    '<a title="/home" href="/home?shop=lumen&amp;story=europe">/home</a><kat-input value="/home"></kat-input>',
  );
});

/** Every address of this site that a document leads to. */
function addressesOf(page: Document): string[] {
  const attributes = ['href', 'src', 'action', 'data-profile', 'data-inventory'];
  const named = attributes.flatMap((name) =>
    [...page.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
  );
  const lists = [...page.querySelectorAll('option')].map(({ value }) => value);
  const casino = page.querySelector('casino-dropdown')?.getAttribute('entries') ?? '[]';
  const entries: { href: string }[] = JSON.parse(casino);
  return [...named, ...lists, ...entries.map(({ href }) => href)].filter((address) =>
    address.startsWith('/'),
  );
}

describe.each(switchers)('with the switcher %s', (switcher) => {
  it.each([...pages.keys()])('every address on %s leads into a shop', (path) => {
    const page = openPage(path, { switcher, shop: 'lumen', inventory: 'old', size: '40', page: '1' });
    const lost = addressesOf(page).filter((address) => !/[?&]shop=(lumen|mara|mara-eu)(&|$)/.test(address));
    expect(lost).toEqual([]);
    expect(page.querySelector('form[method=get]:not(:has([name=shop]))')).toBeNull();
  });
});
