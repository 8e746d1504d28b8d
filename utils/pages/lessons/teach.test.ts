import { expect, it } from 'vitest';
import { openSavedPage } from '../../../test/tools/saved-page';
import { probe } from '../probe';
import { lessonFrom } from './teach';

const form = `<main><h2>Seite der Werkstatt</h2>
  <label for="bio-12">Zworbel</label><textarea id="bio-12" name="maker[7]">Secret text</textarea>
  <label for="one">Quennit</label><input id="one" value="Secret name">
  <label for="pass">Kennwort</label><input id="pass" type="password">
  <label for="iban">Konto</label><input id="iban" name="iban">
  <section class="stores"><h3>Läden</h3><p>Amazon.de</p></section></main>`;

function page() {
  return openSavedPage(form, 'https://sellercentral.amazon.de/maker/1234/edit');
}
function lessonOf(selector: string, meaning: Parameters<typeof lessonFrom>[2]) {
  const document = page();
  const pointed = document.querySelector(selector) ?? document.body;
  return lessonFrom(probe(document), pointed, meaning, '/maker/1234/edit', 5);
}

it('keeps how the field can be known again, and nothing that is written in it', () => {
  const lesson = lessonOf('#bio-12', 'aboutYou');
  expect(lesson).toEqual({
    meaning: 'aboutYou',
    at: 5,
    fingerprint: {
      tag: 'textarea',
      role: '',
      label: 'Zworbel',
      aria: '',
      name: 'maker[#]',
      id: 'bio-#',
      heading: 'Seite der Werkstatt',
      order: { place: 0, of: 3 },
      path: '/maker/#/edit',
      shadow: '',
      language: '',
      classes: '',
    },
  });
  expect(JSON.stringify(lesson)).not.toContain('Secret');
});

it('knows a part of the page by what stands in it first', () => {
  expect(lessonOf('.stores', 'your-services')).toMatchObject({
    meaning: 'your-services',
    fingerprint: { tag: 'section', label: 'Läden', order: { place: 0, of: 1 } },
  });
});

it.each([
  ['#pass', 'storeName', 'private'],
  ['#iban', 'storeName', 'private'],
  ['#one', 'inspiration', 'one-line'],
  ['h2', 'aboutYou', 'no-field'],
] as const)('refuses %s as %s: %s', (selector, meaning, refusal) => {
  expect(lessonOf(selector, meaning)).toBe(refusal);
});
