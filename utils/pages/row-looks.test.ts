import { expect, it } from 'vitest';
import { openSavedPage } from '../../test/tools/saved-page';
import { readPage } from './kinds';

const address = 'https://sellercentral.amazon.com/account-information/mys';

function marketplacesIn(content: string): object | null {
  const page = openSavedPage(`<main><div><h2>Your Services</h2>${content}</div></main>`, address);
  const { reading } = readPage(address, page);
  return reading.status === 'read' && 'marketplaces' in reading.facts ? reading.facts.marketplaces : null;
}

/** A list of Germany, France, Italy and Spain, each row drawn as told. */
const rows = (drawn: (code: string, place: number) => string) =>
  `<ul>${['de', 'fr', 'it', 'es'].map((code, place) => drawn(code, place)).join('')}</ul>`;
const signs = (draw: (place: number) => string) =>
  rows((code, place) => `<li>${draw(place)}<span>Amazon.${code}</span></li>`);
/** The same for all but the third. */
const third = (usual: string, other: string) => (place: number) => (place === 2 ? other : usual);

it.each([
  ['signs told by class', signs((place) => `<i class="dot ${third('green', 'grey')(place)}"></i>`)],
  ['Katal’s signs', signs((place) => `<kat-icon name="${third('check', 'close')(place)}"></kat-icon>`)],
  ['pictures', signs((place) => `<img alt="" src="/${third('tick', 'cross')(place)}.gif">`)],
  ['drawings', signs((place) => `<svg><use href="#${third('ok', 'clock')(place)}"></use></svg>`)],
  ['drawings of their own', signs((place) => `<svg><path d="${third('M1 1', 'M9 9')(place)}"></path></svg>`)],
  [
    'classes of the rows',
    rows((code, place) => `<li class="${third('on', 'off')(place)}">Amazon.${code}</li>`),
  ],
  [
    'the rows’ own style',
    rows((code, place) => `<li style="${third('', 'color:#bbb')(place)}">Amazon.${code}</li>`),
  ],
  [
    'data of the rows',
    rows((code, place) => `<li data-status="${third('yes', 'no')(place)}">Amazon.${code}</li>`),
  ],
  ['signs in lines', '<p><i class="a"></i>Amazon.de<br><i class="b"></i>Amazon.fr<br></p>'],
  ['signs in one line', '<p><i class="a"></i> Amazon.de, <i class="b"></i> Amazon.fr</p>'],
  [
    'signs below a heading that says registered',
    `<h3>Sell on Amazon: Registered</h3>${signs((place) => `<i class="${third('a', 'b')(place)}"></i>`)}`,
  ],
])('says nothing of stores that differ by %s', (_, content) => {
  expect(marketplacesIn(content)).toEqual({});
});

const all = { DE: 'registered', FR: 'registered', IT: 'registered', ES: 'registered' };

it.each([
  ['the same sign', signs(() => '<i class="bullet"></i>')],
  ['flags named by code', rows((code) => `<li><i class="flag flag-${code}"></i>Amazon.${code}</li>`)],
  ['flags named in files', rows((code) => `<li><img alt="" src="/flags/${code}-24.svg">Amazon.${code}</li>`)],
  ['flags of hashed names', signs((place) => `<img alt="" src="/i/${place}f3.png">`)],
  [
    'flags named in words',
    signs((place) => `<img alt="Flag of Italy" src="/i/${third('4', '5')(place)}.png">`),
  ],
  [
    'first and last rows',
    rows((code, place) => `<li class="r${place === 3 ? ' r-last' : ''}">Amazon.${code}</li>`),
  ],
  [
    'signs of what can be pressed',
    signs((place) => `<a href="#"><i class="${third('a', 'b')(place)}"></i></a>`),
  ],
])('still takes listed stores for registered with %s', (_, content) => {
  expect(marketplacesIn(content)).toEqual(all);
});

it('compares no row of one list with another list’s', () => {
  expect(
    marketplacesIn(
      '<h3>Europe</h3><ul><li class="a">Amazon.de</li><li class="a">Amazon.fr</li></ul><h3>North America</h3><ul><li class="b">Amazon.com</li><li class="b">Amazon.ca</li></ul>',
    ),
  ).toEqual({ DE: 'registered', FR: 'registered', US: 'registered', CA: 'registered' });
});

it.each([
  ['a picture', '<ul><li><img alt="" src="/x1.png"><span>Amazon.de</span></li></ul>', {}],
  ['a drawing', '<table><tr><td>Amazon.de</td><td><svg><use href="#x1"></use></svg></td></tr></table>', {}],
  ['nothing', '<ul><li><i class="bullet"></i>Amazon.de</li></ul>', { DE: 'registered' }],
  ['its flag', '<ul><li><img alt="" src="/flags/de.png">Amazon.de</li></ul>', { DE: 'registered' }],
])('knows of a store that stands alone with %s only what words say', (_, content, known) => {
  expect(marketplacesIn(content)).toEqual(known);
});
