import type { NextStep } from '../../utils/progress/progress';
import { CodeStamp } from '../code-stamp/code-stamp';
import { useWords } from '../words/use-words';
import './next-step-card.css';

/** The one thing to do next, why, and the way there: Amazon's own page, or its menu words. */
export function NextStepCard({ step }: { step: Exclude<NextStep, { id: 'set-plan' }> }) {
  const { t, brand, country, listingLanguage, reason } = useWords();
  const what = () => {
    const language = listingLanguage(step.country);
    if (step.id === 'support') return t('next.support.tick', { language });
    if (step.check.reason === 'listings-not-active') return t('next.listings.not-active');
    if (step.check.reason === 'listings-home-unseen') return t('next.listings.home');
    if (step.check.reason === 'pending') return t('next.linked.pending');
    return t(`next.${step.id}.${step.state}`, { brand, language });
  };
  return (
    <section className="mp-next" aria-labelledby="mp-next-title">
      <h2 id="mp-next-title">{t('next.title')}</h2>
      <p className="mp-next-what">
        <CodeStamp country={step.country} />
        <strong>{t('item', { name: country(step.country), value: t(`next.${step.id}.name`) })}</strong>
      </p>
      {step.state === 'todo' ? <p className="mp-warn">{reason(step.check, step.country)}</p> : null}
      <p>{what()}</p>
      {step.link === null ? (
        <p className="mp-soft">{t('next.noLink', { brand })}</p>
      ) : (
        <a className="mp-button" href={step.link} target="_blank" rel="noreferrer">
          {t(`next.${step.id}.open`)} <span aria-hidden="true">↗</span>
        </a>
      )}
    </section>
  );
}
