import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inspectText, UsageError } from './inspect-text';
import { installedModel } from './language-model';

let folder: string;
let italian: string;
let english: string;
beforeAll(async () => {
  await installedModel();
  folder = mkdtempSync(path.join(tmpdir(), 'inspect-text-'));
  italian = file('it.txt', '\uFEFFOgni tazza è fatta a mano. Every mug is fired twice in my kiln.');
  english = file('en.txt', 'Every mug is made by hand since 2012. Every mug is fired twice in my kiln.');
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
}

test('says verdict, language, sentences and lost facts', async () => {
  expect(await inspectText([italian, '--expect', 'it', '--original', english])).toEqual({
    verdict: 'partly',
    language: 'en',
    sentences: [
      { text: 'Ogni tazza è fatta a mano.', language: 'it', verdict: 'good' },
      { text: 'Every mug is fired twice in my kiln.', language: 'en', verdict: 'untranslated' },
    ],
    lostFacts: ['2012'],
  });
});

test('takes the original’s language without its text', async () => {
  const { verdict } = await inspectText([english, '--expect', 'it', '--original-language', 'en']);
  expect(verdict).toBe('untranslated');
  const other = await inspectText([english, '--expect', 'it', '--original-language', 'de']);
  expect(other.verdict).toBe('other-language');
});

test.each([
  ['no file', ['--expect', 'it'], 'Give one file'],
  ['two files', ['a', 'b', '--expect', 'it'], 'Give one file'],
  ['no language', ['a'], '--expect must be one of'],
  ['a language no country asks for', ['a', '--expect', 'nl'], '--expect must be one of'],
  [
    'an unknown original language',
    ['a', '--expect', 'it', '--original-language', 'xx'],
    'must be one of en, de',
  ],
  ['an unknown option', ['a', '--expect', 'it', '--colour'], '--colour'],
  ['a file that is not there', ['nowhere.txt', '--expect', 'it'], 'Cannot read nowhere.txt'],
])('wrong use: %s', async (_, args, message) => {
  await expect(inspectText(args)).rejects.toThrow(message);
  await expect(inspectText(args)).rejects.toBeInstanceOf(UsageError);
});
