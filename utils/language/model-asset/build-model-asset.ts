import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import { spelledLanguages } from '../judgement';
import { byteCharacter, firstLanguage, firstScore, highestScore, wordEdge } from './format';

const dataSchema = z.object({
  languages: z.record(z.string(), z.string()),
  /** n-gram → language number → score; checked one by one as they are packed. */
  ngrams: z.looseObject({}),
});
const scoresSchema = z.record(z.string(), z.int().check(z.gte(0)));
const dictionarySchema = z.array(z.string()).check(z.length(256));

/**
 * Cuts the "large" n-gram data of the installed `eld` (Apache-2.0) to the languages told by their spelling and
 * repacks it as one text, which `parseModel` reads. Chinese and Japanese are left out: they are told by their
 * script, and their n-grams would be two fifths of the data. The data is read by path because the package
 * does not export it; another version's layout throws.
 *
 * @param packages the `node_modules` folder `eld` is installed in
 */
export async function buildModelAsset(packages: string): Promise<string> {
  const source = join(packages, 'eld/src');
  const data = dataSchema.parse(await readExport(join(source, 'ngrams/large.js'), 'ngramsData'));
  const dictionary = dictionarySchema.parse(await readExport(join(source, 'dictionary.js'), 'dictionary'));
  return packAsset(data, bytesOfDictionary(dictionary));
}

async function readExport(file: string, name: string): Promise<unknown> {
  const module: unknown = await import(/* @vite-ignore */ pathToFileURL(file).href);
  return z.looseObject({}).parse(module)[name];
}

function packAsset(data: z.infer<typeof dataSchema>, letters: Map<string, string>): string {
  const numbers = spelledLanguages.map((language) => numberOf(data.languages, language));
  const gramsByScores = new Map<string, string[]>();
  for (const [gram, value] of Object.entries(data.ngrams)) {
    const scores = packScores(scoresSchema.parse(value), numbers);
    if (scores === '') continue;
    const grams = gramsByScores.get(scores) ?? [];
    gramsByScores.set(scores, grams);
    grams.push([...gram].map((letter) => letters.get(letter) ?? letter).join(''));
  }
  return [...gramsByScores]
    .map(([scores, grams]) => `${scores}\t${grams.toSorted().join(' ')}\n`)
    .toSorted()
    .join('');
}

function packScores(scores: Record<string, number>, numbers: string[]): string {
  return numbers
    .map((number, index) => {
      const score = scores[number];
      if (score !== undefined && score > highestScore) throw new Error(`eld's score ${score} is too high`);
      if (score === undefined) return '';
      return String.fromCharCode(firstScore + score, firstLanguage + index);
    })
    .join('');
}

function numberOf(languages: Record<string, string>, wanted: string): string {
  const number = Object.keys(languages).find((key) => languages[key] === wanted);
  if (number === undefined) throw new Error(`eld has no data for "${wanted}"`);
  return number;
}

/** eld writes bytes above 127 as letters of its own choice; a space in its dictionary stands for "unused". */
function bytesOfDictionary(dictionary: string[]): Map<string, string> {
  const letters = new Map([[' ', wordEdge]]);
  dictionary.forEach((letter, byte) => {
    if (byte >= 0x80 && letter !== ' ') letters.set(letter, byteCharacter(byte));
  });
  return letters;
}
