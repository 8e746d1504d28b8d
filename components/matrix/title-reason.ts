import type { Judgement } from '../../utils/language/judgement';
import type { Country } from '../../utils/marketplaces/countries';
import { shareOf } from '../../utils/progress/check-country';
import type { Words } from '../words/words';

/** What is said of a title's language. A title is one text: its sentences, if it has any, are not counted. */
export function titleReason(words: Words, judgement: Judgement, country: Country): string {
  const share = shareOf(judgement);
  if (judgement.verdict !== 'partly') return words.reason({ reason: judgement.verdict, ...share }, country);
  return share.language === null
    ? words.t('matrix.partly', { language: words.listingLanguage(country) })
    : words.t('matrix.partlyStill', { language: words.languageName(share.language) });
}
