import { useId } from 'react';
import type { CountryGuess, GuessReason } from '../../utils/listings/guess-country';
import { countriesOfRegion, countryCodes, type Country } from '../../utils/marketplaces/countries';
import { useWords } from '../words/use-words';
import type { Words } from '../words/words';

const regions = ['north-america', 'europe'] as const;

interface ChooseCountryProps {
  guess: CountryGuess;
  country: Country | null;
  onChoose: (country: Country | null) => void;
}

/** Which country a file is for: no report says so. The guess is chosen beforehand and its reasons are named. */
export function ChooseCountry({ guess, country, onChoose }: ChooseCountryProps) {
  const words = useWords();
  const { t } = words;
  const reasons = useId();
  return (
    <div className="mp-stack">
      <label className="mp-import-field">
        {t('import.whichCountry')}
        <select
          required
          value={country ?? ''}
          aria-describedby={reasons}
          onChange={({ target }) => onChoose(countryCodes.find((code) => code === target.value) ?? null)}
        >
          <option value="">{t('import.chooseCountry')}</option>
          {regions.map((region) => (
            <optgroup key={region} label={t(`region.${region}`)}>
              {countriesOfRegion(region).map((code) => (
                <option key={code} value={code}>
                  {words.country(code)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <div id={reasons} className="mp-soft">
        <p>{said(guess, words)}</p>
        <ul className="mp-import-reasons">
          {guess.reasons.map((reason) => (
            <li key={`${reason.from} ${reason.found}`}>{sentence(reason, words)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** What the file says of its country. */
function said({ country, reasons }: CountryGuess, words: Words): string {
  if (country !== null) return words.t('import.guessed', { country: words.country(country) });
  return reasons.length === 0 ? words.t('import.noHints') : words.t('import.notGuessed');
}

function sentence({ from, found }: GuessReason, { t, country, languageName }: Words): string {
  const seen = countryCodes.find((code) => code === found);
  if (from === 'last-seen' && seen) return t('import.reason.last-seen', { found: country(seen) });
  if (from === 'header-language') return t('import.reason.header-language', { found: languageName(found) });
  return t(`import.reason.${from}`, { found });
}
