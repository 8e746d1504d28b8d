import { useEffect, useRef } from 'react';
import type { Shop } from '../../utils/facts/shop';
import type { Shops } from '../../utils/facts/shops';
import type { Lesson } from '../../utils/pages/lessons/lesson';
import type { Failure } from '../../utils/storage/failure';
import type { Settings } from '../../utils/storage/settings-item';
import type { SyncStatus } from '../../utils/storage/sync-item';
import { keepFocus } from '../design/keep-focus';
import { Surface } from '../design/surface';
import { NoPermission } from '../permission/no-permission';
import { SampleBanner, SampleStart } from '../sample/sample-banner';
import { Setup } from '../setup/setup';
import { ShopSwitch } from '../shops/shop-switch';
import { SyncNote } from '../sync/sync-note';
import { Announcer } from '../spoken/announcer';
import { SyncPart } from '../sync/sync-part';
import type { Damage } from '../../utils/storage/mirror';
import { NotSaved } from '../wanted/not-saved';
import { useWords } from '../words/use-words';
import { hashOf, type Route } from './route';
import type { DeviceTranslator } from '../draft/device-translator';
import type { Intents, Section } from './section';
import { sections } from './sections';
import './workbench.css';

export interface WorkbenchProps {
  shops: Shops;
  shop: Shop;
  settings: Settings;
  sync: SyncStatus;
  lessons: readonly Lesson[];
  /** What is wrong with what is stored, or null. */
  damage: Damage | null;
  /** The seller does not let the browser show any page of Seller Central. */
  withheld: boolean;
  /** Why what the seller decided last could not be stored. */
  notSaved: Failure | null;
  /** ms since 1970. */
  now: number;
  route: Route;
  intents: Intents;
  onShowShop: (id: string) => void;
  /** The seller allows the extension to read Seller Central. */
  onAllow: () => void;
  translator: DeviceTranslator | null;
}

/** The full tab where long work happens: navigation, and the section the address names. */
export function Workbench(props: WorkbenchProps) {
  const { shops, shop, settings, sync, damage, now, route, intents, translator } = props;
  const { t, brand } = useWords();
  const [id, ...place] = route;
  const section = sections.find((one) => one.id === id) ?? sections[0];
  const name = t(`workbench.${section.id}`);
  const heading = useFocusOnChange(section);
  const isOfAllShops = section.id === 'data';
  const planned = shop.plan.home !== null && shop.plan.targets.length > 0;
  return (
    <Surface className="mp-workbench" ref={keepFocus}>
      <title>{t('item', { name: brand, value: name })}</title>
      <header>
        <a className="mp-skip" href={hashOf(route)} onClick={() => heading.current?.focus()}>
          {t('workbench.skip')}
        </a>
        <p className="mp-workbench-brand">
          <strong>{brand}</strong> {t('notAffiliated')}
        </p>
        <ShopSwitch shops={shops} onShowShop={props.onShowShop} />
        <nav aria-label={t('workbench.sections')}>
          <ul>
            {sections.map((one) => (
              <li key={one.id}>
                <a href={hashOf([one.id])} aria-current={one === section ? 'page' : undefined}>
                  {t(`workbench.${one.id}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main className="mp-stack">
        <h1 ref={heading} tabIndex={-1}>
          {name}
        </h1>
        {props.notSaved ? (
          <div className="mp-not-saved">
            <NotSaved why={props.notSaved} />
          </div>
        ) : null}
        <SampleBanner shopId={shops.current} onSample={intents.showSample} />
        {/* The settings say it where it is switched. */}
        {section.id === 'settings' ? null : <SyncNote status={sync} onTold={intents.syncTold} />}
        {props.withheld ? <NoPermission onAllow={props.onAllow} /> : null}
        {damage ? <p className="mp-note">{t(`popup.damaged.${damage}`, { brand })}</p> : null}
        {planned || isOfAllShops ? (
          <Announcer>
            <section.Page
              // What a section keeps to itself is of one shop, but where it is of all of them.
              key={isOfAllShops ? 'all' : shops.current}
              shopId={shops.current}
              shop={shop}
              settings={settings}
              sync={sync}
              lessons={props.lessons}
              now={now}
              place={place}
              intents={intents}
              translator={translator}
            />
          </Announcer>
        ) : null}
        {/* What she planned may be there: she is not asked for it anew. */}
        {planned || isOfAllShops || damage === 'unread' ? null : (
          <div className="mp-workbench-plan mp-stack">
            <p className="mp-welcome">{t('popup.welcome')}</p>
            <Setup
              plan={shop.plan}
              language={settings.language}
              onLanguage={intents.saveLanguage}
              onSave={intents.savePlan}
            />
            <SampleStart shopId={shops.current} onSample={intents.showSample} />
            <SyncPart status={sync} now={now} onSwitch={intents.switchSync} />
          </div>
        )}
      </main>
    </Surface>
  );
}

/** Another section moves the focus to its heading; the first drawing moves nothing. */
function useFocusOnChange(section: Section) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(section);
  useEffect(() => {
    if (before.current === section) return;
    before.current = section;
    heading.current?.focus();
  }, [section]);
  return heading;
}
