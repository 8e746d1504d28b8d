import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { sellerCentralMatches } from '../marketplaces/hosts';
import { askToRead, followReadable, readable } from './may-read';

let held: readonly string[];
let changed: (() => void)[];

beforeEach(() => {
  changed = [];
  const addListener = (listener: (which: object) => void) => {
    changed.push(() => listener({}));
  };
  vi.spyOn(browser.permissions, 'contains').mockImplementation(({ origins = [] }) =>
    Promise.resolve(origins.every((one) => held.includes(one))),
  );
  vi.spyOn(browser.permissions.onAdded, 'addListener').mockImplementation(addListener);
  vi.spyOn(browser.permissions.onRemoved, 'addListener').mockImplementation(addListener);
});

it.each([
  ['all', sellerCentralMatches],
  ['some', sellerCentralMatches.slice(0, 1)],
  ['none', []],
] as const)('%s of the hosts', async (answer, hosts) => {
  held = hosts;
  expect(await readable()).toBe(answer);
});

it('follows what the seller takes and gives back', async () => {
  held = sellerCentralMatches;
  const store = await followReadable();
  held = [];
  changed.forEach((tell) => tell());
  await vi.waitFor(() => expect(store.getState().readable).toBe('none'));
  held = sellerCentralMatches;
  changed.forEach((tell) => tell());
  await vi.waitFor(() => expect(store.getState().readable).toBe('all'));
});

it('asks for every host at once', () => {
  const request = vi.spyOn(browser.permissions, 'request').mockReturnValue(undefined);
  askToRead();
  expect(request).toHaveBeenCalledExactlyOnceWith({ origins: sellerCentralMatches });
});
