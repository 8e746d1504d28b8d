import { expect, it } from 'vitest';
import { openSavedPage } from '../../../test/tools/saved-page';
import { readPage } from '../kinds';
import { tryLesson } from './try-lesson';

const address = 'https://sellercentral.amazon.de/myinventory/inventory';

/** A list as nobody has seen it: no attribute and no label names the SKU. `tail`: what the build adds to a class. */
function list(tail: string, codes: readonly string[]): Document {
  const rows = codes.map(
    (code) => `<section class="row"><p class="item_code--${tail}">${code}</p>
      <a href="https://www.amazon.de/dp/B0${code.replace(/\W/g, '').padEnd(8, '0').slice(0, 8)}">Bowl ${code}</a>
      <p class="item_note--${tail}">made by hand</p></section>`,
  );
  return openSavedPage(`<main><h1>Manage Inventory</h1><div>${rows.join('')}</div></main>`, address);
}
const codes = ['BOWL-01', 'CUP-02', 'VASE-03'];

function skusOf(page: Document, lessons: Parameters<typeof readPage>[2]): string[] {
  const { reading } = readPage(address, page, lessons);
  return reading.status === 'read' && 'rows' in reading.facts ? reading.facts.rows.map(({ sku }) => sku) : [];
}

function lessonOn(page: Document) {
  const pointed = page.querySelector('[class^="item_code"]') ?? page.body;
  return tryLesson(address, page, [], 'sku', pointed, 1);
}

it('reads every row once one SKU was shown, and again after the next build', () => {
  const page = list('x7Yz1', codes);
  expect(skusOf(page, [])).toEqual([]);
  const tried = lessonOn(page);
  expect(tried).toMatchObject({ status: 'understood', preview: { skus: codes } });
  if (tried.status !== 'understood') throw new Error('not understood');
  expect(skusOf(list('Qw9_k', ['JUG-1', 'POT-2']), [tried.lesson])).toEqual(['JUG-1', 'POT-2']);
  expect(JSON.stringify(tried.lesson)).not.toMatch(/bowl/i);
});

it('understands nothing where what was shown is no SKU', () => {
  const page = list('x7Yz1', codes);
  const tried = tryLesson(address, page, [], 'sku', page.querySelector('h1') ?? page.body, 1);
  expect(tried.status).toBe('nothing');
});
