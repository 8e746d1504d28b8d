import type { Country } from '../../utils/marketplaces/countries';
import { CountryButtons } from '../country-chooser/country-buttons';
import { useWords } from '../words/use-words';

interface WhichCountryProps {
  likely: Country | null;
  onAnswer: (country: Country) => void;
}

/** Asked where the page does not say which country it is for; until then nothing is stored. */
export function WhichCountry({ likely, onAnswer }: WhichCountryProps) {
  const { t, brand } = useWords();
  return (
    <section className="mp-stack">
      <h2>{t('panel.whichCountry')}</h2>
      <p className="mp-note">{t('panel.whichCountryHelp', { brand })}</p>
      <CountryButtons likely={likely} onPick={onAnswer} />
    </section>
  );
}
