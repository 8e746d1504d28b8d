import { useCallback, useEffect, useState } from 'react';
import { realShops } from '../../utils/facts/shops';
import { failureOf, type Failure } from '../../utils/storage/failure';
import { ReadingSwitch } from '../reading-switch/reading-switch';
import { useShopLabel } from '../shops/use-shop-label';
import { UndoBar } from '../undo/undo-bar';
import { InSight } from '../wanted/in-sight';
import type { SectionProps } from '../workbench/section';
import { useWords } from '../words/use-words';
import { browserVault } from './browser-vault';
import { ReadFile } from './read-file';
import { SaveFile } from './save-file';
import { ShopEntry } from './shop-entry';
import { StoredTable } from './stored-table';
import { Sure } from './sure';
import type { Stored, StoredThing, Vault } from './vault';
import { WorkProgress } from './work-progress';
import './data.css';

interface DataPageProps extends Pick<SectionProps, 'settings' | 'now' | 'intents'> {
  vault?: Vault;
}

/** The seller's shops, everything that is stored of them, and what she can do with it as a whole. */
export function DataPage({ settings, now, intents, vault = browserVault }: DataPageProps) {
  const { t, brand } = useWords();
  const [stored, setStored] = useState<Stored | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [failed, setFailed] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => vault.watch(setStored), [vault]);
  const label = useShopLabel(stored?.shops ?? { current: '', byId: {} });
  const endUndo = useCallback(() => {
    setDone(null);
    void vault.endUndo();
  }, [vault]);
  if (!stored) return null;
  const { shops, things } = stored;
  /**
   * One after the other: a second press while the first is under way would be about what is gone. What the undo bar
   * says once it was done is `said`, and where it was not, `otherwise`; null: there is nothing to undo.
   */
  const change = async (work: () => Promise<void>, said: string | null, otherwise: string | null = null) => {
    if (busy) return;
    setBusy(true);
    setFailed(null);
    setDone(null);
    const failure = await work().then(() => null, failureOf);
    setBusy(false);
    setFailed(failure);
    setDone(failure === null ? said : otherwise);
  };
  const eraseShop = (id: string) =>
    void change(() => vault.eraseShop(id), t('data.shopErased', { name: label(id) }));
  const erase = ({ kind, shop }: StoredThing) => {
    if (kind === 'shop' && shop !== null) eraseShop(shop);
    if (kind === 'listings' && shop !== null) void change(() => vault.eraseListings(shop), null);
    if (kind === 'lessons') void change(vault.eraseLessons, null);
    if (kind === 'sync') void change(vault.eraseSync, null);
    if (kind === 'setAside') void change(vault.eraseSetAside, null);
  };
  return (
    <div className="mp-data mp-stack">
      <section className="mp-stack">
        <h2>{t('data.shops')}</h2>
        {realShops(shops).map(([id]) => (
          <ShopEntry
            key={id}
            id={id}
            shops={shops}
            onRename={(shop, name) => void change(() => vault.rename(shop, name), null)}
            onMerge={(from, into) =>
              void change(
                () => vault.merge(from, into),
                t('data.merged', { from: label(from), into: label(into) }),
              )
            }
            onErase={eraseShop}
          />
        ))}
      </section>
      <section className="mp-stack">
        <h2>{t('data.stored')}</h2>
        <p>{t('data.storedHelp', { brand })}</p>
        {things.some(({ kind }) => kind === 'sync') ? <p>{t('data.storedSynced')}</p> : null}
        <StoredTable shops={shops} things={things} onErase={erase} />
        <ReadingSwitch reading={settings.reading} onReading={intents.switchReading} />
      </section>
      <SaveFile write={vault.write} now={now} />
      <ReadFile shops={shops} now={now} onTakeOver={vault.takeOver} />
      <section className="mp-stack">
        <h2>{t('data.eraseAll')}</h2>
        <p>{t('data.eraseAllHelp')}</p>
        <Sure
          ask={t('data.eraseAll')}
          what={t('data.eraseAllSure')}
          yes={t('data.eraseAllNow')}
          onYes={() => void change(vault.eraseEverything, null)}
        />
      </section>
      {busy ? (
        <InSight>
          <output>
            <WorkProgress share={{ done: 0, of: 0 }} onCancel={null} />
          </output>
        </InSight>
      ) : null}
      {failed === null ? null : (
        <InSight>
          <p role="alert">{t(`data.failed.${failed}`)}</p>
        </InSight>
      )}
      {done === null ? null : (
        <UndoBar said={done} onUndo={() => void change(vault.undo, null, done)} onEnd={endUndo} />
      )}
    </div>
  );
}
