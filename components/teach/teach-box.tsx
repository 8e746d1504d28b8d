import { useLayoutEffect, useRef } from 'react';
import { countryCodes } from '../../utils/marketplaces/countries';
import type { Teachable } from '../../utils/pages/lessons/teachable';
import type { Preview } from '../../utils/pages/lessons/try-lesson';
import { useWords } from '../words/use-words';
import type { Words } from '../words/words';
import { thingName } from './thing-name';
import { useTeaching, type Teacher, type Teaching } from './use-teaching';
import './teach-box.css';

interface TeachBoxProps {
  found: readonly Teachable[];
  missing: readonly Teachable[];
  /** What the seller showed before and no longer fits the page. */
  outdated: readonly Teachable[];
  teacher: Teacher;
}

/** What of the page is not recognised, and "Show me …" for each: the seller points at it once. */
export function TeachBox({ found, missing, outdated, teacher }: TeachBoxProps) {
  const words = useWords();
  const { t } = words;
  const { teaching, start, stop, confirm, undo } = useTeaching(teacher);
  const { outcome, asked } = useFocusAfterPointing(teaching, missing);
  if (missing.length === 0 && teaching.step === 'idle') return null;
  const { step } = teaching;
  const thing = step === 'idle' ? '' : thingName(teaching.meaning, words);
  return (
    <section className="mp-teach mp-stack">
      <output ref={outcome} tabIndex={step === 'idle' ? undefined : -1} className="mp-stack">
        {step === 'picking' ? <p>{t('teach.pick', { thing })}</p> : null}
        {step === 'failed' ? <p className="mp-note">{t(`teach.${teaching.why}`)}</p> : null}
        {step === 'preview' ? (
          <>
            <p>{t('teach.preview', { thing })}</p>
            <blockquote>{previewText(teaching.understood.preview, words)}</blockquote>
          </>
        ) : null}
        {step === 'learned' ? <p>{t('teach.learned', { thing })}</p> : null}
      </output>
      <div className="mp-actions">
        {step === 'picking' ? <Quiet onClick={stop}>{t('teach.cancel')}</Quiet> : null}
        {step === 'preview' ? (
          <button
            type="button"
            className="mp-button"
            onClick={() => confirm(teaching.meaning, teaching.understood.lesson)}
          >
            {t('teach.right')}
          </button>
        ) : null}
        {step === 'failed' || step === 'preview' ? (
          <Quiet onClick={() => void start(teaching.meaning)}>{t('teach.again')}</Quiet>
        ) : null}
        {step === 'learned' ? <Quiet onClick={() => undo(teaching.lesson)}>{t('undo')}</Quiet> : null}
      </div>
      {missing.length > 0 && step !== 'picking' && step !== 'preview' ? (
        <>
          <p className="mp-soft">
            {t('teach.recognised', { found: found.length, of: found.length + missing.length })}
          </p>
          <p className="mp-soft">{t('teach.how')}</p>
          {outdated.map((one) => (
            <p key={one} className="mp-note">
              {t('teach.outdated', { thing: thingName(one, words) })}
            </p>
          ))}
          <div ref={asked} className="mp-actions">
            {missing.map((one) => (
              <Quiet key={one} onClick={() => void start(one)}>
                {t('teach.show', { thing: thingName(one, words) })}
              </Quiet>
            ))}
          </div>
        </>
      ) : null}
    </section>
  );
}

/**
 * Whoever pointed by keys is on the page now: she goes on where it is said what came of it, or, where she gave up, at
 * the button she came from.
 */
function useFocusAfterPointing(teaching: Teaching, missing: readonly Teachable[]) {
  const outcome = useRef<HTMLOutputElement>(null);
  const asked = useRef<HTMLDivElement>(null);
  const pointingAt = useRef<Teachable>(null);
  useLayoutEffect(() => {
    const before = pointingAt.current;
    pointingAt.current = teaching.step === 'picking' ? teaching.meaning : null;
    if (before === null || teaching.step === 'picking') return;
    const gaveUp = teaching.step === 'idle';
    const button = asked.current?.querySelectorAll('button')[missing.indexOf(before)];
    (gaveUp ? button : outcome.current)?.focus();
  }, [teaching, missing]);
  return { outcome, asked };
}

function Quiet({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <button type="button" className="mp-quiet" onClick={onClick}>
      {children}
    </button>
  );
}

const longestPreview = 200;
const mostSkus = 5;

function previewText(preview: Preview, { t, country, list }: Words): string {
  if ('count' in preview) return t('teach.photos', { count: preview.count });
  if ('text' in preview) return preview.text.trim().slice(0, longestPreview) || t('teach.empty');
  if ('skus' in preview) return list(preview.skus.slice(0, mostSkus));
  const states = countryCodes.flatMap((code) => {
    const state = preview.marketplaces[code];
    return state ? t('item', { name: country(code), value: t(`reason.${state}`) }) : [];
  });
  return list(states);
}
