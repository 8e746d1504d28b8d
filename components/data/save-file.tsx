import { useState } from 'react';
import { useObjectUrl } from '../packet/use-object-url';
import { useWords } from '../words/use-words';
import { useLongWork } from './use-long-work';
import type { Vault } from './vault';
import { WorkProgress } from './work-progress';

/** Everything as one file, made when it is asked for. */
export function SaveFile({ write, now }: Pick<Vault, 'write'> & { now: number }) {
  const { t } = useWords();
  const { share, run, cancel } = useLongWork();
  const [text, setText] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const make = () => {
    setText(null);
    setFailed(false);
    void run(write).then(setText, () => setFailed(true));
  };
  return (
    <section className="mp-stack">
      <h2>{t('data.save')}</h2>
      <p>{t('data.saveHelp')}</p>
      <div className="mp-actions">
        <button type="button" className="mp-quiet" onClick={make}>
          {t('data.makeFile')}
        </button>
        <output>
          {share === null ? null : <WorkProgress share={share} onCancel={cancel} />}
          {failed ? t('data.saveFailed') : null}
          {text === null ? null : <FileLink text={text} now={now} />}
        </output>
      </div>
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
