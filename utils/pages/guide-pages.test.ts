import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { countries, countryCodes } from '../marketplaces/countries';
import { guideOf } from './guide-pages';
import { glanceAt } from './glance';
import { readPage } from './kinds';

const host = 'https://sellercentral.amazon.com';
const pages = [
  ['/gp/on-board/workflow/Registration/login.html', 'registration'],
  ['/sell-globally/home', 'sell-globally'],
  ['/global-selling/dashboard?ref=nav', 'sell-globally'],
  ['/account/management', 'global-accounts'],
  ['/gp/help/external/201841950', 'merge'],
  ['/help/hub/reference/201841950?locale=de-DE', 'merge'],
  ['/global-accounts/merge', 'merge'],
  ['/account-merge/start', 'merge'],
  ['/identity/documents', 'identity'],
  ['/hz/verification', 'identity'],
  ['/gp/help/external/G7TEMLUGAH27UDS9', 'expansion-help'],
  ['/GP/Help/external/g7temlugah27uds9', 'expansion-help'],
  ['/Account/Management', 'global-accounts'],
  ['/gp/help/G7TEMLUGAH27UDS9?language=zh_CN', 'expansion-help'],
  ['/help/hub/reference/G7TEMLUGAH27UDS9', 'expansion-help'],
  ['/help/hub/reference/external/G7TEMLUGAH27UDS9?locale=it-IT', 'expansion-help'],
  ['/gp/help/help.html?itemID=G7TEMLUGAH27UDS9&language=fr_FR', 'expansion-help'],
] as const;

it.each(pages)('knows %s by its address', (path, kind) => {
  expect(guideOf(host + path)).toBe(kind);
});

it.each(countryCodes)('knows the article on the host of %s', (country) => {
  const { sellerCentral } = countries[country];
  expect(guideOf(`https://${sellerCentral}/help/hub/reference/external/G7TEMLUGAH27UDS9`)).toBe(
    'expansion-help',
  );
});

it.each([
  '/home',
  '/hz/sc/account-information',
  '/handmade/guild/maker-profile',
  '/gp/help/external/G200',
  '/gp/help/help.html?itemID=G200',
  '/emergency',
  '/sell-globally-news',
  '/messaging/identity-of-buyer',
  '/orders-v3?search=merge',
  '/payments/dashboard',
])('says nothing of %s', (path) => {
  expect(guideOf(host + path)).toBeNull();
});

it('takes no address that is none', () => {
  expect(guideOf('merge')).toBeNull();
});

/** A document that gives nothing away: whoever asks it for anything fails the test. */
const { document } = new JSDOM('').window;
const closed = new Proxy(document, {
  get: (_, name) => {
    throw new Error(`asked the page for ${String(name)}`);
  },
});

it.each(pages)('reads nothing of %s, nor looks at it', (path) => {
  expect(readPage(host + path, closed)).toEqual({
    reading: { status: 'elsewhere', looks: [] },
    header: null,
  });
  expect(glanceAt(host + path)(closed)).toBe('guide');
});

it('would notice a page that is looked at', () => {
  expect(() => readPage(`${host}/hz/sc/account-information`, closed)).toThrow('asked the page');
  expect(() => glanceAt(`${host}/home`)(closed)).toThrow('asked the page');
});
