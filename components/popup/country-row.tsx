import { useDeferredValue } from 'react';
import type { CountryProgress } from '../../utils/progress/progress';
import { Checklist, type ChecklistRow } from '../checklist/checklist';
import { CodeStamp } from '../code-stamp/code-stamp';
import { Mark } from '../mark/mark';
import { useWords } from '../words/use-words';

interface CountryRowProps {
  progress: CountryProgress;
  now: number;
  onOpenWorkbench: (place: readonly string[]) => void;
}

/** One country at a glance: its marks; opened, every check in words with the date it was seen. */
export function CountryRow(props: CountryRowProps) {
  const { t, country, checkName } = useWords();
  // What is folded away is drawn right after what is seen: it is most of the popup.
  const isFirst = useDeferredValue(false, true);
  const { country: code, checks } = props.progress;
  return (
    <li>
      <details className="mp-country">
        <summary>
          <CodeStamp country={code} />
          <span className="mp-country-name">{country(code)}</span>
          <span className="mp-country-marks">
            {checks.map(({ id, state }) => (
              <Mark
                key={id}
                state={state}
                label={t('item', { name: checkName(id), value: t(`state.${state}`) })}
              />
            ))}
          </span>
        </summary>
        {isFirst ? null : <Unfolded {...props} />}
      </details>
    </li>
  );
}

function Unfolded({ progress, now, onOpenWorkbench }: CountryRowProps) {
  const { t, country, checkName, reason, seen } = useWords();
  const code = progress.country;
  const rows = progress.checks.map((check): ChecklistRow => {
    const { id, state, seenAt, stale, place } = check;
    return {
      id,
      state,
      stale,
      name: checkName(id),
      value: reason(check, code),
      seen: seenAt === null ? null : seen({ seenAt, stale, place }, now),
    };
  });
  return (
    <>
      <Checklist rows={rows} />
      <button
        type="button"
        className="mp-quiet mp-country-steps"
        onClick={() => onOpenWorkbench(['steps', code])}
      >
        {t('popup.steps', { country: country(code) })}
      </button>
    </>
  );
}
