import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followReading, isOff } from './reading-switch';
import { changeSettings, noSettings, readSettings } from './settings-item';

beforeEach(() => fakeBrowser.reset());

const store = (settings: unknown) => fakeBrowser.storage.local.set({ settings });

it('reads where nobody switched it off', async () => {
  expect(await readSettings()).toEqual(noSettings);
  expect(noSettings.reading).toBe(true);
});

it('stays off where another setting is damaged, or was stored before there was a switch', async () => {
  await store({ language: 'tlh', reading: false });
  expect(await readSettings()).toEqual({ language: null, reading: false });
  await store({ language: 'fr' });
  expect(await readSettings()).toEqual({ language: 'fr', reading: true });
});

it.each([null, undefined, 'off', false, [], {}, { reading: 'false' }, { reading: 0 }])(
  'takes %j for no decision to switch off',
  (raw) => {
    expect(isOff(raw)).toBe(false);
  },
);

it('tells whoever follows, now and at each change', async () => {
  await changeSettings((settings) => ({ ...settings, reading: false }));
  const changed = vi.fn<Parameters<typeof followReading>[0]>();
  followReading(changed);
  await vi.waitFor(() => expect(changed).toHaveBeenLastCalledWith(false, undefined));
  await changeSettings((settings) => ({ ...settings, reading: true }));
  await vi.waitFor(() => expect(changed).toHaveBeenLastCalledWith(true, undefined));
});

it('tells the lessons with it, and when one is given', async () => {
  await fakeBrowser.storage.local.set({ lessons: ['one'] });
  const changed = vi.fn<Parameters<typeof followReading>[0]>();
  followReading(changed);
  await vi.waitFor(() => expect(changed).toHaveBeenLastCalledWith(true, ['one']));
  await fakeBrowser.storage.local.set({ lessons: ['one', 'two'], shops: {} });
  expect(changed).toHaveBeenLastCalledWith(true, ['one', 'two']);
  await store({ reading: false });
  expect(changed).toHaveBeenLastCalledWith(false, ['one', 'two']);
});

it('looks once more for a page that could not hear of the change', async () => {
  const changed = vi.fn<Parameters<typeof followReading>[0]>();
  const look = followReading(changed);
  await vi.waitFor(() => expect(changed).toHaveBeenLastCalledWith(true, undefined));
  fakeBrowser.storage.local.onChanged.removeAllListeners();
  await store({ reading: false });
  expect(changed).toHaveBeenLastCalledWith(true, undefined);
  look();
  await vi.waitFor(() => expect(changed).toHaveBeenLastCalledWith(false, undefined));
});
