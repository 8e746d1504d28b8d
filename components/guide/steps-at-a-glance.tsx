import type { RegionProcedure } from '../../utils/procedure/step';
import { Checklist, type ChecklistRow } from '../checklist/checklist';
import { useStepWords } from '../steps/use-step-words';
import { useWords } from '../words/use-words';

/** The steps of Amazon's article with the seller's own state, region by region. */
export function StepsAtAGlance({ procedures, now }: { procedures: readonly RegionProcedure[]; now: number }) {
  const { t } = useWords();
  const words = useStepWords();
  return procedures.map((procedure) => (
    <div key={procedure.region} className="mp-stack">
      <h4>{words.region(procedure)}</h4>
      <Checklist
        rows={procedure.steps.map((step): ChecklistRow => {
          const { id, number, state, stale } = step;
          const name = t('item', { name: t('steps.number', { number }), value: words.name(step, procedure) });
          return { id, state, stale, name, value: words.state(step), seen: words.seen(step, now) };
        })}
      />
    </div>
  ));
}
