import * as z from 'zod/mini';
import { judgeText } from '../language/judge';
import type { Judgement } from '../language/judgement';
import type { LanguageModel } from '../language/model';
import { countries, type Country } from '../marketplaces/countries';
import { countrySchema } from '../pages/facts';
import { namesOf } from './judge-texts';
import type { Shop } from './shop';

/** Longer ones stand in no report; in UTF-16 units. */
const longestTitleJudged = 2000;
const title = z.string().check(z.maxLength(longestTitleJudged));

/** A listing's title and the home country's title of the same product, null where that is not known. */
export const titleToJudgeSchema = z.strictObject({
  country: countrySchema,
  title,
  original: z.nullable(title),
});
export type TitleToJudge = z.infer<typeof titleToJudgeSchema>;

/** The question about a title, however long a file says that it is. */
export function titleToJudge(country: Country, text: string, original: string | null): TitleToJudge {
  return {
    country,
    title: text.slice(0, longestTitleJudged),
    original: original?.slice(0, longestTitleJudged) ?? null,
  };
}

/** So many titles are judged at once, so that other messages are answered in between; more is a book, and no packet. */
export const mostTitles = 500;

/** Whether each title is in its country's language, in the order given. Nothing of it is kept. */
export function judgeTitles(model: LanguageModel, shop: Shop, titles: readonly TitleToJudge[]): Judgement[] {
  const { home } = shop.plan;
  const protectedWords = namesOf(shop);
  return titles.map(({ country, title: text, original }) =>
    judgeText(model, {
      text,
      expected: countries[country].language,
      original,
      // A title is too short to tell its own language by: the home country's is more likely than a guess.
      originalLanguage: home === null ? null : countries[home].language,
      protectedWords,
    }),
  );
}
