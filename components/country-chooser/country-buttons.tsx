import { countriesOfRegion, type Country } from '../../utils/marketplaces/countries';
import { CodeStamp } from '../code-stamp/code-stamp';
import { useWords } from '../words/use-words';

const regions = ['north-america', 'europe'] as const;

interface CountryButtonsProps {
  /** The likely answer, first of its region and drawn as such; never taken without the seller's click. */
  likely: Country | null;
  onPick: (country: Country) => void;
}

/** The eight countries as buttons, by region. */
export function CountryButtons({ likely, onPick }: CountryButtonsProps) {
  const { t, country } = useWords();
  return regions.map((region) => (
    <section key={region} className="mp-stack">
      <h3>{t(`region.${region}`)}</h3>
      <div className="mp-country-buttons">
        {likelyFirst(countriesOfRegion(region), likely).map((code) => (
          <button
            key={code}
            type="button"
            className="mp-quiet"
            data-likely={code === likely}
            onClick={() => onPick(code)}
          >
            <CodeStamp country={code} />
            {code === likely ? t('plan.likely', { country: country(code) }) : country(code)}
          </button>
        ))}
      </div>
    </section>
  ));
}

/** It takes a whole row: further down it would leave a hole beside the one before. */
function likelyFirst(countries: readonly Country[], likely: Country | null): readonly Country[] {
  return countries.toSorted((one, other) => Number(other === likely) - Number(one === likely));
}
