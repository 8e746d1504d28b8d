import { useEffect, useState } from 'react';
import { shortcutNames, type Shortcuts } from '../../utils/messages/shortcuts';
import { useWords } from '../words/use-words';
import './shortcuts.css';

/** The keys that work on Amazon's pages, as they are set in this browser. */
export function ShortcutList({ read }: { read: () => Promise<Shortcuts> }) {
  const { t, brand } = useWords();
  const keys = useAnswer(read);
  if (keys === null) return null;
  return (
    <details className="mp-shortcuts">
      <summary>{t('shortcuts.title')}</summary>
      <dl>
        {shortcutNames.map((name) => (
          <div key={name}>
            <dt>{t(`shortcuts.${name}`, { brand })}</dt>
            <dd>{keys[name] === '' ? t('shortcuts.none') : <kbd>{keys[name]}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p className="mp-soft">{t('shortcuts.change')}</p>
    </details>
  );
}

/** Asked once; a background that does not answer leaves nothing to tell. */
function useAnswer(read: () => Promise<Shortcuts>): Shortcuts | null {
  const [keys, setKeys] = useState<Shortcuts | null>(null);
  const [ask] = useState(() => read);
  useEffect(() => {
    ask().then(setKeys, () => undefined);
  }, [ask]);
  return keys;
}
