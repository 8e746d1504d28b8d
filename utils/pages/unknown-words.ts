import { costs, neutral, ownMatter, placesWord, sellingService } from './words/services-words';
import { beforeState, denials, stateIn, withoutState } from './words/state-words';

/** Whether a text holds words or letters that no table knows. */
export function isUnclear(words: string): boolean {
  return unknownWords(words).length > 0 || onlyLetters.test(neutral.without(words));
}

/** "N/A", "n. a.", "k. A.": short for a word, and no silence. */
const onlyLetters = /^\p{Script=Latin}(?: \p{Script=Latin})*$/u;

/** Words of more than one letter that no table knows. */
export function unknownWords(words: string): string[] {
  // "在以下商城注册": a state may hold the word for stores.
  const stateless = withoutState(sellingService.without(words));
  const left = neutral.without(placesWord.without(stateless));
  return left.split(/[^\p{L}\p{M}]+/u).filter((word) => /\p{L}.*\p{L}/u.test(word));
}

const mostWords = 4;
/** Chinese and Japanese set no blanks between words. */
const mostSigns = 12;
const signs = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/gu;

/** So short, or so well known, that it is no sentence that may say something else. */
export function isShort(words: string): boolean {
  if ((words.match(signs) ?? []).length > mostSigns) return false;
  return words.split(' ').length <= mostWords || unknownWords(words).length <= 1;
}

/** "Trademark: Registered": whether a state's subject is something else than the account or one of its stores. */
export function isStateOfUnknown(words: string): boolean {
  return isOfUnknown(beforeState(words));
}

/** Whether a subject is not known. What is on its way may be the registration itself. */
export function isOfUnknown(subject: string): boolean {
  return unknownWords(ownMatter.without(subject)).length > 0;
}

/** "No fees", "Noch keine Bewertungen": denies that there is something of which no table knows that it is a store's. */
export function deniesOther(words: string): boolean {
  if (costs.in(words)) return true;
  // "No longer registered" denies a state.
  return denials.in(words) && isOfUnknown(words) && stateIn(denials.without(words)) !== 'registered';
}
