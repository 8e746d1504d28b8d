import { pagesToRevisit } from '../../utils/procedure/revisit';
import { useTickUndo } from '../ticks/use-tick-undo';
import type { SectionProps } from '../workbench/section';
import { LookAgain } from './look-again';
import { PartsNav, partOf } from './parts-nav';
import { ProcedureView } from './procedure-view';
import './steps.css';

/**
 * Amazon's procedure and what belongs to it. The place names a part (`look`), or a country of the procedure, e.g.
 * `IT`.
 */
export function StepsPage({ shop, now, place, intents }: SectionProps) {
  const part = partOf(place);
  const { ticking, bar } = useTickUndo(intents);
  const revisits = pagesToRevisit(shop, now);
  return (
    <>
      <PartsNav current={part} toLookAt={revisits.length} />
      {part === 'procedure' ? <ProcedureView shop={shop} now={now} asked={place[0]} {...ticking} /> : null}
      {part === 'look' ? <LookAgain revisits={revisits} now={now} /> : null}
      {bar}
    </>
  );
}
