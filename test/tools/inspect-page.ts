import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readPage } from '../../utils/pages/kinds';
import { openSavedPage } from './saved-page';

/**
 * `inspect -- page FILE.html --url ADDRESS`: reads a saved page as the extension would.
 * Throws on a missing file or a wrong use; the caller turns that into exit status 2.
 */
export async function inspectPage(args: string[]): Promise<object> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { url: { type: 'string' } },
  });
  const [file] = positionals;
  if (!file || !values.url || !URL.canParse(values.url))
    throw new Error('use: inspect -- page FILE.html --url ADDRESS');
  const { reading, header } = readPage(values.url, openSavedPage(readFileSync(file, 'utf8'), values.url));
  const problems = reading.status === 'elsewhere' ? [] : reading.problems;
  return {
    status: reading.status,
    kind: reading.status === 'elsewhere' ? null : reading.kind,
    country: header?.country ?? null,
    facts: reading.status === 'read' ? reading.facts : null,
    problem: problems.map(({ code, about }) => `${code}: ${about}`).join('; ') || null,
    looks: reading.looks,
  };
}
