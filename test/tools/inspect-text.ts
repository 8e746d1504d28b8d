import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { countries, countryCodes, type ListingLanguage } from '../../utils/marketplaces/countries';
import { judgeText } from '../../utils/language/judge';
import { languages, languageSchema, type Judgement, type Language } from '../../utils/language/judgement';
import { installedModel } from './language-model';

const usage = `inspect -- text FILE --expect LANG [--original FILE] [--original-language LANG]`;

/** Wrong use of the command; the message is for the one who typed it. */
export class UsageError extends Error {}

/** A judgement with its sentences spelled out. */
export type InspectedText = Omit<Judgement, 'sentences'> & {
  sentences: { text: string; language: Language | null; verdict: string }[];
};

/**
 * Judges a text file as the extension would: `FILE --expect LANG [--original FILE] [--original-language LANG]`.
 * Files are UTF-8. Throws `UsageError` for wrong use and for files that cannot be read.
 */
export async function inspectText(args: string[]): Promise<InspectedText> {
  const { file, expected, originalFile, originalLanguage } = readArguments(args);
  const text = await readText(file);
  const original = originalFile === undefined ? null : await readText(originalFile);
  const { verdict, language, sentences, lostFacts } = judgeText(await installedModel(), {
    text,
    expected,
    original,
    originalLanguage,
    protectedWords: [],
  });
  return {
    verdict,
    language,
    sentences: sentences.map((sentence) => ({
      text: text.slice(sentence.start, sentence.end),
      language: sentence.language,
      verdict: sentence.verdict,
    })),
    lostFacts,
  };
}

function readArguments(args: string[]) {
  const { values, positionals } = parse(args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(`Give one file.\n${usage}`);
  const wanted = listingLanguages();
  const expected = wanted.find((language) => language === values.expect);
  if (!expected) throw new UsageError(`--expect must be one of ${wanted.join(', ')}.\n${usage}`);
  return {
    file,
    expected,
    originalFile: values.original,
    originalLanguage: readOriginalLanguage(values['original-language']),
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        expect: { type: 'string' },
        original: { type: 'string' },
        'original-language': { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

function listingLanguages(): ListingLanguage[] {
  return [...new Set(countryCodes.map((country) => countries[country].language))];
}

function readOriginalLanguage(given: string | undefined): Language | null {
  if (given === undefined) return null;
  const language = languageSchema.safeParse(given);
  if (language.success) return language.data;
  throw new UsageError(`--original-language must be one of ${languages.join(', ')}.\n${usage}`);
}

async function readText(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  } catch {
    throw new UsageError(`Cannot read ${file}.`);
  }
}
