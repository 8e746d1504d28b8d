import { createStore, type StoreApi } from 'zustand/vanilla';
import { currentShop, noShops } from '../facts/shops';
import type { Shop } from '../facts/shop';
import { hasSetAside, readShops, watchShops } from './shops-item';

/** What surfaces draw: the stored shop that is shown, kept up to date. */
export interface Mirror {
  shop: Shop;
  /** Something stored could not be read and was set aside. */
  damaged: boolean;
}

/** Reads storage once, then follows it. Resolves when the first state is there. */
export async function openMirror(): Promise<{ mirror: StoreApi<Mirror>; close: () => void }> {
  const mirror = createStore<Mirror>(() => ({ shop: currentShop(noShops), damaged: false }));
  const close = watchShops(({ shops, damaged }) =>
    mirror.setState((older) => ({ shop: currentShop(shops), damaged: damaged || older.damaged })),
  );
  const [{ shops, damaged }, earlier] = await Promise.all([readShops(), hasSetAside()]);
  mirror.setState({ shop: currentShop(shops), damaged: damaged || earlier });
  return { mirror, close };
}
