import type { Plan } from '../../utils/facts/shop';
import { countryCodes } from '../../utils/marketplaces/countries';
import type { Progress } from '../../utils/progress/progress';
import { ProgressStamp } from '../progress-stamp/progress-stamp';
import { useWords } from '../words/use-words';
import { PassportPage } from './passport-page';
import './passport.css';

/** The passport, open: a page for each of the eight countries. */
export function Passport({ plan, progress, now }: { plan: Plan; progress: Progress; now: number }) {
  const { t } = useWords();
  const { done, required } = progress;
  return (
    <section className="mp-passport" aria-labelledby="mp-passport-title">
      <header>
        <div>
          <h2 id="mp-passport-title">{t('overview.passport')}</h2>
          <p>{t('progress.ofSteps', { done, count: required })}</p>
        </div>
        <ProgressStamp progress={progress} />
      </header>
      <ul aria-label={t('overview.pages')}>
        {countryCodes.map((country) => (
          <PassportPage
            key={country}
            country={country}
            progress={progress.countries.find((one) => one.country === country) ?? null}
            isHome={country === plan.home}
            now={now}
          />
        ))}
      </ul>
    </section>
  );
}
