import { useWords } from '../words/use-words';

/** The passport is complete: the last stamp, and what it means. */
export function AllDone() {
  const { t } = useWords();
  return (
    <div className="mp-popup-done">
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle cx="50" cy="50" r="46" />
        <circle cx="50" cy="50" r="38" />
        <path d="M31 52l13 13 26-30" />
      </svg>
      <p>{t('popup.done')}</p>
    </div>
  );
}
