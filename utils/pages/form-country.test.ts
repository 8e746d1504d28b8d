import { expect, it } from 'vitest';
import { openSavedPage } from '../../test/tools/saved-page';
import { readPage } from './kinds';

const address = 'https://sellercentral.amazon.de/handmade/maker-profile';

/** The country of a form that holds this, below a header that says Germany. */
function countryWhere(choice: string): string | null {
  const header = '<div id="partner-switcher" data-marketplace_selection="A1PA6795UKMFR9"></div>';
  const form = `<main><h1>Maker Profile</h1>${choice}<label>Inspiration <textarea></textarea></label>
    <label>About You <textarea></textarea></label></main>`;
  const { reading, header: read } = readPage(address, openSavedPage(header + form, address));
  expect(reading.status).toBe('read');
  return read?.country ?? null;
}

const radio = (label: string, name: string, checked = '') =>
  `<label><input type="radio" name="${name}" ${checked}> ${label}</label>`;
const option = (label: string, value: string) => `<kat-option value="${value}">${label}</kat-option>`;
const katal = (value: string) =>
  `<kat-dropdown value="${value}">${option('Germany', 'DE')}${option('France', 'FR')}</kat-dropdown>`;

it.each([
  ['a list', '<select><option>Germany</option><option selected>France</option></select>'],
  ['Katal’s list', katal('FR')],
  ['radio buttons', radio('Amazon.de', 'c') + radio('Amazon.fr', 'c', 'checked')],
  [
    'buttons',
    '<p><button aria-pressed="false">Germany</button><button aria-pressed="true">France</button></p>',
  ],
  ['links', '<ul><li><a href="#">Germany</a></li><li><a href="#" aria-current="page">France</a></li></ul>'],
])('is not known where another country is chosen in the form: by %s', (_, choice) => {
  expect(countryWhere(choice)).toBeNull();
});

it.each([
  ['the same country', katal('DE')],
  ['radio buttons of which none is chosen', radio('Amazon.de', 'c') + radio('Amazon.fr', 'c')],
  ['a choice of other things', radio('I live in France', 'c', 'checked') + radio('Elsewhere', 'c')],
  ['one pressed button', '<p><button aria-pressed="true">France</button><button>Save</button></p>'],
])('is the header’s with %s', (_, choice) => {
  expect(countryWhere(choice)).toBe('DE');
});
