import { expect, test } from 'vitest';
import { brokenRule, folderOf, rules } from './folders';
import { packageOf, parseFile, practiceFiles, productFiles } from './sources';

const value = (to: string) => ({ to, typesOnly: false });

test('every import of the product keeps to the folder rules', () => {
  const files = productFiles();
  expect(files.length).toBeGreaterThan(10);
  const broken = files.flatMap((file) => parseFile(file).imports.map((one) => brokenRule(file, one)));
  expect(broken.filter((one) => one !== null)).toEqual([]);
});

test('every folder has a rule', () => {
  const folders = new Set(productFiles().map(folderOf));
  expect([...folders].filter((folder) => folder !== 'entrypoints' && !rules[folder])).toEqual([]);
});

test('the practice site uses no product code, so that both cannot be wrong together', () => {
  const files = practiceFiles();
  expect(files.length).toBeGreaterThan(5);
  const outside = files.flatMap((file) =>
    parseFile(file)
      .imports.filter(({ to }) => /^(utils|components|entrypoints)\//.test(to))
      .map(({ to }) => `${file} imports ${to}`),
  );
  expect(outside).toEqual([]);
});

test('a broken rule is found', () => {
  const reader = 'utils/pages/maker-profile.ts';
  expect(brokenRule(reader, value('utils/pages/probe.ts'))).toBeNull();
  expect(brokenRule(reader, value('utils/marketplaces/countries.ts'))).toBeNull();
  expect(brokenRule(reader, value('zod/mini'))).toBeNull();
  expect(brokenRule(reader, value('react'))).toContain('react');
  expect(brokenRule(reader, value('utils/storage/shops.ts'))).toContain('utils/storage/shops.ts');
  expect(brokenRule('utils/unheard-of/a.ts', value('zod/mini'))).toContain('no rule');
  expect(brokenRule('components/panel/panel.tsx', value('utils/pages/probe.ts'))).not.toBeNull();
});

test('where only types may be imported, a value is found', () => {
  const pages = { to: 'utils/pages/fields.ts', typesOnly: true };
  expect(brokenRule('utils/progress/progress.ts', pages)).toBeNull();
  expect(brokenRule('utils/progress/progress.ts', { ...pages, typesOnly: false })).not.toBeNull();
});

test('packages are known by their first name', () => {
  expect(packageOf('wxt/utils/storage')).toBe('wxt');
  expect(packageOf('@webext-core/messaging')).toBe('@webext-core/messaging');
  expect(packageOf('@tanstack/react-virtual/x')).toBe('@tanstack/react-virtual');
});
