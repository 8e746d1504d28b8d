import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { currentShop, noShops, withShop, type Shops } from '../facts/shops';
import { hasSetAside } from './set-aside';
import { changeShops, readShops } from './shops-item';

beforeEach(() => fakeBrowser.reset());

const addTarget = (country: 'DE' | 'IT' | 'FR') => (shops: Shops) => {
  const shop = currentShop(shops);
  const targets = [...shop.plan.targets, country];
  return withShop(shops, shops.current, () => ({ ...shop, plan: { ...shop.plan, targets } }));
};
const targets = async () => currentShop((await readShops()).shops).plan.targets;

it('reads an empty storage as nothing seen yet', async () => {
  expect(await readShops()).toEqual({ shops: noShops, damaged: false });
});

it('makes one change after the other, however many come at once', async () => {
  await Promise.all([
    changeShops(addTarget('DE')),
    changeShops(addTarget('IT')),
    changeShops(addTarget('FR')),
  ]);
  expect(await targets()).toEqual(['DE', 'IT', 'FR']);
});

it('goes on after a change that failed, with what was there before', async () => {
  await changeShops(addTarget('DE'));
  const failing = changeShops(() => {
    throw new Error('storage full');
  });
  await expect(failing).rejects.toThrow('storage full');
  await changeShops(addTarget('IT'));
  expect(await targets()).toEqual(['DE', 'IT']);
});

it('sets aside what it cannot read before it writes over it', async () => {
  await fakeBrowser.storage.local.set({ shops: { current: 'first', byId: { first: 'ruined' } } });
  expect((await readShops()).damaged).toBe(true);
  expect(await hasSetAside()).toBe(false);
  await changeShops(addTarget('DE'));
  expect(await targets()).toEqual(['DE']);
  expect(await hasSetAside()).toBe(true);
  const { setAside } = await fakeBrowser.storage.local.get('setAside');
  expect(JSON.stringify(setAside)).toContain('ruined');
});
