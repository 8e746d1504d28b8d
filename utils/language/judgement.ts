import * as z from 'zod/mini';

/** The languages told by how their words are spelled; the others are told by their script. */
export const spelledLanguages = ['en', 'de', 'fr', 'it', 'es', 'nl', 'pt', 'pl', 'sv', 'tr', 'ca'] as const;
export type SpelledLanguage = (typeof spelledLanguages)[number];

/** The languages a text is judged in: those a country asks for, and those an original may be in. */
export const languages = [...spelledLanguages, 'ja', 'zh'] as const;
export const languageSchema = z.enum(languages);
export type Language = z.infer<typeof languageSchema>;

export const textVerdicts = [
  'empty',
  'too-short',
  'same-as-original',
  'untranslated',
  'other-language',
  'partly',
  'good',
] as const;
export type TextVerdict = (typeof textVerdicts)[number];

export const sentenceVerdicts = ['good', 'untranslated', 'other-language', 'unsure'] as const;

/** What the language judge says of one text. Positions are UTF-16 offsets into the judged text. */
export const judgementSchema = z.strictObject({
  verdict: z.enum(textVerdicts),
  /** The language most of the text is in; null where that cannot be told. */
  language: z.nullable(languageSchema),
  sentences: z.array(
    z.strictObject({
      start: z.int(),
      end: z.int(),
      language: z.nullable(languageSchema),
      verdict: z.enum(sentenceVerdicts),
    }),
  ),
  /** Numbers, sizes, years, names and links of the original that do not reappear: a hint, not an error. */
  lostFacts: z.array(z.string()),
});
export type Judgement = z.infer<typeof judgementSchema>;
export type SentenceVerdict = (typeof sentenceVerdicts)[number];
