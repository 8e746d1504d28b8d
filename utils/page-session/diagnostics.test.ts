import { afterEach, expect, it } from 'vitest';
import { forgetPages, savedCases, withPage, type SavedCase } from '../../test/saved-pages/cases';
import { whileUnchanged } from '../../test/tools/saved-page';
import { elementsOf, spokenTexts } from '../../test/saved-pages/tree';
import { textControls } from '../pages/controls';
import { readPage } from '../pages/kinds';
import type { Lesson } from '../pages/lessons/lesson';
import { lessonFrom } from '../pages/lessons/teach';
import { probe } from '../pages/probe';
import { diagnosticsOf, type Surroundings } from './diagnostics';

const secrets = ['mara@example.org', '+15550100', 'A1SECRETMERCHANT', 'Mara Töpferin', '302-1234567-7654321'];
const where: Surroundings = {
  version: '1.2.3',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:147.0) Gecko/20100101 Firefox/147.0',
  path: '/maker/mara/toepferin-marasclay/A1SECRETMERCHANT/302-1234567-7654321/mara@example.org/Mara%20T%C3%B6pferin/edit',
  pageLanguage: 'Mara Töpferin',
  browserLanguage: 'en-US',
};

const all = secrets.join(' ');

/** Puts the secrets into every text and every attribute, beside what stands there, and into what is typed. */
function plantInside(page: Document): void {
  for (const text of spokenTexts(page)) text.data = `${text.data} ${all}`;
  for (const element of elementsOf(page)) {
    for (const { name, value } of element.attributes) element.setAttribute(name, `${value} ${all}`);
  }
  plantAround(page);
}

/** The same only where nothing is recognised by it: what is typed, what is not drawn, and what stands around. */
function plantAround(page: Document): void {
  for (const element of elementsOf(page)) {
    for (const name of ['title', 'alt', 'data-owner']) {
      if (!element.hasAttribute(name)) element.setAttribute(name, all);
    }
  }
  for (const unseen of elementsOf(page, 'title, script, style, template, noscript')) unseen.textContent = all;
  for (const typed of elementsOf(page, 'textarea, [contenteditable]')) typed.textContent = all;
  for (const field of elementsOf(page, 'textarea, input:not([type="file"])')) {
    Object.assign(field, { value: all });
  }
  for (const list of elementsOf(page, 'select')) {
    list.append(Object.assign(list.ownerDocument.createElement('option'), { value: all, text: all }));
  }
  for (const inner of elementsOf(page, 'body *')) inner.append(page.createComment(all));
  for (const place of ['afterbegin', 'beforeend'] as const) {
    page.body.insertAdjacentHTML(
      place,
      `<p>${all}</p><p hidden>${all}</p><mark title="${all}">${all}</mark>`,
    );
  }
  page.cookie = `who=${encodeURIComponent(all)}`;
}

/** What a seller might have shown of this very page: each text field, the first row's SKU. Their labels are planted. */
function lessonsOf(page: Document, path: string): Lesson[] {
  const asked = probe(page);
  const [first, second] = textControls(asked);
  const sku = page.querySelector('[data-sku], td');
  const taught = [
    ...(first ? [lessonFrom(asked, first, 'inspiration', path, 0)] : []),
    ...(second ? [lessonFrom(asked, second, 'aboutYou', path, 0)] : []),
    ...(sku ? [lessonFrom(asked, sku, 'sku', path, 0)] : []),
  ];
  return taught.flatMap((lesson) => (typeof lesson === 'string' ? [] : [lesson]));
}

/** The reports of a page as it is, with lessons on it, and where the seller says that it is her profile. */
function reportsOf(saved: SavedCase, plant: (page: Document) => void): string[] {
  return withPage(saved, (page) => {
    plant(page);
    const address = `${saved.url}?who=${encodeURIComponent(all)}#${encodeURIComponent(all)}`;
    const readings = whileUnchanged(() => {
      const lessons = lessonsOf(page, new URL(saved.url).pathname);
      return [
        readPage(address, page),
        readPage(address, page, lessons),
        readPage(address, page, lessons, true),
      ];
    });
    for (const { reading } of readings) statuses.add(reading.status);
    return readings.map(({ reading }) => JSON.stringify(diagnosticsOf(reading, null, where)));
  });
}
const statuses = new Set<string>();

afterEach(forgetPages);

it.each(savedCases)('no report of $name holds anything of the page', (saved) => {
  for (const plant of [plantInside, plantAround]) {
    for (const report of reportsOf(saved, plant)) {
      for (const part of [...secrets, 'SECRET', 'mara', 'Mara', '7654321'])
        expect(report).not.toContain(part);
    }
  }
});

it('has looked at reports of every kind, those of pages that are read too', () => {
  expect([...statuses].toSorted()).toEqual(['elsewhere', 'read', 'unreadable']);
});

it('says what a maintainer needs', () => {
  const saved = savedCases.find(({ expected }) => expected.reading.status === 'unreadable');
  if (!saved) throw new Error('there is no unreadable page');
  const report: unknown = withPage(saved, (page) =>
    diagnosticsOf(readPage(saved.url, page).reading, 'DE', {
      ...where,
      path: '/maker/12/edit',
      pageLanguage: 'de-DE',
      browserLanguage: 'fr',
    }),
  );
  expect(report).toMatchObject({
    version: '1.2.3',
    browser: 'Firefox/147',
    status: 'unreadable',
    country: 'DE',
    path: '/maker/#/edit',
    pageLanguage: 'de-DE',
    browserLanguage: 'fr',
    problems: expect.arrayContaining([expect.objectContaining({ code: expect.any(String) })]),
    looks: expect.arrayContaining([
      { name: expect.any(String), selector: expect.any(String), count: expect.any(Number) },
    ]),
  });
});
