import { deriveProgress } from '../../utils/progress/derive-progress';
import { pagesToRevisit } from '../../utils/procedure/revisit';
import { DutiesView } from '../duties/duties-view';
import { SupportView } from '../support/support-view';
import { useTickUndo } from '../ticks/use-tick-undo';
import type { SectionProps } from '../workbench/section';
import { LookAgain } from './look-again';
import { PartsNav, partOf } from './parts-nav';
import { ProcedureView } from './procedure-view';
import './steps.css';

/**
 * Amazon's procedure and what belongs to it. The place names a country of the procedure (`IT`), or a part and
 * perhaps a country in it (`duties/IT`).
 */
export function StepsPage({ shop, now, place, intents }: SectionProps) {
  const part = partOf(place);
  const { ticking, bar } = useTickUndo(intents);
  const countries = deriveProgress(shop, now).countries.map(({ country }) => country);
  const revisits = pagesToRevisit(shop, now);
  return (
    <>
      <PartsNav current={part} toLookAt={revisits.length} />
      {part === 'procedure' ? <ProcedureView shop={shop} now={now} asked={place[0]} {...ticking} /> : null}
      {part === 'duties' ? (
        <DutiesView shop={shop} countries={countries} asked={place[1]} now={now} {...ticking} />
      ) : null}
      {part === 'support' ? (
        <SupportView
          shop={shop}
          countries={countries}
          asked={place[1]}
          now={now}
          judgeReply={intents.judgeReply}
          {...ticking}
        />
      ) : null}
      {part === 'look' ? <LookAgain revisits={revisits} now={now} /> : null}
      {bar}
    </>
  );
}
