import { expect, it } from 'vitest';
import { openSavedPage } from '../../test/tools/saved-page';
import { readPage } from './kinds';

const address = 'https://sellercentral.amazon.de/handmade/maker-profile';

/** What is read of a form whose texts hold these, below the fields given. */
function fieldsOf(fields: string, inspiration = 'The sea.'): object | null {
  const html = `<main><h1>Maker Profile</h1>${fields}<label for="i">Inspiration</label><textarea id="i">${inspiration}</textarea>
    <label for="a">About You</label><textarea id="a"></textarea></main>`;
  const { reading } = readPage(address, openSavedPage(html, address));
  return reading.status === 'read' && 'fields' in reading.facts ? reading.facts.fields : null;
}

const photo = (name: string, alt = '') =>
  `<img src="https://m.media-amazon.com/images/I/${name}" alt="${alt}">`;
const upload = '<input type="file">';

it.each([
  [
    'one photo in two sizes',
    photo('me._SX50_.jpg') + photo('me._AC_SX500_.jpg'),
    { state: 'filled', count: 1 },
  ],
  ['two photos', photo('one._SX50_.jpg') + photo('two._SX50_.jpg'), { state: 'filled', count: 2 }],
  ['an example by its name', photo('good.jpg', 'Good example') + upload, { state: 'empty', count: 0 }],
  [
    'an example by its caption',
    `<figure>${photo('good.jpg')}<figcaption>Beispiel</figcaption></figure>${upload}`,
    { state: 'empty', count: 0 },
  ],
])('counts the photos: %s', (_, shown, profileImage) => {
  expect(fieldsOf(`<div><label>Profile image</label>${shown}</div>`)).toMatchObject({ profileImage });
});

it.each([
  ['&nbsp;&#8203; ', { state: 'empty', text: '' }],
  ['Sea', { state: 'filled', text: 'Sea' }],
])('takes signs that nobody sees for nothing: %j', (text, inspiration) => {
  expect(fieldsOf('', text)).toMatchObject({ inspiration });
});

it('reads a field by the label of the Katal part around it', () => {
  const field = '<kat-form-field label="Store name"><input value="Willow"></kat-form-field>';
  expect(fieldsOf(field)).toMatchObject({ storeName: { state: 'filled', text: 'Willow' } });
});

const sea = '<label>Inspiration<textarea>Sea</textarea></label>';

it.each([
  ['from a card of other fields', `<div>${sea}<label>About You</label></div>`],
  ['from a list of other fields', `<dl><dt>Text</dt><dd>${sea}</dd><dt>About You</dt><dd></dd></dl>`],
  [
    'above a labelled one',
    `${sea}<p>About You: who you are.</p><div><kat-label>Returns</kat-label><kat-textarea value="No"></kat-textarea></div>`,
  ],
  ['from a group of its own', `${sea}<fieldset><legend>About You</legend></fieldset>`],
])('gives no neighbour the name of a field that is gone: %s', (_, fields) => {
  const html = `<main><h1>Maker Profile</h1><label>Store name<input value="Willow"></label>${fields}
    <div><div>Shipping note</div><textarea>Packed by hand.</textarea></div></main>`;
  const { reading } = readPage(address, openSavedPage(html, address));
  expect(reading).toMatchObject({ status: 'read', problems: [{ code: 'missing', about: 'aboutYou' }] });
});

it.each([
  ['the store’s name', '<label>Store name<input value="Willow"></label>', 'read'],
  ['nothing else', '', 'elsewhere'],
])('knows the form by its title and one text beside %s', (_, fields, status) => {
  const html = `<main><h1>Maker Profile</h1>${fields}${sea}</main>`;
  expect(readPage(address, openSavedPage(html, address)).reading.status).toBe(status);
});
