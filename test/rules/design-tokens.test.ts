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
  ['padding: 0 0.3em;', 'space'],
  ['margin-inline-start: calc(var(--mp-box) + 6px);', 'space'],
  ['margin: -0.2em 0 0;', 'space'],
  ['column-gap: 1rem;', 'space'],
  ['padding:\n    var(--mp-space-1)\n    2em;', 'space'],
  ['border-radius: 4px;', 'radius'],
  ['transition: filter 200ms;', 'motion'],
  ['font: 600 1em / 1.35 var(--mp-font);', null],
  ['border-radius: 50%;', null],
  ['padding: 0 var(--mp-space-1);', null],
  ['gap: 1px;', null],
  ['@page { margin: 16mm; }', null],
  ['color: CanvasText;', null],
  ['/* #fff */ color: var(--mp-ink);', null],
])('%s', (line, bypassed) => {
  const found = tokenBypasses(line).map((said) => said.split(':')[0]);
  expect(found[0] ?? null).toBe(bypassed);
});

test('no style sheet but tokens.css has a colour, size of type, space, radius or duration of its own', () => {
  expect(sheets.length).toBeGreaterThan(20);
  const found = sheets.flatMap((file) =>
    tokenBypasses(readFileSync(path.join(root, file), 'utf8')).map((line) => `${file}: ${line}`),
  );
  expect(found).toEqual([]);
});

test('no size of type ends below 12 px, in a panel of 14 px either', () => {
  const tokens = readFileSync(path.join(root, 'components/design/tokens.css'), 'utf8');
  const sizes = [...tokens.matchAll(/--mp-text[\w-]*: ([^;]*);/g)].map(([, size = '']) => size);
  expect(sizes.length).toBeGreaterThan(3);
  expect(sizes.filter((size) => parseFloat(size) * 14 < 12 || /^max\((?!.*, 12px\)$)/.test(size))).toEqual(
    [],
  );
});
