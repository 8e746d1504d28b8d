import { useTranslation } from 'react-i18next';
import type { Country } from '../../utils/marketplaces/countries';
import {
  countryName,
  formatDay,
  formatList,
  formatPercent,
  languageName,
  listingLanguageName,
} from '../../utils/i18n/format';
import type { Check, CheckId, FactPlace } from '../../utils/progress/progress';

/** The interface's words: i18next's `t`, and the few sentences that more than one surface builds. */
export function useWords() {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  return {
    t,
    language,
    brand: t('brand'),
    country: (country: Country) => countryName(country, language),
    listingLanguage: (country: Country) => listingLanguageName(country, language),
    list: (names: readonly string[]) => formatList(names, language),
    percent: (percent: number) => formatPercent(percent, language),
    checkName: (id: CheckId) => t(`check.${id}`),
    languageName: (code: string) => languageName(code, language),
    /** Why a check stands as it does, e.g. "3 of 7 sentences are still in English". */
    reason: (check: Pick<Check, 'reason' | 'count' | 'of' | 'language'>, country: Country) => {
      const { reason, count, of } = check;
      const wanted = listingLanguageName(country, language);
      const isKnown = reason === 'partly' || reason === 'untranslated' || reason === 'other-language';
      if (!isKnown || check.language === null) return t(`reason.${reason}`, { count, of, language: wanted });
      return t(`still.${reason}`, { count, of, language: languageName(check.language, language), wanted });
    },
    /** When something was seen, and where, with a word more when that is long ago. */
    seen: (fact: { seenAt: number; stale: boolean; place?: FactPlace | null }, now: number) => {
      const date = formatDay(fact.seenAt, now, language);
      const seen = fact.place ? t(`seenOn.${fact.place}`, { date }) : t('seen', { date });
      return fact.stale ? t('stale', { seen }) : seen;
    },
  };
}

export type Words = ReturnType<typeof useWords>;
