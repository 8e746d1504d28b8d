import { afterEach, expect, it } from 'vitest';
import { forgetPages, savedCases, withPage } from '../../test/saved-pages/cases';
import { elementsOf, spokenTexts } from '../../test/saved-pages/tree';
import { readPage } from '../pages/kinds';
import { diagnosticsOf, type Surroundings } from './diagnostics';

const secrets = ['mara@example.org', '+15550100', 'A1SECRETMERCHANT', 'Mara Töpferin', '302-1234567-7654321'];
const where: Surroundings = {
  version: '1.2.3',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:147.0) Gecko/20100101 Firefox/147.0',
  path: '/maker/mara/toepferin-marasclay/A1SECRETMERCHANT/302-1234567-7654321/mara@example.org/Mara%20T%C3%B6pferin/edit',
  pageLanguage: 'Mara Töpferin',
  browserLanguage: 'en-US',
};

/** Puts the secrets into every text, every attribute and every field, beside what stands there. */
function plant(page: Document): void {
  const all = secrets.join(' ');
  for (const text of spokenTexts(page)) text.data = `${text.data} ${all}`;
  for (const element of elementsOf(page)) {
    for (const { name, value } of element.attributes) element.setAttribute(name, `${value} ${all}`);
    for (const name of ['title', 'data-owner', 'alt']) element.setAttribute(name, all);
  }
}

/** The same only beside what is read, so that the page is recognised. */
function plantAround(page: Document): void {
  for (const element of elementsOf(page, 'body *')) element.setAttribute('data-owner', secrets.join(' '));
  for (const field of elementsOf(page, 'textarea')) field.textContent = secrets.join(' ');
}

afterEach(forgetPages);

it.each(savedCases)('no report of $name holds anything of the page', (saved) => {
  for (const change of [plant, plantAround]) {
    const report = withPage(saved, (page) => {
      change(page);
      const address = `${saved.url}?who=${encodeURIComponent(secrets.join())}`;
      return diagnosticsOf(readPage(address, page).reading, null, where);
    });
    for (const secret of secrets) expect(report).not.toContain(secret);
    for (const part of ['SECRET', 'mara', 'Mara', '7654321']) expect(report).not.toContain(part);
  }
});

it('says what a maintainer needs', () => {
  const saved = savedCases.find(({ expected }) => expected.reading.status === 'unreadable');
  if (!saved) throw new Error('there is no unreadable page');
  const report: unknown = withPage(saved, (page) =>
    JSON.parse(
      diagnosticsOf(readPage(saved.url, page).reading, 'DE', {
        ...where,
        path: '/maker/12/edit',
        pageLanguage: 'de-DE',
        browserLanguage: 'fr',
      }),
    ),
  );
  expect(report).toMatchObject({
    version: '1.2.3',
    browser: 'Firefox/147',
    status: 'unreadable',
    country: 'DE',
    path: '/maker/#/edit',
    language: 'de-DE',
    browserLanguage: 'fr',
    problems: expect.arrayContaining([expect.objectContaining({ code: expect.any(String) })]),
    looks: expect.arrayContaining([
      { name: expect.any(String), selector: expect.any(String), count: expect.any(Number) },
    ]),
  });
});
