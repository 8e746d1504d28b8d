import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { openSavedPage } from '../saved-page';
import { readPage } from '../../../utils/pages/kinds';
import { savedCases } from '../../saved-pages/cases';
import { cleaner, personalIn, withoutPersonal } from './personal';
import { scrub } from './scrub';

it.each([
  ['e-mail', 'mara@claywork.example'],
  ['e-mail', 'owner+amz@töpferei-kühn.de'],
  ['e-mail', 'info [at] claywork [dot] de'],
  ['phone number', '+49 (0)151 2345-678'],
  ['phone number', '0151 2345 6789'],
  ['phone number', '(802) 867-5309'],
  ['phone number', '802-867-5309'],
  ['phone number', '030/12345678'],
  ['bank account', 'DE89 3704 0044 0532 0130 00'],
  ['bank account', 'gb29nwbk60161331926819'],
  ['card number', '4111 1111 1111 1111'],
  ['order number', '302-1234567-7654321'],
  ['order number', 'D01-1234567-7654321'],
  ['merchant id', 'A3KX9Q2M7T1LZP'],
  ['tax number', 'DE812345678'],
  ['network address', '84.135.22.17'],
  ['token', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N'],
  ['long number', '30212345677654321'],
])('finds and replaces an %s', (kind, text) => {
  expect(personalIn(`Hello ${text}.`)).toEqual([`${kind}: ${text}`]);
  expect(personalIn(withoutPersonal(`Hello ${text}.`))).toEqual([]);
});

it('leaves public ids, prices, dates and ASINs alone', () => {
  const text =
    'ATVPDKIKX0DER amzn1.mp.o.A1PA6795UKMFR9 B0CXYZ1234 12.345,00 € 0,50 2026-11-23 01/02/2026 100% AUSTRALIA';
  expect(personalIn(text)).toEqual([]);
  expect(withoutPersonal(text)).toBe(text);
});

it('no saved page holds anything personal', () => {
  const found = savedCases.flatMap(({ name, html, url }) =>
    personalIn(`${url} ${html}`).map((one) => `${name}: ${one}`),
  );
  expect(found).toEqual([]);
});

/** A page with this in every kind of place. */
function planted(secret: string): string {
  const plain = secret.replaceAll('"', '&quot;');
  const inAddress = encodeURIComponent(secret);
  const inName = secret.replaceAll(' ', '_');
  const inBase64 = Buffer.from(secret).toString('base64');
  const drawn = `<p>${plain}</p><!-- ${plain} --><script>"${secret}"</script><textarea>${plain}</textarea>`;
  return `<title>${plain}</title><meta name="u" content="${plain}"><base href="/?${inAddress}">
    ${drawn}<xmp>${plain}</xmp><noscript>${plain}</noscript><svg><title>${plain}</title><text>${plain}</text></svg>
    <style>.a { background: url("/${inAddress}.png") } /* ${plain} */</style>
    <div style="background-image: url('/${inAddress}.png')" data-owner="${plain}" data-of="${inBase64}"></div>
    <div id="x-${inName}" class="c-${inName}" title="${plain}" aria-label="${plain}" data-json='{"a":"${plain}"}'></div>
    <tr data-row-data='{"a":"${plain}"}'></tr><img alt="${plain}" src="/${inAddress}.jpg" srcset="/${inAddress}.jpg 2x">
    <picture><source srcset="/${inAddress}.jpg"></picture><svg><image href="/${inAddress}.png" /></svg>
    <a href="/a/${inAddress}/b?u=${inAddress}#${inAddress}">a</a><a href="mailto:${plain}">b</a><a href="tel:${plain}">c</a>
    <form action="/?u=${inAddress}"><input type="hidden" value="${plain}"><input value="${plain}" placeholder="${plain}">
    <select><option value="${plain}">${plain}</option></select><button value="${plain}" formaction="/${inAddress}">d</button></form>
    <video poster="/${inAddress}"></video><object data="/${inAddress}"></object><iframe src="/?u=${inAddress}"></iframe>
    <iframe srcdoc="${drawn.replaceAll('"', '&quot;')}"></iframe><template>${drawn}</template>
    <kat-card header="${plain}"><template shadowrootmode="open"><!-- ${plain} -->${drawn}<kat-input value="${plain}">
    </kat-input></template></kat-card><b><template shadowrootmode="closed">${drawn}</template></b>
    <div contenteditable="true">${plain}</div><div contenteditable="plaintext-only">${plain}</div>
    <div role="textbox">${plain}</div><p>${inAddress}</p>`;
}

it.each([
  'mara.kuehn@claywork.example',
  'info [at] claywork [dot] de',
  '+49 (0)151 2345-678',
  '0151 2345 6789',
  'FR76 3000 6000 0112 3456 7890 189',
  '302-1234567-7654321',
  'A3KX9Q2M7T1LZP',
  'amzn1.account.AE2KQWERTYUIOP',
  'Mara Kühn',
  'Lindenstraße 12a',
  'Claywork',
])('lets %s through in no kind of place', (secret) => {
  const { document } = new JSDOM(planted(secret)).window;
  scrub(document, cleaner(['mara kühn', 'Lindenstraße 12a', 'claywork']));
  const html = document.documentElement.outerHTML;
  const forms = [
    secret,
    encodeURIComponent(secret),
    secret.replaceAll(' ', '_'),
    Buffer.from(secret).toString('base64'),
  ];
  expect(forms.filter((form) => html.includes(form))).toEqual([]);
});

it('takes out scripts, comments, values, pictures and queries, inside shadow roots as well', () => {
  const { document } = new JSDOM(`<body onload="x()"><script>1</script><!-- mara -->
    <a href="/dp/B0?ref=mara">x</a><img src="https://images.example/mara.jpg">
    <kat-textarea value="My story"><template shadowrootmode="open"><textarea>My story</textarea></template></kat-textarea>
    <textarea>My bio</textarea><input value=""></body>`).window;
  scrub(document, withoutPersonal);
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
    scrub(document, withoutPersonal);
    const page = openSavedPage(document.documentElement.outerHTML, url);
    expect(saidBy(readPage(url, page).reading)).toEqual(saidBy(expected.reading));
  },
);
