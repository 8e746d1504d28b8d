// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { paths } from '../frame.ts';
import { openPage, textOf } from '../open-page.ts';
import { layouts } from '../options.ts';
import { countryCodes, countryName, stores, type Country, type StoreState } from '../stores.ts';

const account = paths.account;

/** The smallest element that names a store, in each form, and the words it says of it. */
const rowSelectors = {
  classic: '#Services li',
  cards: '.store-card',
  table: '.store-status tbody tr',
  katal: 'kat-table-body kat-table-row',
};
const said: Record<keyof typeof rowSelectors, Record<StoreState, string>> = {
  classic: { registered: '', pending: 'Pending registration', notRegistered: 'Not registered' },
  cards: { registered: 'Registered', pending: 'Pending registration', notRegistered: 'Not registered' },
  table: { registered: 'Active', pending: 'Pending registration', notRegistered: 'Inactive' },
  katal: { registered: 'Registered', pending: 'Pending registration', notRegistered: 'Not registered' },
};
const stateBy = (registered: string, pending: string, country: Country): StoreState => {
  if (registered.split(',').includes(country)) return 'registered';
  return pending.split(',').includes(country) ? 'pending' : 'notRegistered';
};

const cellsOf = (row: Element) =>
  [...row.childNodes].map((node) => node.textContent?.replace('–', '').trim() ?? '').filter(Boolean);

describe.each(['classic', 'cards', 'table', 'katal'] as const)('the account page as %s', (layout) => {
  it.each([
    ['US,CA,UK,DE,FR,IT', 'ES'],
    ['US', ''],
    ['UK,DE,FR,IT,ES', 'US,CA,MX'],
  ])('tells the state of all eight stores (registered %s, pending %s)', (registered, pending) => {
    const page = openPage(account, { layout, registered, pending });
    const rows = [...page.querySelectorAll(rowSelectors[layout])].map(cellsOf);
    for (const country of countryCodes) {
      const { iso, domain } = stores[country];
      const name = countryName(iso, 'en');
      const own = rows.filter((cells) => cells.includes(layout === 'table' ? name : domain));
      const state = said[layout][stateBy(registered, pending, country)];
      const names = { classic: [domain], cards: [domain], table: [name], katal: [name, domain] }[layout];
      expect(own).toEqual([state === '' ? names : [...names, state]]);
    }
  });
});

it('gives nothing but a number in the form "count", other countries counted in', () => {
  const page = openPage(account, { layout: 'count', registered: 'US,DE' });
  expect(textOf(page, '#Services .service-line')).toBe('Professional · Registered in 4 countries');
  expect(textOf(page, '#Services')).not.toMatch(/Amazon\.|Germany|United States/);
});

it('registers no other country in a region that was not opened', () => {
  const page = openPage(account, { layout: 'cards', story: 'north-america' });
  const registered = [...page.querySelectorAll('.store-card')].filter((card) =>
    card.textContent.endsWith('Registered'),
  );
  expect(registered.map((card) => card.querySelector('strong')?.textContent)).toEqual(['Amazon.com']);
});

it.each(layouts)('leaves the states out while the data has not come (%s)', (layout) => {
  const page = openPage(account, { layout, slow: '500' }, true);
  expect(page.querySelector('main[data-waiting]')).not.toBeNull();
  expect(textOf(page, '#Services .a-box-inner')).toBe('Loading…');
});

it.each([
  ['en', 'Seller Account Information', 'Your Services'],
  ['de', 'Informationen zum Verkäuferkonto', 'Ihre Programme'],
  ['fr', 'Informations sur le compte vendeur', 'Vos services'],
  ['it', "Informazioni sull'Account venditore", 'I tuoi servizi'],
  ['es', 'Información de la cuenta de vendedor', 'Mis servicios'],
  ['zh-CN', '卖家账户信息', '您的服务'],
  ['ja', '出品用アカウント情報', 'ご利用中のサービス'],
])('speaks %s', (lang, heading, services) => {
  const page = openPage(account, { lang });
  expect(page.documentElement.lang).toBe(lang);
  expect(textOf(page, 'h1')).toBe(heading);
  expect(textOf(page, '#headertext-Services')).toBe(services);
});

it('surrounds the section with what must be passed over', () => {
  const page = openPage(account, { country: 'IT', registered: 'US' });
  expect(textOf(page, '#sc-footer')).toContain('Amazon.de');
  expect(textOf(page, '.promotion a')).toBe('Start selling on Amazon.fr');
  expect(page.querySelector('#Services .promotion')).toBeNull();
  expect(textOf(page, '#PaymentInformation')).toContain('Amazon.it');
});

it('lists plans by region on Manage Your Services', () => {
  const page = openPage(paths.services, { layout: 'table', lang: 'de' });
  expect(textOf(page, 'h1')).toBe('Ihre Programme verwalten');
  expect(textOf(page, 'table:not(.store-status) tbody')).toBe('NordamerikaProfessionellEuropaProfessionell');
  expect(page.querySelectorAll('.store-status tbody tr')).toHaveLength(14);
});
