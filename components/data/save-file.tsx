import { useState } from 'react';
import { useObjectUrl } from '../packet/use-object-url';
import { useWords } from '../words/use-words';

/** Everything as one file, made when it is asked for. */
export function SaveFile({ write, now }: { write: () => Promise<string>; now: number }) {
  const { t } = useWords();
  const [state, setState] = useState<'idle' | 'busy' | 'failed' | { text: string }>('idle');
  const make = async () => {
    setState('busy');
    setState(
      await write().then(
        (text) => ({ text }),
        () => 'failed' as const,
      ),
    );
  };
  return (
    <section className="mp-stack">
      <h2>{t('data.save')}</h2>
      <p>{t('data.saveHelp')}</p>
      <div className="mp-actions">
        <button type="button" className="mp-quiet" disabled={state === 'busy'} onClick={() => void make()}>
          {t('data.makeFile')}
        </button>
        {typeof state === 'object' ? <FileLink text={state.text} now={now} /> : null}
      </div>
      <output>
        {state === 'busy' ? t('data.busy') : null}
        {state === 'failed' ? t('data.saveFailed') : null}
      </output>
    </section>
  );
}

function FileLink({ text, now }: { text: string; now: number }) {
  const { t, bytes } = useWords();
  const url = useObjectUrl(text, 'application/json');
  // Sorts by day wherever it is kept.
  const name = `maker-passport-${new Date(now).toISOString().slice(0, 10)}.json`;
  return (
    <a className="mp-button" href={url} download={name}>
      {t('data.saveNow', { name, size: bytes(text.length) })}
    </a>
  );
}
