import { useMemo } from 'react';
import { matrixStates, type MatrixState } from '../../utils/listings/matrix-states';
import { countryCodes, type Country } from '../../utils/marketplaces/countries';
import { countryName } from '../../utils/i18n/format';
import { useWords } from '../words/use-words';

/** What a cell says in short, and with its country. */
export interface StateWords {
  word: string;
  inFull: string;
}

export type WordsOfState = Record<Country, Record<MatrixState, StateWords>>;

/** Every cell's words, put together once: rows that scroll by ask for hundreds at a time. */
export function useStateWords(): WordsOfState {
  const { t, language } = useWords();
  return useMemo(() => {
    const wordsOf = (country: Country, state: MatrixState): StateWords => {
      const word = t(`matrix.state.${state}`);
      return { word, inFull: t('item', { name: countryName(country, language), value: word }) };
    };
    const ofCountry = (country: Country) =>
      Object.fromEntries(matrixStates.map((state) => [state, wordsOf(country, state)]));
    return Object.fromEntries(countryCodes.map((country) => [country, ofCountry(country)])) as WordsOfState;
  }, [t, language]);
}
