import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { interfaceLanguages } from '../../utils/i18n/languages';

const root = path.resolve(import.meta.dirname, '../..');
const text = z.object({ message: z.string().check(z.minLength(1)) });
const namesSchema = z.object({ name: text, description: text });

/** The limits of both stores, in characters: the stricter one of each. */
const longest = { name: 45, description: 132, storeText: 10_000 };

function names(language: string) {
  const file = path.join(root, 'public/_locales', language.replace('-', '_'), 'messages.json');
  return namesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** A store's text by its headings. */
function parts(language: string): Map<string, string> {
  const file = path.join(root, 'test/store/texts', `${language}.md`);
  const [, ...sections] = readFileSync(file, 'utf8').split(/^## /m);
  return new Map(sections.map((section) => [section.split('\n')[0] ?? '', section.replace(/^.*\n+/, '')]));
}

const points = (description: string) => description.match(/^• /gm)?.length;

describe.each(interfaceLanguages)('%s', (language) => {
  test('name and description fit into both stores', () => {
    const { name, description } = names(language);
    expect(name.message.length).toBeLessThanOrEqual(longest.name);
    expect(description.message.length).toBeLessThanOrEqual(longest.description);
  });

  test('says as much as in English, and whose it is not', () => {
    const [here, english] = [parts(language), parts('en')];
    expect([...here.keys()]).toEqual([...english.keys()]);
    const description = here.get('Description') ?? '';
    expect(description.length).toBeLessThanOrEqual(longest.storeText);
    expect(points(description)).toBe(points(english.get('Description') ?? ''));
    expect(description).toContain('Amazon.com, Inc.');
    expect(description).toContain(names(language).name.message);
  });
});

test('the pictures have the sizes Chrome’s store asks for', () => {
  const folder = path.join(root, 'test/store/pictures');
  const sizes = readdirSync(folder).map((name) => {
    // A PNG says width and height in its first chunk.
    const picture = readFileSync(path.join(folder, name));
    return `${picture.readUInt32BE(16)} × ${picture.readUInt32BE(20)}`;
  });
  expect(sizes.toSorted()).toEqual([...Array.from({ length: 5 }, () => '1280 × 800'), '440 × 280']);
});
