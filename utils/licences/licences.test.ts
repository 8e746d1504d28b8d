import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { licencesText } from './licences-text';
import { packageFolder } from './shipped-packages';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'licences-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function installed(name: string, license: string | undefined, file?: string): string {
  const place = path.join(folder, name);
  mkdirSync(place);
  writeFileSync(path.join(place, 'package.json'), JSON.stringify({ name, version: '1.2.3', license }));
  if (file) writeFileSync(path.join(place, file), `Text of ${name}\n`);
  return place;
}

test('names every package with the text it brings along, sorted', async () => {
  const text = await licencesText([
    installed('b', 'MIT', 'license.md'),
    installed('a', 'ISC', 'LICENSE'),
    installed('c', 'Apache-2.0'),
  ]);
  expect(text.split('──── ').slice(1)).toEqual([
    'a 1.2.3 ────\n\nText of a\n\n',
    'b 1.2.3 ────\n\nText of b\n\n',
    'c 1.2.3 ────\n\nLicence: Apache-2.0\n',
  ]);
});

test('a package without any licence stops the build', async () => {
  await expect(licencesText([installed('bare', undefined)])).rejects.toThrow('bare');
});

test.each([
  ['/home/a/node_modules/react/index.js', '/home/a/node_modules/react'],
  ['/home/a/node_modules/@floating-ui/dom/dist/x.mjs', '/home/a/node_modules/@floating-ui/dom'],
  ['/home/a/node_modules/one/node_modules/two/x.js?v=1', '/home/a/node_modules/one/node_modules/two'],
  ['C:\\a\\node_modules\\react\\index.js', 'C:/a/node_modules/react'],
  ['/home/a/utils/csv/csv.ts', null],
  ['\0/home/a/node_modules/react/index.js?commonjs-proxy', null],
])('%s comes from %s', (id, place) => expect(packageFolder(id)).toBe(place));
