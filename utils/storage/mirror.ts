import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Shop } from '../facts/shop';
import { currentShop, noShops, salvageShops, type Shops } from '../facts/shops';
import type { Lesson } from '../pages/lessons/lesson';
import { salvagePlaces, type PanelPlaces } from '../facts/panel-places';
import { salvageLessons, watchLessons } from './lessons-item';
import { watchPlaces } from './places-item';
import { beginRawMirror, readRawMirror, type RawMirror } from './raw-mirror';
import { isAnySetAside, watchSetAside } from './set-aside';
import { noSettings, salvageSettings, watchSettings, type Settings } from './settings-item';
import { watchShops } from './shops-item';

/** What surfaces draw: the stored shop that is shown, and the settings, kept up to date. */
export interface Mirror {
  /** The id of the shop that is shown. */
  shopId: string;
  /** Every shop; `shops.current` is the one popup and workbench show. A page's panel shows the page's own. */
  shops: Shops;
  shop: Shop;
  settings: Settings;
  /** What the seller has shown of pages that Amazon changed. */
  lessons: readonly Lesson[];
  /** Where the seller put the panel. */
  places: PanelPlaces;
  /** What is wrong with it, or null. */
  damage: Damage | null;
}

/**
 * What is wrong with what is stored. `set-aside`: something could not be read and was put aside. `unread`: the browser
 * gives none of it; nothing is known of what is there.
 */
export type Damage = 'set-aside' | 'unread';

/** Reads storage once, or takes what is being `read` already, then follows it. Resolves when the first state is there. */
export async function openMirror(
  read = beginRawMirror(),
): Promise<{ mirror: StoreApi<Mirror>; close: () => void }> {
  const mirror = createStore<Mirror>(() => ({
    shopId: noShops.current,
    shops: noShops,
    shop: currentShop(noShops),
    settings: noSettings,
    lessons: [],
    places: {},
    damage: null,
  }));
  const closes = [
    watchShops(({ shops, damaged }) =>
      mirror.setState((older) => ({
        shopId: shops.current,
        shops,
        shop: currentShop(shops),
        damage: damaged ? 'set-aside' : older.damage === 'unread' ? null : older.damage,
      })),
    ),
    watchSettings((settings) => mirror.setState({ settings })),
    watchLessons((lessons) => mirror.setState({ lessons })),
    watchPlaces((places) => mirror.setState({ places })),
    watchSetAside((isAny) => mirror.setState({ damage: isAny ? 'set-aside' : null })),
  ];
  mirror.setState(await read().then(mirrorOf, (): Partial<Mirror> => ({ damage: 'unread' })));
  return { mirror, close: () => closes.forEach((close) => close()) };
}

/** All of it as it is stored right now. */
export async function readMirror(): Promise<Mirror> {
  return mirrorOf(await readRawMirror());
}

function mirrorOf(raw: RawMirror): Mirror {
  const { shops, damaged } = salvageShops(raw.shops ?? noShops);
  return {
    shops,
    shopId: shops.current,
    shop: currentShop(shops),
    settings: salvageSettings(raw.settings),
    lessons: salvageLessons(raw.lessons ?? []).lessons,
    places: salvagePlaces(raw.panelPlaces),
    damage: damaged || isAnySetAside(raw.setAside ?? []) ? 'set-aside' : null,
  };
}
