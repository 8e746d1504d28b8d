import { judgeText } from '../language/judge';
import type { Judgement } from '../language/judgement';
import type { LanguageModel } from '../language/model';
import { countries, type ListingLanguage } from '../marketplaces/countries';
import { namesOf } from './judge-texts';
import type { Shop } from './shop';

/** A draft of a reply to a buyer, and the language it should be in. */
export interface Reply {
  language: ListingLanguage;
  text: string;
}

/** Whether a reply is in the buyer's language, sentence by sentence. It has no original; nothing is kept of it. */
export function judgeReply(model: LanguageModel, shop: Shop, { language, text }: Reply): Judgement {
  const { home } = shop.plan;
  return judgeText(model, {
    text,
    expected: language,
    original: null,
    originalLanguage: home === null ? null : countries[home].language,
    protectedWords: namesOf(shop),
  });
}
