import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyShop } from '../facts/shop';
import { noShops, withShop } from '../facts/shops';
import { openMirror } from './mirror';
import { eraseSetAside } from './set-aside';
import { changeSettings, noSettings } from './settings-item';
import { changeShops } from './shops-item';

beforeEach(() => fakeBrowser.reset());

const plan = { home: 'US' as const, targets: ['IT' as const] };
const savePlan = () => changeShops((shops) => withShop(shops, shops.current, (shop) => ({ ...shop, plan })));

it('shows what is stored when it opens', async () => {
  await savePlan();
  const { mirror, close } = await openMirror();
  expect(mirror.getState()).toMatchObject({
    shop: { ...emptyShop, plan },
    settings: noSettings,
    damage: null,
  });
  close();
});

it('follows what is stored later, until it is closed', async () => {
  const { mirror, close } = await openMirror();
  await savePlan();
  expect(mirror.getState().shop.plan).toEqual(plan);
  close();
  await changeShops((shops) => withShop(shops, shops.current, () => emptyShop));
  expect(mirror.getState().shop.plan).toEqual(plan);
});

it('keeps what is stored while it is still being read, where the older answer comes late', async () => {
  const late = Promise.withResolvers<object>();
  const get = vi.spyOn(browser.storage.local, 'get').mockImplementationOnce(() => late.promise);
  const opening = openMirror();
  await savePlan();
  late.resolve({ shops: noShops });
  const { mirror, close } = await opening;
  expect(mirror.getState().shop.plan).toEqual(plan);
  get.mockRestore();
  close();
});

it('says that something stored was damaged', async () => {
  await fakeBrowser.storage.local.set({ shops: 'ruined' });
  const { mirror, close } = await openMirror();
  expect(mirror.getState()).toMatchObject({ shop: emptyShop, settings: noSettings, damage: 'set-aside' });
  close();
});

it('says so no more once the seller erased what was put aside', async () => {
  await fakeBrowser.storage.local.set({ shops: 'ruined' });
  await savePlan();
  const { mirror, close } = await openMirror();
  expect(mirror.getState().damage).toBe('set-aside');
  await eraseSetAside();
  await vi.waitFor(() => expect(mirror.getState().damage).toBeNull());
  close();
});

it('follows the settings, and takes what cannot be read as not chosen', async () => {
  const { mirror, close } = await openMirror();
  await changeSettings((settings) => ({ ...settings, language: 'fr' }));
  expect(mirror.getState().settings.language).toBe('fr');
  await fakeBrowser.storage.local.set({ settings: { language: 'tlh' } });
  expect(mirror.getState().settings).toEqual(noSettings);
  close();
});
