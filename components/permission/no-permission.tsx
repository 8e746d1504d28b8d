import { useWords } from '../words/use-words';

/** Says that no page can be read, and how that is changed: the browser asks after the click. */
export function NoPermission({ onAllow }: { onAllow: () => void }) {
  const { t, brand } = useWords();
  return (
    <div className="mp-note mp-stack">
      <p>{t('popup.no-permission', { brand })}</p>
      <button type="button" className="mp-button" onClick={onAllow}>
        {t('popup.allow')}
      </button>
    </div>
  );
}
