import type { TFunction } from 'i18next';
import type { Country } from '../../utils/marketplaces/countries';
import {
  countryName,
  formatBytes,
  formatDay,
  formatMoment,
  formatList,
  formatNumber,
  formatPrice,
  formatPercent,
  languageName,
  listingLanguageName,
} from '../../utils/i18n/format';
import { openChecks } from '../../utils/progress/derive-progress';
import type { Check, CheckId, CountryProgress, FactPlace } from '../../utils/progress/progress';

/** The interface's words in one language: i18next's `t`, and the few sentences that more than one surface builds. */
export function wordsIn(t: TFunction, language: string) {
  /** Why a check stands as it does, e.g. "3 of 7 sentences are still in English". */
  const reasonOf = (check: Pick<Check, 'reason' | 'count' | 'of' | 'language'>, country: Country) => {
    const { reason, count, of } = check;
    const wanted = listingLanguageName(country, language);
    const isKnown = reason === 'partly' || reason === 'untranslated' || reason === 'other-language';
    if (!isKnown || check.language === null) return t(`reason.${reason}`, { count, of, language: wanted });
    return t(`still.${reason}`, { count, of, language: languageName(check.language, language), wanted });
  };
  return {
    t,
    language,
    brand: t('brand'),
    country: (country: Country) => countryName(country, language),
    listingLanguage: (country: Country) => listingLanguageName(country, language),
    list: (names: readonly string[]) => formatList(names, language),
    number: (value: number) => formatNumber(value, language),
    price: (price: number, country: Country) => formatPrice(price, country, language),
    percent: (percent: number) => formatPercent(percent, language),
    checkName: (id: CheckId) => t(`check.${id}`),
    languageName: (code: string) => languageName(code, language),
    reason: reasonOf,
    bytes: (size: number) => formatBytes(size, language),
    /** A day, e.g. "3 Mar". Both in ms since 1970. */
    day: (at: number, now: number) => formatDay(at, now, language),
    /** A day with the time. Both in ms since 1970. */
    moment: (at: number, now: number) => formatMoment(at, now, language),
    /** A country's state and what is open there, e.g. "Italy 4 of 6" and "About You (Empty)". */
    explain: (progress: CountryProgress) => {
      const { done, required: of } = progress;
      const summary = t('progress.country', { country: countryName(progress.country, language), done, of });
      const [unseen, open] = splitUnseen(openChecks(progress));
      const nameOf = (check: Check) => t(`check.${check.id}`);
      const said = open.map((check) =>
        t('progress.why', { name: nameOf(check), value: reasonOf(check, progress.country) }),
      );
      if (unseen.length > 0) {
        const value = formatList(unseen.map(nameOf), language);
        said.push(t('progress.why', { name: t('reason.not-looked-at'), value }));
      }
      const [first = '', ...others] = said;
      return {
        summary,
        open: others.reduce((before, next) => t('progress.both', { first: before, second: next }), first),
      };
    },
    /** When something was seen, and where, with a word more when that is long ago, or cannot be. */
    seen: (fact: { seenAt: number; stale: boolean; place?: FactPlace | null }, now: number) => {
      const date = formatDay(fact.seenAt, now, language);
      const seen = fact.place ? t(`seenOn.${fact.place}`, { date }) : t('seen', { date });
      if (!fact.stale) return seen;
      return fact.seenAt > now ? t('stillToCome', { seen }) : t('stale', { seen });
    },
  };
}

export type Words = ReturnType<typeof wordsIn>;

/** What nobody looked at is said in one, however much it is. */
function splitUnseen(checks: readonly Check[]): [unseen: Check[], open: Check[]] {
  const { unseen = [], open = [] } = Object.groupBy(checks, ({ reason }) =>
    reason === 'not-looked-at' ? 'unseen' : 'open',
  );
  return [unseen, open];
}
