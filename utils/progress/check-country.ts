import type { CountryFacts, Shop, TextFact } from '../facts/shop';
import type { Judgement, Language } from '../language/judgement';
import type { Country } from '../marketplaces/countries';
import { supportTickId, supportTicks, tickOf } from '../facts/ticks';
import { checkListings } from './check-listings';
import { check } from './make-check';
import type { Check } from './progress';

/** What Amazon copies into every country's profile (help: section 5 of the Seller Central facts). */
export const copiedThings = ['storeName', 'shortUrl', 'profileImage', 'storefrontImages'] as const;

/** What Amazon does not translate and the maker has to. */
export const makerTexts = ['inspiration', 'aboutYou'] as const;

/** One country's checks from what was seen there, in the order of `checkIds`. `now` in ms since 1970. */
export function checkCountry(shop: Shop, country: Country, now: number): Check[] {
  const facts = shop.countries[country];
  return [
    checkLinked(facts, shop.registeredCount, now),
    checkProfile(facts, now),
    checkText('inspiration', facts?.profile?.inspiration, now),
    checkText('aboutYou', facts?.profile?.aboutYou, now),
    checkListings(shop, country, now),
    checkSupport(shop, country, now),
  ];
}

/** No page shows how a maker answers her buyers: all three things are hers to tick, and unknown until then. */
function checkSupport(shop: Shop, country: Country, now: number): Check {
  const ticked = supportTicks.flatMap((tick) => tickOf(shop, supportTickId(tick, country)) ?? []);
  const of = supportTicks.length;
  const oldest = ticked.length === 0 ? null : Math.min(...ticked.map(({ at }) => at));
  const done = ticked.length === of;
  const count = done ? 0 : ticked.length;
  return check('support', done ? 'done' : 'unknown', done ? 'ticked' : 'not-ticked', oldest, now, {
    count,
    of,
  });
}

function checkLinked(facts: CountryFacts | undefined, count: Shop['registeredCount'], now: number): Check {
  const store = facts?.store;
  if (store)
    return check('linked', store.state === 'registered' ? 'done' : 'todo', store.state, store.at, now);
  if (count) return check('linked', 'unknown', 'count-only', count.at, now, { count: count.count, of: 0 });
  return check('linked', 'unknown', 'not-looked-at', null, now);
}

function checkProfile(facts: CountryFacts | undefined, now: number): Check {
  const seen = copiedThings.flatMap((thing) => facts?.profile?.[thing] ?? []);
  if (seen.length === 0) return check('profile', 'unknown', 'not-looked-at', null, now);
  const of = copiedThings.length;
  const oldest = Math.min(...seen.map((fact) => fact.at));
  const empty = seen.filter((fact) => fact.state === 'empty').length;
  if (empty > 0) return check('profile', 'todo', 'copied-missing', oldest, now, { count: empty, of });
  if (seen.length < of) {
    return check('profile', 'unknown', 'copied-partly-seen', oldest, now, { count: of - seen.length, of });
  }
  return check('profile', 'done', 'copied', oldest, now);
}

/** One maker's text: empty is `todo` at once, a filled one waits for the language judge. */
export function checkText(id: (typeof makerTexts)[number], fact: TextFact | undefined, now: number): Check {
  if (!fact) return check(id, 'unknown', 'not-looked-at', null, now);
  if (fact.state === 'empty') return check(id, 'todo', 'empty', fact.at, now);
  if (!fact.judgement) return check(id, 'unknown', 'not-judged', fact.at, now);
  const { verdict, older } = fact.judgement;
  if (older === true) return check(id, 'todo', 'older-than-original', fact.at, now);
  return check(id, verdict === 'good' ? 'done' : 'todo', verdict, fact.at, now, shareOf(fact.judgement));
}

/** How many sentences of a text that is partly translated are in a wrong language, and in which one, if in one. */
export function shareOf(judgement: Judgement): Pick<Check, 'count' | 'of' | 'language'> {
  const wrong = wrongSentences(judgement);
  const isPartly = judgement.verdict === 'partly';
  return {
    count: isPartly ? wrong.length : 0,
    of: isPartly ? judgement.sentences.length : 0,
    language: onlyLanguage(wrong),
  };
}

/** The sentences of a text that are in a wrong language, in order. */
export function wrongSentences(judgement: Judgement): Judgement['sentences'] {
  return judgement.sentences.filter(
    ({ verdict }) => verdict === 'untranslated' || verdict === 'other-language',
  );
}

function onlyLanguage(sentences: Judgement['sentences']): Language | null {
  const [first = null, ...others] = new Set(sentences.map(({ language }) => language));
  return others.length === 0 ? first : null;
}
