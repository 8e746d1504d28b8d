import type { Language } from '../../utils/language/judgement';
import { CopyButton } from '../texts/copy-button';
import { useWords } from '../words/use-words';
import type { DeviceTranslator } from './device-translator';
import { useDraft } from './use-draft';
import { usePair } from './use-pair';
import './draft-on-device.css';

interface DraftOnDeviceProps {
  /** null in a browser without the feature. */
  translator: DeviceTranslator | null;
  from: Language;
  to: Language;
  text: string;
  /** What is translated, for those who do not see where the button stands. */
  what: string;
}

/** Offers a machine's draft of one paragraph, to be copied. Nothing at all where the browser cannot make one. */
export function DraftOnDevice({ translator, ...asked }: DraftOnDeviceProps) {
  const offered = usePair(translator, asked.from, asked.to);
  if (translator === null || !offered || asked.from === asked.to) return null;
  // Another paragraph is another draft: what is under way for this one ends.
  return <OfferedDraft key={asked.text} translator={translator} {...asked} />;
}

function OfferedDraft({
  translator,
  from,
  to,
  text,
  what,
}: DraftOnDeviceProps & { translator: DeviceTranslator }) {
  const { t, languageName } = useWords();
  const { state, start, cancel } = useDraft(translator, from, to, text);
  const busy = state.name === 'working' || state.name === 'downloading';
  return (
    <div className="mp-draft">
      {busy ? (
        <>
          <label>
            {state.name === 'downloading' ? t('draft.download') : t('draft.working')}
            <progress value={state.name === 'downloading' ? state.loaded : undefined} max={1} />
          </label>
          <button type="button" className="mp-quiet" onClick={cancel}>
            {t('draft.cancel')} <span className="mp-hidden">({what})</span>
          </button>
        </>
      ) : (
        <button type="button" className="mp-quiet" onClick={start}>
          {t('draft.start')} <span className="mp-hidden">({what})</span>
        </button>
      )}
      <output>{state.name === 'failed' ? t('draft.failed') : null}</output>
      {state.name === 'done' ? (
        <div className="mp-draft-text">
          <p className="mp-warn">{t('draft.mark', { language: languageName(to) })}</p>
          <p className="mp-draft-words" lang={to}>
            {state.draft}
          </p>
          <CopyButton text={state.draft} label={t('draft.copy')} what={what} />
        </div>
      ) : null}
    </div>
  );
}
