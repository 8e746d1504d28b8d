import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { openSavedPage } from '../saved-page';
import { readPage } from '../../../utils/pages/kinds';
import { savedCases } from '../../saved-pages/cases';
import { personalIn, withoutPersonal } from './personal';
import { scrub } from './scrub';

it.each([
  ['e-mail', 'mara@claywork.example'],
  ['phone number', '+49 (0)151 2345-678'],
  ['bank account', 'DE89 3704 0044 0532 0130 00'],
  ['order number', '302-1234567-7654321'],
  ['merchant id', 'A3KX9Q2M7T1LZP'],
])('finds and replaces an %s', (kind, text) => {
  expect(personalIn(`Hello ${text}.`)).toEqual([`${kind}: ${text}`]);
  expect(personalIn(withoutPersonal(`Hello ${text}.`))).toEqual([]);
});

it('leaves public ids, prices, dates and ASINs alone', () => {
  const text = 'ATVPDKIKX0DER A1PA6795UKMFR9 B0CXYZ1234 12.345,00 € 2026-11-23 AUSTRALIA';
  expect(personalIn(text)).toEqual([]);
  expect(withoutPersonal(text)).toBe(text);
});

it('no saved page holds anything personal', () => {
  const found = savedCases.flatMap(({ name, html, url }) =>
    personalIn(`${url} ${html}`).map((one) => `${name}: ${one}`),
  );
  expect(found).toEqual([]);
});

it('takes out scripts, comments, values, pictures and queries, inside shadow roots as well', () => {
  const { document } = new JSDOM(`<body onload="x()"><script>1</script><!-- mara -->
    <a href="/dp/B0?ref=mara">x</a><img src="https://images.example/mara.jpg">
    <kat-textarea value="My story"><template shadowrootmode="open"><textarea>My story</textarea></template></kat-textarea>
    <textarea>My bio</textarea><input value=""></body>`).window;
  scrub(document);
  const html = document.documentElement.outerHTML;
  for (const secret of ['mara', 'story', 'bio', 'x()', '<script']) expect(html).not.toContain(secret);
  expect(html).toContain('value=""');
});

/** What a reading says, with the states of fields instead of their texts: cleaning replaces those. */
function saidBy(reading: { status: string; facts?: object }): unknown {
  const fields =
    'facts' in reading && reading.facts && 'fields' in reading.facts ? reading.facts.fields : null;
  if (!fields) return { status: reading.status, facts: reading.facts };
  return Object.fromEntries(Object.entries(fields).map(([name, { state }]) => [name, state]));
}

/** Cleaning must not cost what the page is saved for. */
it.each(savedCases.filter(({ expected }) => expected.reading.status === 'read'))(
  'reads $name as before when it is cleaned',
  ({ html, url, expected }) => {
    const { document } = new JSDOM(html).window;
    scrub(document);
    const page = openSavedPage(document.documentElement.outerHTML, url);
    expect(saidBy(readPage(url, page).reading)).toEqual(saidBy(expected.reading));
  },
);
