import type { Shop } from '../../utils/facts/shop';
import { stepTickId, tickOf } from '../../utils/facts/ticks';
import type { AmazonPage } from '../../utils/procedure/amazon-pages';
import type { RegionProcedure, Step } from '../../utils/procedure/step';
import { Mark } from '../mark/mark';
import { TickBox, type TickIntents } from '../ticks/tick-box';
import { useWords } from '../words/use-words';
import { useStepWords } from './use-step-words';

interface StepCardProps extends TickIntents {
  step: Step;
  procedure: RegionProcedure;
  shop: Shop;
  now: number;
}

/** One step: what to do, why, what proves it, where, and how it stands. */
export function StepCard({ step, procedure, shop, now, ...ticking }: StepCardProps) {
  const { t, brand, country } = useWords();
  const words = useStepWords();
  const name = words.name(step, procedure);
  const seen = words.seen(step, now);
  const { id, number, state, stale, tick, pages, countries } = step;
  const sharing = stepTickId('sharing', procedure.region);
  return (
    <li className="mp-step" data-state={state}>
      <h3>
        <Mark state={state} label={t(`state.${state}`)} />
        {t('item', { name: t('steps.number', { number }), value: name })}
      </h3>
      <p>{words.what(step, procedure)}</p>
      {id === 'register' ? <p className="mp-note">{t('guide.identity')}</p> : null}
      {id === 'linked' && !procedure.isHome ? <p className="mp-note">{t('guide.merge')}</p> : null}
      {countries.length === 0 ? null : (
        <ul className="mp-step-countries">
          {countries.map((one) => (
            <li key={one.country}>
              <Mark state={one.state} label={t(`state.${one.state}`)} /> {country(one.country)}
            </li>
          ))}
        </ul>
      )}
      {seen === null ? null : <p className={stale ? 'mp-warn' : 'mp-soft'}>{seen}</p>}
      {tick === null ? null : (
        <TickBox
          id={tick}
          tick={tickOf(shop, tick)}
          label={id === 'approved' ? t('steps.approved') : t('steps.done')}
          now={now}
          {...ticking}
        />
      )}
      {id === 'listings' ? (
        <>
          <p className="mp-soft">{t('steps.build')}</p>
          <TickBox
            id={sharing}
            tick={tickOf(shop, sharing)}
            label={t('steps.sharing')}
            now={now}
            {...ticking}
          />
          <p className="mp-soft">{t('steps.sharingHelp', { brand })}</p>
        </>
      ) : null}
      <p className="mp-soft">{t('steps.why', { why: words.why(step, procedure) })}</p>
      <p className="mp-soft">
        {t('steps.proof', { proof: words.proof(step) })}
        {tick === null ? null : <> {t('steps.byHand')}</>}
      </p>
      <div className="mp-actions">
        {pages.map((page) => (
          <PageLink key={page.name} page={page} />
        ))}
      </div>
    </li>
  );
}

/** A page of Amazon's to open, or the way there in words where its address is not known. */
function PageLink({ page: { name, link } }: { page: AmazonPage }) {
  const { t, brand } = useWords();
  if (link === null) return <p className="mp-soft">{t('next.noLink', { brand })}</p>;
  return (
    <a className="mp-quiet" href={link} target="_blank" rel="noreferrer">
      {t(`steps.page.${name}`)} <span aria-hidden="true">↗</span>
    </a>
  );
}
