import type { CoverageCounts } from '../../utils/listings/coverage';
import { coverageStates } from '../../utils/listings/coverage';
import type { MatrixState } from '../../utils/listings/matrix-states';
import type { Country } from '../../utils/marketplaces/countries';
import type { ViewCountry } from '../../utils/storage/listings-view';
import { CodeStamp } from '../code-stamp/code-stamp';
import { useWords } from '../words/use-words';
import { hashOfPlace } from './matrix-place';
import { StateMark } from './state-mark';

interface CountryCountsProps {
  shown: readonly Country[];
  counts: CoverageCounts;
  looked: readonly ViewCountry[];
  /** What is filtered by now. */
  country: Country | null;
  state: MatrixState | null;
  /** ms since 1970. */
  now: number;
}

/** How many products are in which state, country by country; each count leads to its products. */
export function CountryCounts({
  shown,
  counts,
  looked,
  country: chosen,
  state: chosenState,
  now,
}: CountryCountsProps) {
  const { t, country, number, seen } = useWords();
  return (
    <ul className="mp-counts" aria-label={t('matrix.counts')}>
      {shown.map((code) => {
        const own = counts[code];
        const wanted = coverageStates.reduce((sum, state) => sum + own[state], 0);
        const source = looked.find((one) => one.country === code);
        return (
          <li key={code} data-chosen={code === chosen || undefined}>
            <h2>
              <CodeStamp country={code} /> {country(code)}
            </h2>
            <p>
              {source === undefined
                ? t('matrix.notLooked')
                : t('matrix.listedOf', { listed: number(own.listed), count: wanted, all: number(wanted) })}
            </p>
            {source === undefined ? null : (
              <p className="mp-soft">
                {source.source === 'report'
                  ? seen({ seenAt: source.at, stale: false, place: 'report' }, now)
                  : seen({ seenAt: source.at, stale: false, place: 'inventory' }, now)}
                {source.complete ? null : ` ${t('matrix.partly')}`}
              </p>
            )}
            <ul>
              {coverageStates
                .filter((state) => own[state] > 0)
                .map((state) => (
                  <li key={state}>
                    <a
                      href={hashOfPlace({ view: 'products', country: code, state })}
                      aria-current={code === chosen && state === chosenState ? 'true' : undefined}
                    >
                      <StateMark state={state} />
                      {t('item', { name: t(`matrix.state.${state}`), value: number(own[state]) })}
                      <span className="mp-hidden"> ({country(code)})</span>
                    </a>
                  </li>
                ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
