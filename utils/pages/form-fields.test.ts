import { expect, it } from 'vitest';
import { openSavedPage } from '../../test/tools/saved-page';
import { readPage } from './kinds';

const address = 'https://sellercentral.amazon.de/handmade/maker-profile';

/** What the fields of one flat run of labels and controls say, by field; null where the page is not read as the form. */
function textsOf(run: string): Record<string, string> | null {
  const html = `<main><h1>Maker Profile</h1><form>${run}</form><img src="me.jpg"></main>`;
  const { reading } = readPage(address, openSavedPage(html, address));
  if (reading.status !== 'read' || !('fields' in reading.facts)) return null;
  return Object.fromEntries(
    Object.entries(reading.facts.fields).flatMap(([field, fact]) =>
      'text' in fact ? [[field, fact.text]] : [],
    ),
  );
}

const [store, url] = ['<input value="Willow">', '<input value="willow-de" disabled>'];
const [sea, me] = ['<textarea>Sea</textarea>', '<textarea>Me</textarea>'];
const labels = ['Store name', 'Short URL', 'Inspiration', 'About You'].map(
  (text) => `<label>${text}</label>`,
);
const [storeLabel, urlLabel, seaLabel, meLabel] = labels;
const all = { storeName: 'Willow', shortUrl: 'willow-de', inspiration: 'Sea', aboutYou: 'Me' };
const town = ['<label>Town</label>', '<input value="Husum">'];

it.each([
  ['above', [storeLabel, store, urlLabel, url, seaLabel, sea, meLabel, me]],
  ['below', [store, storeLabel, url, urlLabel, sea, seaLabel, me, meLabel]],
  [
    'above, other fields first and last',
    [...town, storeLabel, store, urlLabel, url, seaLabel, sea, meLabel, me, ...town],
  ],
  [
    'below, other fields first and last',
    [
      ...town.toReversed(),
      store,
      storeLabel,
      url,
      urlLabel,
      sea,
      seaLabel,
      me,
      meLabel,
      ...town.toReversed(),
    ],
  ],
])('reads labels that stand %s', (_, run) => {
  expect(textsOf(run.join(''))).toEqual(all);
});

it.each([
  ['the first label is gone, and what follows is cut off', [store, urlLabel, url, seaLabel, sea, meLabel]],
  [
    'only long texts are left, and either order fits',
    [sea, seaLabel, me, meLabel, '<textarea>Note</textarea>'],
  ],
  ['the labels name each other’s kind of field', [seaLabel, store, urlLabel, me]],
])('believes no order where %s', (_, run) => {
  expect(textsOf(run.join(''))).toBeNull();
});

const note = (label: string | undefined, field: string) =>
  `<div><div>${label}</div><div>${field}</div><div><input placeholder="Note"></div></div>`;

it('lets a note stand beside the field it shares a label with', () => {
  expect(textsOf(note('Inspiration', sea) + note('About You', me))).toEqual({
    inspiration: 'Sea',
    aboutYou: 'Me',
  });
});

it('takes a field that has a short name of its own for none of ours', () => {
  const head = `<h4>Store name</h4>${store}<h4>Inspiration</h4>${sea}<h4>About You</h4>`;
  const read = { storeName: 'Willow', inspiration: 'Sea' };
  expect(textsOf(`${head}<div>${me}</div>`)).toEqual({ ...read, aboutYou: 'Me' });
  expect(textsOf(`${head}<div><div>Shipping note</div>${me}</div>`)).toEqual(read);
});

const katalField = (id: string, text: string, tag: string, said: string) =>
  `<kat-label for="${id}" text="${text}"></kat-label><kat-${tag} unique-id="${id}" value="${said}"></kat-${tag}>`;

it('reads fields that Katal’s labels point at by its own ids, wherever they stand', () => {
  const run = [
    katalField('a', 'Inspiration', 'textarea', 'Sea'),
    katalField('b', 'About You', 'textarea', 'Me'),
    katalField('c', 'Store name', 'input', 'Willow'),
  ].join('');
  const page = openSavedPage(`<h1>Maker Profile</h1>${run}`, address);
  expect(readPage(address, page).reading).toMatchObject({
    facts: { fields: { inspiration: { text: 'Sea' }, aboutYou: { text: 'Me' } } },
  });
});
