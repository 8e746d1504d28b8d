import type { Country } from '../../utils/marketplaces/countries';
import { useWords } from '../words/use-words';
import type { Words } from '../words/words';
import { dayOf } from './day-of';
import type { Warning } from './warnings-of';

interface ImportWarningsProps {
  warnings: readonly Warning[];
  /** What in the file speaks against the country, such as `PST`. */
  against: string | null;
  country: Country | null;
  now: number;
}

/** What looks wrong about storing a file for a country. */
export function ImportWarnings({ warnings, against, country, now }: ImportWarningsProps) {
  const words = useWords();
  const sentences = warnings.map((warning) => sentence(warning, words, now));
  if (against !== null && country !== null) {
    sentences.unshift(words.t('import.warning.against', { found: against, country: words.country(country) }));
  }
  if (sentences.length === 0) return null;
  return (
    <ul className="mp-note mp-stack" aria-label={words.t('import.warnings')}>
      {sentences.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function sentence(warning: Warning, { t, country, day, number }: Words, now: number): string {
  switch (warning.code) {
    case 'same-as-other-country':
      return t('import.warning.same-as-other-country', { country: country(warning.country) });
    case 'fewer-than-half':
      return t('import.warning.fewer-than-half', {
        before: number(warning.before),
        now: number(warning.now),
      });
    case 'older-than-before':
      return t('import.warning.older-than-before', { before: day(dayOf(warning.before), now) });
    case 'header-only':
      return t('import.useless');
    default:
      return t(`import.warning.${warning.code}`);
  }
}
