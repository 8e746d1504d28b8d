import { storage } from 'wxt/utils/storage';
import { noShops, salvageShops, type Shops } from '../facts/shops';
import { dropValue, keepValue } from './keep-value';
import { oneByOne } from './one-by-one';
import { setAside } from './set-aside';

/** What is stored is checked when it is read, so the item itself promises nothing. */
const shopsItem = storage.defineItem<unknown>('local:shops', { fallback: noShops, version: 1 });

/** What can be read of the stored shops; `damaged` where something could not. Changes nothing. */
export async function readShops(): Promise<{ shops: Shops; damaged: boolean }> {
  return salvageShops(await shopsItem.getValue());
}

const inTurn = oneByOne();

/**
 * Changes the stored shops, one change after the other. For the background only, the one writer. What cannot be
 * read any more is set aside first. Rejects where the browser's storage refuses; the older value stays then.
 */
export function changeShops(change: (shops: Shops) => Shops | Promise<Shops>): Promise<void> {
  return inTurn(async () => {
    const raw = await shopsItem.getValue();
    const { shops, damaged } = salvageShops(raw);
    if (damaged) await setAside(raw);
    const changed = await change(shops);
    if (damaged || changed !== shops) await keepValue(shopsItem, changed);
  });
}

/** For the background only: all shops are gone for good. Needs no room, and sets nothing aside. */
export function eraseShops(): Promise<void> {
  return inTurn(() => dropValue(shopsItem));
}

/** Calls back with what is stored whenever it changes; returns how to stop. */
export function watchShops(changed: (read: { shops: Shops; damaged: boolean }) => void): () => void {
  return shopsItem.watch((raw) => changed(salvageShops(raw)));
}
