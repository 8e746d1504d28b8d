import { expect, it } from 'vitest';
import { openSavedPage } from '../../test/tools/saved-page';
import { readPage } from './kinds';

const address = 'https://sellercentral.amazon.de/hz/sc/account-information';
const reads = (html: string) => readPage(address, openSavedPage(html, address)).reading.status;

function storesIn(html: string) {
  const { reading } = readPage(address, openSavedPage(html, address));
  return reading.status === 'read' && 'marketplaces' in reading.facts ? reading.facts.marketplaces : null;
}

const sites = `<div class="x1u"><span>Amazon.com</span> <span>Amazon.ca</span> <span>Italy</span></div>`;

it('takes what stands beside the whole content for no store under an empty heading', () => {
  const card = `<div id="root"><section><h2>Your Services</h2><a href="/mys">Manage</a></section></div>`;
  expect(reads(card + sites)).toBe('unreadable');
});

it('reads a page without any boxes', () => {
  expect(reads(`<h2>Your Services</h2>${sites}`)).toBe('read');
});

const head = (tag: string) =>
  `<tr>${['', 'UK', 'Germany'].map((name) => `<${tag}>${name}</${tag}>`).join('')}</tr>`;

it.each([
  ['nothing below them yet', `<table><thead>${head('td')}</thead></table>`],
  ['nothing below them yet, cells of heads only', `<table>${head('th')}</table>`],
  ['signs', `<table>${head('th')}<tr><td>Status</td><td>✓</td><td>✗</td></tr></table>`],
])('says nothing of stores that head columns of %s', (_, table) => {
  expect(storesIn(`<h2>Your Services</h2>${table}`)).toEqual({});
});

const card = (beside: string) => `<x-card>
  <template shadowrootmode="open"><header><slot name="title"></slot></header><div><slot></slot></div></template>
  <h2 slot="title">Your Services</h2><p>Amazon.de</p>${beside}</x-card>`;

it.each([
  ['a switch', '<kat-toggle checked></kat-toggle>'],
  ['what cannot be looked into', '<x-state></x-state>'],
  ['a state that is struck out', '<s>Registered</s>'],
])('says nothing of a single store in a card beside %s', (_, beside) => {
  expect(storesIn(card(''))).toEqual({ DE: 'registered' });
  expect(storesIn(card(beside))).toEqual({});
});

const list = (name: string) => `<h2>Your Services</h2><ul><li>${name}: Registered</li></ul>`;

it.each([
  ['help beside the page', `<aside>${list('Amazon.fr')}</aside>`],
  ['a help panel', `<div class="help-panel">${list('Amazon.fr')}</div>`],
  ['a chat', `<div role="log">${list('Amazon.fr')}</div>`],
  ['what slides by', `<div class="c-carousel">${list('Amazon.fr')}</div>`],
  ['a window over the page', `<div role="dialog">${list('Amazon.fr')}</div>`],
])('leaves out %s that repeats the heading', (_, aside) => {
  expect(storesIn(`<div id="root"><section>${list('Amazon.de')}</section>${aside}</div>`)).toEqual({
    DE: 'registered',
  });
});

it('reads a section that stands aside where there is no other', () => {
  expect(storesIn(`<div id="root"><aside>${list('Amazon.de')}</aside></div>`)).toEqual({ DE: 'registered' });
});

it('knows the heading that explains itself in a tooltip', () => {
  const tip = '<span role="tooltip">Here are all the stores in which you can sell.</span>';
  expect(storesIn(`<div id="root"><h2>Your Services ${tip}</h2><p>Amazon.de: Registered</p></div>`)).toEqual({
    DE: 'registered',
  });
});

it('believes what is written out under another heading for the stores, and no bare list', () => {
  const silent = '<h2>Manage your stores</h2><ul><li>Amazon.de</li><li>Amazon.fr</li></ul>';
  expect(storesIn(`<main>${silent}</main>`)).toEqual({});
  expect(storesIn(`<main>${silent.replace('de<', 'de: Registered<')}</main>`)).toEqual({ DE: 'registered' });
});

it('reads below the headings that stand below Katal’s page header', () => {
  const page = `<kat-page-header header="Your Services"></kat-page-header><h2>Europe</h2><p>Amazon.de: Pending</p>`;
  expect(storesIn(`<main>${page}</main>`)).toEqual({ DE: 'pending' });
});
