import { storage } from 'wxt/utils/storage';
import { noShops, salvageShops, type Shops } from '../facts/shops';

/** What is stored is checked when it is read, so the item itself promises nothing. */
const shopsItem = storage.defineItem<unknown>('local:shops', { fallback: noShops, version: 1 });

/** Stored values that could not be read, as they were: nothing is thrown away. */
const setAsideItem = storage.defineItem<{ at: number; raw: unknown }[]>('local:setAside', { fallback: [] });

const mostSetAside = 5;

/** What can be read of the stored shops; `damaged` where something could not. Changes nothing. */
export async function readShops(): Promise<{ shops: Shops; damaged: boolean }> {
  return salvageShops(await shopsItem.getValue());
}

/** Whether anything was ever set aside. */
export async function hasSetAside(): Promise<boolean> {
  return (await setAsideItem.getValue()).length > 0;
}

/** What could not be read and was set aside, for showing its size. */
export async function readSetAside(): Promise<readonly unknown[]> {
  return setAsideItem.getValue();
}

/** For the background only: what could not be read is gone for good. */
export async function eraseSetAside(): Promise<void> {
  await setAsideItem.removeValue();
}

let lastChange: Promise<unknown> = Promise.resolve();

/**
 * Changes the stored shops, one change after the other. For the background only, the one writer. What cannot be
 * read any more is set aside first. Rejects where the browser's storage refuses; the older value stays then.
 */
export async function changeShops(change: (shops: Shops) => Shops): Promise<void> {
  const before = lastChange;
  const mine = (async () => {
    await before;
    await changeNow(change);
  })();
  lastChange = mine.catch(() => undefined);
  await mine;
}

async function changeNow(change: (shops: Shops) => Shops): Promise<void> {
  const raw = await shopsItem.getValue();
  const { shops, damaged } = salvageShops(raw);
  if (damaged) {
    const older = await setAsideItem.getValue();
    await setAsideItem.setValue([...older, { at: Date.now(), raw }].slice(-mostSetAside));
  }
  const changed = change(shops);
  if (damaged || changed !== shops) await shopsItem.setValue(changed);
}

/** Calls back with what is stored whenever it changes; returns how to stop. */
export function watchShops(changed: (read: { shops: Shops; damaged: boolean }) => void): () => void {
  return shopsItem.watch((raw) => changed(salvageShops(raw)));
}
