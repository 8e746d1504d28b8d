import { useState } from 'react';
import type { Shop } from '../../utils/facts/shop';
import { stepTickId, tickOf } from '../../utils/facts/ticks';
import type { Region } from '../../utils/marketplaces/countries';
import type { AmazonPage } from '../../utils/procedure/amazon-pages';
import type { RegionProcedure, Step } from '../../utils/procedure/step';
import { Mark } from '../mark/mark';
import { TickBox, type TickIntents } from '../ticks/tick-box';
import { useWords } from '../words/use-words';
import { hashOf, type Route } from '../workbench/route';
import { useStepWords } from './use-step-words';

interface StepCardProps extends TickIntents {
  step: Step;
  procedure: RegionProcedure;
  shop: Shop;
  now: number;
}

/** One step: what to do, why, what proves it, where, and how it stands. */
export function StepCard({ step, procedure, shop, now, ...ticking }: StepCardProps) {
  const { t, country } = useWords();
  const words = useStepWords();
  const name = words.name(step, procedure);
  const seen = words.seen(step, now);
  const { id, number, state, stale, tick, pages, countries } = step;
  // What is done is folded; it stays as it was opened while the seller works on it.
  const [opens] = useState(state !== 'done');
  return (
    <li className="mp-step" data-state={state}>
      <details open={opens}>
        <summary>
          <h3>
            <Mark state={state} label={t(`state.${state}`)} />
            {t('item', { name: t('steps.number', { number }), value: name })}
          </h3>
        </summary>
        <div className="mp-step-body">
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
          {/* The box below says it of what was ticked. */}
          {seen === null || tick !== null ? null : <p className={stale ? 'mp-warn' : 'mp-soft'}>{seen}</p>}
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
            <Sharing region={procedure.region} shop={shop} now={now} {...ticking} />
          ) : null}
          <p className="mp-soft">{t('steps.why', { why: words.why(step, procedure) })}</p>
          <p className="mp-soft">
            {t('steps.proof', { proof: words.proof(step) })} {tick === null ? null : t('steps.byHand')}
          </p>
          <div className="mp-actions">
            {pages.map((page) => (
              <PageLink key={page.name} page={page} />
            ))}
            <OwnPlaces id={id} />
          </div>
        </div>
      </details>
    </li>
  );
}

interface SharingProps extends TickIntents {
  region: Region;
  shop: Shop;
  now: number;
}

/** Two ways Amazon offers beside listing by hand, neither of them required, and how to see whether stock is shared. */
function Sharing({ region, shop, now, ...ticking }: SharingProps) {
  const { t, brand } = useWords();
  const id = stepTickId('sharing', region);
  return (
    <>
      <p className="mp-soft">{t('steps.build')}</p>
      <TickBox id={id} tick={tickOf(shop, id)} label={t('steps.sharing')} now={now} {...ticking} />
      <p className="mp-soft">{t('steps.sharingHelp', { brand })}</p>
    </>
  );
}

/** Where in the workbench a step goes on. */
function OwnPlaces({ id }: { id: Step['id'] }) {
  const { t } = useWords();
  if (id === 'listings') return <OwnPlace route={['listings']} name={t('workbench.listings')} />;
  if (id === 'support') return <OwnPlace route={['steps', 'support']} name={t('steps.parts.support')} />;
  if (id !== 'profile') return null;
  return (
    <>
      <OwnPlace route={['steps', 'duties']} name={t('steps.parts.duties')} />
      <OwnPlace route={['texts']} name={t('workbench.texts')} />
    </>
  );
}

function OwnPlace({ route, name }: { route: Route; name: string }) {
  return (
    <a className="mp-quiet" href={hashOf(route)}>
      {name}
    </a>
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
