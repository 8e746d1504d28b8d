import type { Shop } from '../../utils/facts/shop';
import { stepTickId, tickOf } from '../../utils/facts/ticks';
import { deriveProgress } from '../../utils/progress/derive-progress';
import { deriveProcedure } from '../../utils/procedure/derive-procedure';
import type { RegionProcedure } from '../../utils/procedure/step';
import { AllDone } from '../all-done/all-done';
import { NextStepCard } from '../next-step/next-step-card';
import { TickBox, type TickIntents } from '../ticks/tick-box';
import { useWords } from '../words/use-words';
import { CountryState } from './country-state';
import { StepCard } from './step-card';
import { useStepWords } from './use-step-words';

interface ProcedureViewProps extends TickIntents {
  shop: Shop;
  now: number;
  /** The country the address asks for. */
  asked: string | undefined;
}

/** The next step on top, then each country, then the steps of each region. */
export function ProcedureView({ shop, now, asked, ...ticking }: ProcedureViewProps) {
  const { t } = useWords();
  const { countries, next } = deriveProgress(shop, now);
  return (
    <>
      {next === null ? <AllDone said={t('steps.allDone')} /> : null}
      {next !== null && next.id !== 'set-plan' ? <NextStepCard step={next} /> : null}
      <section className="mp-stack">
        <h2>{t('steps.countries')}</h2>
        <ul className="mp-country-states">
          {countries.map((progress) => (
            <li key={progress.country}>
              <CountryState progress={progress} shop={shop} now={now} asked={asked === progress.country} />
            </li>
          ))}
        </ul>
      </section>
      {deriveProcedure(shop, now).map((procedure) => (
        <RegionSteps key={procedure.region} procedure={procedure} shop={shop} now={now} {...ticking} />
      ))}
    </>
  );
}

interface RegionStepsProps extends TickIntents {
  procedure: RegionProcedure;
  shop: Shop;
  now: number;
}

function RegionSteps({ procedure, shop, now, ...ticking }: RegionStepsProps) {
  const { t } = useWords();
  const words = useStepWords();
  const { region, isHome, steps } = procedure;
  const existing = stepTickId('existing', region);
  return (
    <section className="mp-stack">
      <h2>{words.region(procedure)}</h2>
      {isHome ? null : (
        <TickBox
          id={existing}
          tick={tickOf(shop, existing)}
          label={t('steps.existing', { region: t(`region.${region}`) })}
          now={now}
          {...ticking}
        />
      )}
      <ol className="mp-steps">
        {steps.map((step) => (
          <StepCard key={step.id} step={step} procedure={procedure} shop={shop} now={now} {...ticking} />
        ))}
      </ol>
    </section>
  );
}
