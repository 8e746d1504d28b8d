import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { tokenBypasses } from './design-tokens';

const root = path.resolve(import.meta.dirname, '../..');
const sheets = globSync('{components,entrypoints}/**/*.css', { cwd: root }).filter(
  (file) => !file.endsWith('design/tokens.css'),
);

test.each([
  ['color: #fff;', 'colour'],
  ['box-shadow: 0 0 1em rgb(0 0 0 / 20%);', 'colour'],
  ['background: white;', 'colour'],
  ['font-family: Georgia, serif;', 'type family'],
  ['font: 600 1.2em / 1.3 var(--mp-font);', 'type size'],
  ['font-size: 0.8em;', 'type size'],
  ['border-radius: 4px;', 'radius'],
  ['transition: filter 200ms;', 'motion'],
  ['font: 600 1em / 1.35 var(--mp-font);', null],
  ['border-radius: 50%;', null],
  ['color: CanvasText;', null],
  ['/* #fff */ color: var(--mp-ink);', null],
])('%s', (line, bypassed) => {
  const found = tokenBypasses(line).map((said) => said.split(':')[0]);
  expect(found[0] ?? null).toBe(bypassed);
});

test('no style sheet but tokens.css has a colour, size of type, radius or duration of its own', () => {
  expect(sheets.length).toBeGreaterThan(20);
  const found = sheets.flatMap((file) =>
    tokenBypasses(readFileSync(path.join(root, file), 'utf8')).map((line) => `${file}: ${line}`),
  );
  expect(found).toEqual([]);
});
