import { useCallback, useRef, useState } from 'react';
import type { Finding } from '../../utils/facts/finding';
import { useTickUndo } from '../ticks/use-tick-undo';
import { UndoBar } from '../undo/undo-bar';
import { NotSavedInSight } from '../wanted/not-saved';
import { useCarryOut } from '../wanted/use-carry-out';
import { hashOf } from '../workbench/route';
import type { SectionProps } from '../workbench/section';
import { useWords } from '../words/use-words';
import { AcceptedRow } from './accepted-row';
import { TickRow } from './tick-row';
import './decisions.css';

/** All the seller decided by hand in one list: ticks, and what she called right. */
export function DecisionsPage({ shop, now, intents }: SectionProps) {
  const { t } = useWords();
  const { ticking, bar } = useTickUndo(intents);
  const [takenBack, setTakenBack] = useState<{ finding: Finding; reason: string | undefined } | null>(null);
  const { failed, carryOut } = useCarryOut();
  const heading = useRef<HTMLParagraphElement>(null);
  const forget = useCallback(() => setTakenBack(null), []);
  const ticks = shop.ticks?.toReversed() ?? [];
  const accepted = shop.accepted?.toReversed() ?? [];
  /** The row goes away with what its button did. */
  const keepFocus = () => heading.current?.focus({ preventScroll: true });
  const accept = (finding: Finding, reason?: string) => carryOut(intents.acceptFinding(finding, reason));
  const takeBack = (finding: Finding, reason: string | undefined) => {
    keepFocus();
    // Where nothing was taken back there is nothing to undo.
    carryOut(intents.takeBackFinding(finding).then(() => setTakenBack({ finding, reason })));
  };
  return (
    <>
      <p ref={heading} tabIndex={-1}>
        {ticks.length + accepted.length === 0 ? t('decisions.none') : t('decisions.intro')}
      </p>
      {ticks.length === 0 ? null : (
        <section className="mp-stack">
          <h2>{t('decisions.ticks')}</h2>
          <ul className="mp-decisions">
            {ticks.map((tick) => (
              <li key={tick.id}>
                <TickRow
                  tick={tick}
                  now={now}
                  {...ticking}
                  onUnset={(one) => {
                    keepFocus();
                    return ticking.onUnset(one);
                  }}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {accepted.length === 0 ? null : (
        <section className="mp-stack">
          <h2>{t('decisions.findings')}</h2>
          <ul className="mp-decisions">
            {accepted.map((one) => (
              <li key={`${one.country} ${one.field} ${one.kind} ${one.text}`}>
                <AcceptedRow
                  accepted={one}
                  now={now}
                  onAccept={accept}
                  onTakeBack={(finding) => takeBack(finding, one.reason)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="mp-soft">
        {t('decisions.listings')} <a href={hashOf(['listings', 'decided'])}>{t('decisions.open')}</a>
      </p>
      {bar}
      <NotSavedInSight why={failed} />
      {takenBack ? (
        <UndoBar
          key={takenBack.finding.text}
          said={t('ticks.unset')}
          onUndo={() => {
            accept(takenBack.finding, takenBack.reason);
            forget();
          }}
          onEnd={forget}
        />
      ) : null}
    </>
  );
}
