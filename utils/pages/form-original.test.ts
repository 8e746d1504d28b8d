import { expect, it } from 'vitest';
import { openSavedPage } from '../../test/tools/saved-page';
import { readPage } from './kinds';

const address = 'https://sellercentral.amazon.fr/handmade/maker-profile';

/** The Inspiration that is read of a form that holds this. */
function inspirationIn(content: string): string | null {
  const page = openSavedPage(`<main><h1>Maker Profile</h1>${content}</main>`, address);
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
  ['a tab that its class marks', '<ul><li class="tab--active">原文</li><li>译文</li></ul>'],
  ['a heading', '<h2>Texte d’origine (Amazon.com)</h2>'],
])('does not take the original for the country’s text: under %s', (_, above) => {
  expect(inspirationIn(above + texts('en'))).toBeNull();
});

it.each([
  ['another tab', `<div role="tablist">${tab('Original', false)}${tab('Translation', true)}</div>`],
  ['a heading of pieces', '<h2>Original pieces only</h2>'],
  ['a heading of the translation', '<h2>Original</h2><p>…</p><h2>Translation</h2>'],
])('still reads the text: under %s', (_, above) => {
  expect(inspirationIn(above + texts('fr'))).toBe('fr');
});

it('reads the translation below the original', () => {
  const both = `<section><h2>Original (English)</h2>${texts('en')}</section><section><h2>Translation</h2>${texts('fr')}</section>`;
  expect(inspirationIn(both)).toBe('fr');
});
