import { expect, it } from 'vitest';
import { openSavedPage } from '../../../test/tools/saved-page';
import { readPage } from '../kinds';
import { probe } from '../probe';
import type { Lesson } from './lesson';
import type { Teachable } from './teachable';
import { lessonFrom } from './teach';

const form = (more: string) =>
  `<main><h1>Maker Profile</h1><label for="n">Store name</label><input id="n" value="Clay">
    <label for="a">Inspiration</label><textarea id="a">Clay from Rye.</textarea>${more}</main>`;
const list = (code: string) =>
  `<main><h1>Manage Inventory</h1><div><section class="row">${code}
    <a href="https://www.amazon.de/dp/B0MUG00001">Mug</a></section></div></main>`;

/** What the seller shows, where, on a page as it was; and the page as Amazon has made it since. */
const changes: Record<string, { meaning: Teachable; address: string; was: string; is: string }> = {
  'a field': {
    meaning: 'aboutYou',
    address: 'https://sellercentral.amazon.de/handmade/maker-profile',
    was: form(
      '<label for="b">Zworbel</label><textarea id="b" name="bio" data-shown>I throw pots.</textarea>',
    ),
    is: form(''),
  },
  'the block of stores': {
    meaning: 'your-services',
    address: 'https://sellercentral.amazon.de/hz/sc/account-information',
    was: '<main><section class="members" data-shown><h3>Zworbel</h3><p>Amazon.de Registered</p></section></main>',
    is: '<main><h3>Quennit</h3><p>Nothing to see</p></main>',
  },
  'a SKU': {
    meaning: 'sku',
    address: 'https://sellercentral.amazon.de/myinventory/inventory',
    was: list('<p class="item_code" data-shown>MUG-01</p>'),
    is: list('<i class="other">MUG-01</i>'),
  },
};

function lessonIn({ meaning, address, was }: (typeof changes)[string]): Lesson {
  const page = openSavedPage(was, address);
  const shown = page.querySelector('[data-shown]') ?? page.body;
  const lesson = lessonFrom(probe(page), shown, meaning, new URL(address).pathname, 0);
  if (typeof lesson === 'string') throw new Error(`refused: ${lesson}`);
  return lesson;
}

function problemsOf(address: string, html: string, lessons: Lesson[]): object[] {
  const { reading } = readPage(address, openSavedPage(html, address), lessons, true);
  return reading.status === 'elsewhere' ? [] : reading.problems;
}

it.each(Object.entries(changes))('says that the lesson on %s fits no more', (_, change) => {
  const { meaning, address, is } = change;
  const outdated = { code: 'outdated', about: meaning };
  const lesson = lessonIn(change);
  expect(problemsOf(address, is, [lesson])).toContainEqual(outdated);
  expect(problemsOf(address, is, [])).not.toContainEqual(outdated);
  // Shown on another page, it need not fit this one.
  const elsewhere = { ...lesson, fingerprint: { ...lesson.fingerprint, path: '/elsewhere' } };
  expect(problemsOf(address, is, [elsewhere])).not.toContainEqual(outdated);
});

it.each(Object.entries(changes))('says nothing of the lesson on %s while it fits', (_, change) => {
  const { meaning, address, was } = change;
  expect(problemsOf(address, was, [lessonIn(change)])).not.toContainEqual({
    code: 'outdated',
    about: meaning,
  });
});
