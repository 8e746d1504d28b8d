import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import { readPage } from '../../../utils/pages/kinds';
import { openSavedPage } from '../saved-page';
import { cleaner } from './personal';
import { scrub } from './scrub';

const usage =
  'use: npm run save-case -- FILE.html --url ADDRESS --name CASE [--take-out WORDS]…\nWORDS: a name, a street, a shop; once for each.';

/** `npm run save-case`: makes a test case of a saved page, cleaned, with what is read of it today. */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      name: { type: 'string' },
      'take-out': { type: 'string', multiple: true, default: [] },
    },
  });
  const [file] = positionals;
  if (!file || !values.url || !URL.canParse(values.url) || !/^[a-z0-9-]+$/.test(values.name ?? ''))
    throw new Error(usage);
  // The query may hold ids; what it says of the country the header says, too.
  const clean = cleaner(values['take-out']);
  const url = clean(values.url.replace(/[?#].*/, ''));
  const page = new JSDOM(readFileSync(file, 'utf8')).window.document;
  scrub(page, clean);
  const html = `<!doctype html>\n${page.documentElement.outerHTML}\n`;
  const { reading, header } = readPage(url, openSavedPage(html, url));
  const { status, ...more } = reading;
  const told =
    'kind' in more
      ? { kind: more.kind, ...('facts' in more && { facts: more.facts }), problems: more.problems }
      : {};
  const expected = { url, country: header?.country ?? null, reading: { status, ...told } };
  const folder = path.resolve('test/pages', 'kind' in more ? more.kind : 'nothing', values.name ?? '');
  if (existsSync(folder))
    throw new Error(`There is a case of this name already: ${path.relative('.', folder)}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'page.html'), html);
  writeFileSync(path.join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
  process.stdout.write(
    `Saved as ${path.relative('.', folder)}: ${status}.\nNow look through page.html for names and places of people (--take-out takes them out everywhere), and mend expected.json to what the page really says.\n`,
  );
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
