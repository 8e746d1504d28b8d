import { expect, it } from 'vitest';
import { openSavedPage } from '../../test/tools/saved-page';
import { readPage } from './kinds';

const address = 'https://sellercentral.amazon.fr/handmade/maker-profile';

/** The states of the two texts on a form that holds this beside them; an empty list where the form is not read. */
function statesWith(more: string, text = '', hint = ''): string[] {
  const field = (label: string) =>
    `<div><label>${label} <textarea placeholder="${hint}">${text}</textarea></label></div>`;
  const html = `<main><h1>Maker Profile</h1>${field('Inspiration')}${field('About You')}${more}</main>`;
  const { reading } = readPage(address, openSavedPage(html, address));
  const fields = reading.status === 'read' && 'fields' in reading.facts ? reading.facts.fields : {};
  return [fields.inspiration, fields.aboutYou].flatMap((fact) => fact?.state ?? []);
}

it.each([
  ['a spinner', '<kat-spinner></kat-spinner>'],
  ['a place that is kept free', '<div class="row-skeleton"></div>'],
  ['a bar without an end', '<div role="progressbar"></div>'],
  ['a word', '<p role="status">Ihr Profil wird geladen …</p>'],
])('says of no field that it is empty beside %s', (_, sign) => {
  expect(statesWith(sign)).toEqual([]);
  expect(statesWith(sign, 'Sea')).toEqual(['filled', 'filled']);
});

it('says of no field that it is empty while its hint says that it is loading', () => {
  expect(statesWith('', '', 'Loading…')).toEqual([]);
  expect(statesWith('', '', 'Tell buyers what inspires you…')).toEqual(['empty', 'empty']);
});

it.each([
  ['a picture that is on its way', '<div class="loading"><img src="me.jpg"></div>'],
  ['how much of the profile is done', '<div role="progressbar" aria-valuenow="80"></div>'],
  ['a sign that is not drawn', '<div class="spinner" hidden></div>'],
])('says that a field is empty beside %s', (_, sign) => {
  expect(statesWith(sign)).toEqual(['empty', 'empty']);
});
