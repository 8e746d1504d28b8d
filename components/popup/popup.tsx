import { useState } from 'react';
import type { Plan, Shop } from '../../utils/facts/shop';
import type { Shops } from '../../utils/facts/shops';
import type { Progress } from '../../utils/progress/progress';
import type { Failure } from '../../utils/storage/failure';
import { CountryChooser } from '../country-chooser/country-chooser';
import { keepFocus } from '../design/keep-focus';
import { Surface } from '../design/surface';
import { ProgressStamp } from '../progress-stamp/progress-stamp';
import { SampleBanner, SampleStart } from '../sample/sample-banner';
import { ReadingSwitch, type ReadingSwitchProps } from '../reading-switch/reading-switch';
import { Setup, type SetupProps } from '../setup/setup';
import { ShopSwitch } from '../shops/shop-switch';
import type { Damage } from '../../utils/storage/mirror';
import { NotSaved } from '../wanted/not-saved';
import { useWords } from '../words/use-words';
import { PassportPages } from './passport-pages';
import { PopupNotice, type TabStatus } from './popup-notice';
import './popup.css';

export interface PopupProps extends ReadingSwitchProps {
  /** Shows the sample shop, or leaves it. */
  onSample: (on: boolean) => void;
  shops: Shops;
  shop: Shop;
  progress: Progress;
  status: TabStatus;
  /** What is wrong with what is stored, or null. */
  damage: Damage | null;
  /** Why what the seller decided last could not be stored. */
  notSaved: Failure | null;
  /** ms since 1970. */
  now: number;
  language: SetupProps['language'];
  onLanguage: SetupProps['onLanguage'];
  onSavePlan: (plan: Plan) => void;
  onShowShop: (id: string) => void;
  /** The seller allows the extension to read Seller Central. */
  onAllow: () => void;
  /** The seller wants the workbench, at this place; an empty one is its beginning. */
  onOpenWorkbench: (place: readonly string[]) => void;
  /** The seller says that the open page is her Maker Profile. */
  onTeach: () => void;
}

/** The passport at a glance: how far, what next, country by country. First run: the set-up questions. */
export function Popup(props: PopupProps) {
  const { shops, shop, progress, damage, now, language, onLanguage, reading, onReading } = props;
  const { onSavePlan, onSample, onAllow, onOpenWorkbench } = props;
  const status = reading ? props.status : 'off';
  const { t, brand } = useWords();
  const [choosing, setChoosing] = useState(false);
  const planned = progress.countries.length > 0;
  /** What she planned may be there: she is not asked for it anew. */
  const isUnread = damage === 'unread';
  const save = (plan: Plan) => {
    setChoosing(false);
    onSavePlan(plan);
  };
  return (
    <Surface className="mp-popup" ref={keepFocus}>
      <header>
        <div>
          <h1>{brand}</h1>
          <p>{t('notAffiliated')}</p>
        </div>
        {planned ? <ProgressStamp progress={progress} /> : null}
      </header>
      <main className="mp-stack">
        {props.notSaved ? <NotSaved why={props.notSaved} /> : null}
        <SampleBanner shopId={shops.current} onSample={onSample} />
        <ShopSwitch shops={shops} onShowShop={props.onShowShop} />
        {damage ? <p className="mp-note">{t(`popup.damaged.${damage}`, { brand })}</p> : null}
        {planned || status === 'no-permission' || status === 'off' ? (
          <PopupNotice
            status={status}
            onAllow={onAllow}
            onTurnOn={() => void onReading(true)}
            onTeach={props.onTeach}
          />
        ) : null}
        {planned || isUnread ? null : <p className="mp-welcome">{t('popup.welcome')}</p>}
        {planned && !choosing ? (
          <>
            <PassportPages progress={progress} now={now} onOpenWorkbench={onOpenWorkbench} />
            <div className="mp-actions">
              <button type="button" className="mp-quiet" onClick={() => onOpenWorkbench([])}>
                {t('popup.workbench')}
              </button>
              <button type="button" className="mp-quiet" onClick={() => setChoosing(true)}>
                {t('plan.change')}
              </button>
            </div>
          </>
        ) : null}
        {choosing ? <CountryChooser plan={shop.plan} onSave={save} /> : null}
        {planned || isUnread ? null : (
          <>
            <Setup plan={shop.plan} language={language} onLanguage={onLanguage} onSave={onSavePlan} />
            <SampleStart shopId={shops.current} onSample={onSample} />
          </>
        )}
        {planned ? <ReadingSwitch reading={reading} onReading={onReading} /> : null}
      </main>
    </Surface>
  );
}
