import { useWords } from '../words/use-words';

/** What the popup knows of the open tab. */
export const tabStatuses = [
  'recognised',
  'elsewhere',
  'no-permission',
  'not-recognised',
  'page-changed',
] as const;
export type TabStatus = (typeof tabStatuses)[number];

interface PopupNoticeProps {
  status: TabStatus;
  onAllow: () => void;
}

/** What the open tab means for the seller; a recognised page needs no word. */
export function PopupNotice({ status, onAllow }: PopupNoticeProps) {
  const { t, brand } = useWords();
  if (status === 'recognised') return null;
  const serious = status === 'page-changed' || status === 'no-permission';
  return (
    <div className={serious ? 'mp-note mp-stack' : 'mp-soft'}>
      <p>{t(`popup.${status}`, { brand })}</p>
      {status === 'no-permission' ? (
        <button type="button" className="mp-button" onClick={onAllow}>
          {t('popup.allow')}
        </button>
      ) : null}
    </div>
  );
}
