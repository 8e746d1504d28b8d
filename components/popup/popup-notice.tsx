import { useWords } from '../words/use-words';
import { NoticeIcon } from './notice-icon';

/** What the popup knows of the open tab. */
export const tabStatuses = [
  'recognised',
  'elsewhere',
  'no-permission',
  'not-recognised',
  'page-changed',
  'off',
] as const;
export type TabStatus = (typeof tabStatuses)[number];

interface PopupNoticeProps {
  status: TabStatus;
  onAllow: () => void;
  onTurnOn: () => void;
  /** The seller says that the open page is her Maker Profile. */
  onTeach: () => void;
}

/** What the open tab means for the seller; a recognised page needs no word. */
export function PopupNotice({ status, onAllow, onTurnOn, onTeach }: PopupNoticeProps) {
  const { t, brand } = useWords();
  if (status === 'recognised') return null;
  const serious = status === 'page-changed' || status === 'no-permission' || status === 'off';
  return (
    <div className="mp-notice" data-serious={serious}>
      <NoticeIcon of={status} />
      <p>{t(`popup.${status}`, { brand })}</p>
      {status === 'no-permission' ? (
        <button type="button" className="mp-button" onClick={onAllow}>
          {t('popup.allow')}
        </button>
      ) : null}
      {status === 'not-recognised' ? (
        <button type="button" className="mp-quiet" onClick={onTeach}>
          {t('popup.isProfile')}
        </button>
      ) : null}
      {status === 'off' ? (
        <button type="button" className="mp-button" onClick={onTurnOn}>
          {t('reading.turnOn')}
        </button>
      ) : null}
    </div>
  );
}
