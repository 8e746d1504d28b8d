import type { Country } from '../../utils/marketplaces/countries';
import type { CountryProgress } from '../../utils/progress/progress';
import { Mark } from '../mark/mark';
import { useWords } from '../words/use-words';
import { hashOf } from '../workbench/route';
import { CountryStamp } from './country-stamp';
import { lastSeen, whatIsLeft } from './page-words';

interface PassportPageProps {
  country: Country;
  /** null: the country is not one that is opened up. */
  progress: CountryProgress | null;
  isHome: boolean;
  now: number;
}

/** One country's page: its stamp or the place for it, and what is left in words. All of it leads to its steps. */
export function PassportPage({ country, progress, isHome, now }: PassportPageProps) {
  const words = useWords();
  const { t, day } = words;
  const name = words.country(country);
  if (progress === null) {
    const [place, kind, text] = isHome
      ? ([['texts', country], 'home', t('overview.home')] as const)
      : ([['settings', 'plan'], 'blank', t('overview.notPlanned')] as const);
    return (
      <li className="mp-passport-page" data-kind={isHome ? 'home' : 'not-planned'}>
        <CountryStamp country={country} kind={kind}>
          {isHome ? '★ ★ ★' : ''}
        </CountryStamp>
        <h3>
          <a href={hashOf(place)}>{name}</a>
        </h3>
        <p className="mp-soft">{text}</p>
      </li>
    );
  }
  const { done, required } = progress;
  const isDone = done === required;
  const seen = lastSeen(progress);
  return (
    <li className="mp-passport-page" data-kind={isDone ? 'done' : 'open'}>
      <CountryStamp country={country} kind={isDone ? 'done' : 'blank'}>
        {isDone && seen !== null ? day(seen, now) : `${done} / ${required}`}
      </CountryStamp>
      <h3>
        <a href={hashOf(['steps', country])}>{name}</a>
      </h3>
      <p className="mp-page-state">
        {isDone ? t('overview.stamped') : t('progress.ofSteps', { done, count: required })}
      </p>
      <ul>
        {whatIsLeft(progress, words).map(({ id, state, text }) => (
          <li key={id}>
            <Mark state={state} label={t(`state.${state}`)} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}
