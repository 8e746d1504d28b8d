import type { Country } from '../../utils/marketplaces/countries';
import { sizeOfJob, textNeeds, type TextNeed } from '../../utils/progress/size-of-job';
import { useWords } from '../words/use-words';

/** The sentences about a plan: how large the job is, and what text each country needs. */
export function usePlanWords() {
  const { t, country, list, listingLanguage } = useWords();
  const sayNeed = (home: Country, { country: code, from }: TextNeed): string => {
    if (from === null) return t('plan.need.new', { language: listingLanguage(code) });
    if (from === home) return t('plan.need.own', { language: listingLanguage(home) });
    return t('plan.need.shared', { country: country(from) });
  };
  return {
    /** "5 countries, 4 translations: United Kingdom reuses your English." */
    size: (home: Country, targets: readonly Country[]): string => {
      const { translations, reused } = sizeOfJob(home, targets);
      const numbers = {
        countries: t('plan.countries', { count: targets.length }),
        translations: t('plan.translations', { count: translations }),
      };
      if (reused.length === 0) return t('plan.size', numbers);
      const names = list(reused.map((code) => country(code)));
      return t('plan.sizeReused', {
        ...numbers,
        count: reused.length,
        names,
        language: listingLanguage(home),
      });
    },
    /** What text each target country needs, e.g. "new text in German". */
    needs: (home: Country, targets: readonly Country[]): Map<Country, string> =>
      new Map(textNeeds(home, targets).map((need) => [need.country, sayNeed(home, need)])),
  };
}
