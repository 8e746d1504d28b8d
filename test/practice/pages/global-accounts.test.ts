// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { paths } from '../frame.ts';
import { openPage, textOf } from '../open-page.ts';
import { languages } from '../words.ts';

describe('registration', () => {
  it.each([
    ['mara', 'en', 'Add a European seller account', 'UK,DE,FR,IT,ES'],
    ['mara', 'zh-CN', '添加欧洲卖家账户', 'UK,DE,FR,IT,ES'],
    ['lumen', 'en', 'Sell on Amazon Handmade in North America', 'US,CA,MX'],
  ])('of %s in %s is for the other region', (shop, lang, heading, countries) => {
    const page = openPage(paths.registration, { shop, lang });
    expect(textOf(page, 'h1')).toBe(heading);
    const primary = [...page.querySelectorAll<HTMLOptionElement>('select[name=country] option')];
    expect(primary.map(({ value }) => value).join(',')).toBe(countries);
    expect(page.querySelector('input[name=professional]')).not.toBeNull();
  });
});

describe('pages about several accounts', () => {
  it.each([paths.sellGlobally, paths.globalSelling])('%s says what is open and what is not', (path) => {
    const page = openPage(path, { story: 'north-america' });
    const boxes = [...page.querySelectorAll('main .a-box-inner')].map((box) => box.textContent.trim());
    expect(boxes[0]).toMatch(/^United States – Registered/);
    expect(boxes[1]).toMatch(/^You do not sell in this region yet/);
  });

  it('speak of an identity check only while a store is pending', () => {
    const counts = ['under-way', 'europe'].map((story) => {
      const page = openPage(paths.globalAccounts, { story });
      return page.querySelectorAll(`main a[href^="${paths.identityCheck}"]`).length;
    });
    expect(counts).toEqual([1, 0]);
  });

  it('offer every account to choose', () => {
    const page = openPage(paths.accountSwitcher);
    const names = [...page.querySelectorAll('main h2')].map((heading) => heading.textContent);
    expect(names).toEqual(['Claywork by Mara', 'Claywork by Mara EU', 'Atelier Lumen']);
    expect(page.querySelector('main li a')?.getAttribute('href')).toBe('/home?country=US&shop=mara');
  });

  it('name the merchant before a merge', () => {
    expect(textOf(openPage(paths.mergeAccounts, { shop: 'mara-eu' }), 'main p')).toBe(
      'Claywork by Mara EU · A3PRACTICEMARAEU',
    );
  });
});

it.each(languages)('has the help article at each of its addresses in %s', (lang) => {
  const articles = [paths.expansionHelp, ...paths.olderExpansionHelp].map((path) => openPage(path, { lang }));
  const headings = articles.map((page) => [textOf(page, 'h1'), page.querySelectorAll('article h2').length]);
  expect(new Set(headings.map(String)).size).toBe(1);
  expect(headings[0]?.[1]).toBe(4);
});
