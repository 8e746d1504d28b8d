import { createStore, type StoreApi } from 'zustand/vanilla';
import { currentShop, noShops } from '../facts/shops';
import type { Shop } from '../facts/shop';
import { noSettings, readSettings, watchSettings, type Settings } from './settings-item';
import { hasSetAside, readShops, watchShops } from './shops-item';

/** What surfaces draw: the stored shop that is shown, and the settings, kept up to date. */
export interface Mirror {
  /** The id of the shop that is shown. */
  shopId: string;
  shop: Shop;
  settings: Settings;
  /** Something stored could not be read and was set aside. */
  damaged: boolean;
}

/** Reads storage once, then follows it. Resolves when the first state is there. */
export async function openMirror(): Promise<{ mirror: StoreApi<Mirror>; close: () => void }> {
  const mirror = createStore<Mirror>(() => ({
    shopId: noShops.current,
    shop: currentShop(noShops),
    settings: noSettings,
    damaged: false,
  }));
  const closes = [
    watchShops(({ shops, damaged }) =>
      mirror.setState((older) => ({
        shopId: shops.current,
        shop: currentShop(shops),
        damaged: damaged || older.damaged,
      })),
    ),
    watchSettings((settings) => mirror.setState({ settings })),
  ];
  const [{ shops, damaged }, earlier, settings] = await Promise.all([
    readShops(),
    hasSetAside(),
    readSettings(),
  ]);
  mirror.setState({ shopId: shops.current, shop: currentShop(shops), settings, damaged: damaged || earlier });
  return { mirror, close: () => closes.forEach((close) => close()) };
}
