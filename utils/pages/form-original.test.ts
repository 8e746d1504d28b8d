import { expect, it } from 'vitest';
import { openSavedPage } from '../../test/tools/saved-page';
import { readPage } from './kinds';

const address = 'https://sellercentral.amazon.fr/handmade/maker-profile';

const header = '<span class="dropdown-account-switcher-header-label-regional">France</span>';

/** The Inspiration that is read of a form that holds this, on a page for France. */
function inspirationIn(content: string, above = header): string | null {
  const page = openSavedPage(`${above}<main><h1>Maker Profile</h1>${content}</main>`, address);
  const { reading } = readPage(address, page);
  const fields = reading.status === 'read' && 'fields' in reading.facts ? reading.facts.fields : {};
  return fields.inspiration?.text ?? null;
}

const field = (label: string, text: string) =>
  `<div><label>${label} <textarea>${text}</textarea></label></div>`;
const texts = (language: string) => field('Inspiration', language) + field('About You', language);
const tab = (name: string, chosen: boolean) =>
  `<button role="tab" aria-selected="${chosen}">${name}</button>`;

it.each([
  ['a tab', `<div role="tablist">${tab('Original', true)}${tab('Translation', false)}</div>`],
  [
    'a tab with the language',
    `<div role="tablist">${tab('English (original)', true)}${tab('French', false)}</div>`,
  ],
  ['a tab of another language', `<div role="tablist">${tab('English', true)}${tab('Français', false)}</div>`],
  ['a language that is set off', '<p><span>Français</span><span class="on">English</span></p>'],
  ['languages of which none is set off', '<p><button>Français</button><button>English</button></p>'],
  ['stores of which none is set off', '<ul><li><a>France</a></li><li><a>Germany</a></li></ul>'],
  ['a language that its class marks', '<p><b class="on active">English</b><b>French</b></p>'],
  ['a tab that its class marks', '<ul><li class="tab--active">原文</li><li>译文</li></ul>'],
  ['a heading of an example', '<h2>Example of a good profile</h2>'],
  ['a heading', '<h2>Texte d’origine (Amazon.com)</h2>'],
])('does not take what may be another text for the country’s: under %s', (_, above) => {
  expect(inspirationIn(above + texts('en'))).toBeNull();
});

it.each([
  ['a tab of the language', `<div role="tablist">${tab('English', false)}${tab('Français', true)}</div>`],
  ['another tab', `<div role="tablist">${tab('Original', false)}${tab('Translation', true)}</div>`],
  ['the language that is set off', '<p><span class="on">Français</span><span>English</span></p>'],
  ['the one that is not drawn off', '<p><a>Français</a><a class="tab-off">English</a></p>'],
  ['an example right above', '<p>Example: I was born by the sea.</p>'],
  ['other stores', '<p>Copied to</p><ul><li>Germany</li><li>Italy</li></ul>'],
  ['a heading of pieces', '<h2>Original pieces only</h2>'],
  ['a heading of the translation', '<h2>Original</h2><p>…</p><h2>Translation</h2>'],
])('still reads the text: under %s', (_, above) => {
  expect(inspirationIn(above + texts('fr'))).toBe('fr');
});

it('reads the translation below the original', () => {
  const both = `<section><h2>Original (English)</h2>${texts('en')}</section><section><h2>Translation</h2>${texts('fr')}</section>`;
  expect(inspirationIn(both)).toBe('fr');
});

const pair = (one: string, other: string) =>
  field(`Inspiration ${one}`, 'en') + field(`Inspiration ${other}`, 'fr') + field('About You', '');

it.each([
  ['languages', '(English)', '(French)'],
  ['languages in their own names', '– English', '– Français'],
  ['countries', '(United Kingdom)', '(France)'],
  ['stores', '(Amazon.co.uk)', '(Amazon.fr)'],
])('tells fields of one name apart by the %s in their labels', (_, one, other) => {
  expect(inspirationIn(pair(one, other))).toBe('fr');
  expect(inspirationIn(pair(one, other), '')).toBeNull();
});

it('does not take a field labelled with another language for the country’s, not even alone', () => {
  expect(inspirationIn(field('Inspiration (English)', 'en') + field('About You', 'fr'))).toBeNull();
});

it.each([
  ['a heading', (name: string, inside: string) => `<section><h2>${name}</h2>${inside}</section>`],
  [
    'the name of a part',
    (name: string, inside: string) => `<div role="tabpanel" aria-label="${name}">${inside}</div>`,
  ],
  [
    'what folds it out',
    (name: string, inside: string) => `<details open><summary>${name}</summary>${inside}</details>`,
  ],
])('tells fields of one name apart by the language or country in %s', (_, part) => {
  expect(inspirationIn(part('English', texts('en')) + part('Français', texts('fr')))).toBe('fr');
  const stores = part('Germany (Amazon.de)', texts('de')) + part('France – Amazon.fr', texts('fr'));
  expect(inspirationIn(stores)).toBe('fr');
  expect(inspirationIn(part('Tours', texts('')) + part('France', texts('fr')))).toBeNull();
});

const cells = (tag: string, all: readonly string[]) =>
  `<tr>${all.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
const area = (text: string) => `<textarea>${text}</textarea>`;
const inTable = (...rows: string[]) =>
  `<table>${cells('th', ['Store', 'Inspiration', 'About You'])}${rows.join('')}</table>`;
const tableRow = (name: string, text: string) => cells('td', [name, area(text), area(text)]);

it('reads fields that the heads of a table name, in the row of the country', () => {
  expect(inspirationIn(inTable(tableRow('', 'fr')))).toBe('fr');
  expect(inspirationIn(inTable(tableRow('Germany', 'de'), tableRow('France', 'fr')))).toBe('fr');
  expect(inspirationIn(inTable(tableRow('Germany', 'de')))).toBeNull();
  expect(inspirationIn(inTable(tableRow('Paris', 'de'), tableRow('France', 'fr')))).toBeNull();
});

const beside = (locked: string, open: string) =>
  `<div><b>Inspiration</b><p><textarea readonly>${locked}</textarea></p><p><textarea>${open}</textarea></p></div>`;

it('reads what can be written in beside what cannot', () => {
  expect(inspirationIn(beside('en', 'fr') + field('About You', ''))).toBe('fr');
});

it.each([
  ['is empty', beside('en', '') + field('About You', 'fr')],
  [
    'stands elsewhere',
    texts('fr').replaceAll('<textarea', '<textarea readonly') + `<aside><h2>Suggest</h2>${texts('')}</aside>`,
  ],
  ['is not there', texts('en').replaceAll('<textarea', '<textarea readonly')],
])('does not say which text is the country’s where what can be written in %s', (_, content) => {
  expect(inspirationIn(content)).toBeNull();
});

const inEditor = (text: string) =>
  `<div><b>Inspiration</b><div contenteditable="true" role="textbox"><p>${text}</p></div></div>${field('About You', '')}`;

it('says nothing of an editor that the browser has translated', () => {
  expect(inspirationIn(inEditor('fr'))).toBe('fr');
  expect(inspirationIn(inEditor('<font><font>fr</font></font>'))).toBeNull();
});

it('knows a field by its hint where nothing else names it', () => {
  expect(inspirationIn('<textarea placeholder="Inspiration">fr</textarea>' + field('About You', ''))).toBe(
    'fr',
  );
});
