import { expect, it } from 'vitest';
import { openSavedPage } from '../../test/tools/saved-page';
import { readPage } from './kinds';

const address = 'https://sellercentral.amazon.de/handmade/maker-profile';

const texts =
  '<label>Inspiration <textarea></textarea></label><label>About You <textarea></textarea></label>';

/** The country of a form that holds this, above its fields or around them, below a header that says Germany. */
function countryWhere(choice: string): string | null {
  const header = '<div id="partner-switcher" data-marketplace_selection="A1PA6795UKMFR9"></div>';
  const content = choice.includes(texts) ? choice : choice + texts;
  const page = openSavedPage(`${header}<main><h1>Maker Profile</h1>${content}</main>`, address);
  const { reading, header: read } = readPage(address, page);
  expect(reading.status).toBe('read');
  return read?.country ?? null;
}

const radio = (label: string, name: string, checked = '') =>
  `<label><input type="radio" name="${name}" ${checked}> ${label}</label>`;
const option = (label: string, value: string) => `<kat-option value="${value}">${label}</kat-option>`;
const drawn = (chosen: string) =>
  `<kat-dropdown><template shadowrootmode="open">${['Amazon.de', 'Amazon.fr']
    .map((name) => `<div role="option" aria-selected="${name === chosen}">${name}</div>`)
    .join('')}</template></kat-dropdown>`;
const tabs = (chosen: string) =>
  `<kat-tabs selected="${chosen}">${['Germany', 'France'].map((name) => `<kat-tab tab-id="${name}" label="${name}"></kat-tab>`).join('')}</kat-tabs>`;
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
  ['Katal’s list, drawn', drawn('Amazon.fr')],
  ['tabs', tabs('France')],
  [
    'tabs that their class marks',
    '<ul><li class="tab">Germany</li><li class="tab is-active">France</li></ul>',
  ],
  ['a part that is set off', '<p><span>Germany</span><span class="on">France</span></p>'],
  ['a navigation of the form', '<nav><a>DE</a><a aria-current="true">FR</a></nav>'],
  ['a button that opens a list', '<button aria-haspopup="listbox">France</button>'],
  ['a closed list of Katal’s', '<kat-dropdown value="A13V1IB3VIYZZH"></kat-dropdown>'],
  ['drawn radio buttons', '<p><i role="radio">Germany</i><i role="radio" aria-checked="true">France</i></p>'],
  ['what is folded out around it', `<details open><summary>France</summary>${texts}</details>`],
  ['the tab’s panel around it', `<div role="tabpanel" aria-label="Amazon.fr">${texts}</div>`],
  ['a French line', '<p>Vous modifiez votre profil pour l’Italie</p>'],
  ['a line', '<p>Marketplace: Amazon.fr</p>'],
  ['a sentence', '<p>You are editing your profile for: <b>France</b></p>'],
  ['two cells', '<table><tr><th>Store</th><td>Amazon.fr</td></tr></table>'],
  ['a Chinese line', '<div><span>商城：</span><span>法国</span></div>'],
  ['a heading', '<h2>Maker Profile (France)</h2>'],
  ['links', '<ul><li><a href="#">Germany</a></li><li><a href="#" aria-current="page">France</a></li></ul>'],
])('is not known where another country is chosen in the form: by %s', (_, choice) => {
  expect(countryWhere(choice)).toBeNull();
});

it.each([
  ['the same country', katal('DE')],
  ['radio buttons of which none is chosen', radio('Amazon.de', 'c') + radio('Amazon.fr', 'c')],
  ['a choice of other things', radio('I live in France', 'c', 'checked') + radio('Elsewhere', 'c')],
  ['tabs drawn as inactive', '<ul><li class="tab">Germany</li><li class="tab inactive">France</li></ul>'],
  ['a line on where one works', '<p>Country of origin: France</p><p>Home country: France</p>'],
  ['a sentence on another country', '<p>Customers in France read this, too.</p><p>Copied from France</p>'],
  [
    'a list of where one works',
    '<label>Workshop <select><option>Germany</option><option selected>France</option></select></label>',
  ],
  ['tabs of languages', '<ul><li class="active">Deutsch</li><li>Français</li></ul>'],
  ['one pressed button', '<p><button aria-pressed="true">France</button><button>Save</button></p>'],
])('is the header’s with %s', (_, choice) => {
  expect(countryWhere(choice)).toBe('DE');
});
