import { expect, test, vi } from 'vitest';
import { modelLoader } from './load-model';

const asset = '(0\t_the_ hand\n';

test('callers at the same time, and later ones, share one load', async () => {
  const readAsset = vi.fn<() => Promise<string>>(async () => asset);
  const load = modelLoader(readAsset);
  const [one, other] = await Promise.all([load(), load()]);
  expect(one).toBe(other);
  expect(await load()).toBe(one);
  expect(readAsset).toHaveBeenCalledTimes(1);
});

test('nothing is read before the first need', () => {
  const readAsset = vi.fn<() => Promise<string>>(async () => asset);
  modelLoader(readAsset);
  expect(readAsset).not.toHaveBeenCalled();
});

test('a failed load tells everyone who waits, and the next call tries again', async () => {
  const readAsset = vi
    .fn<() => Promise<string>>(async () => asset)
    .mockRejectedValueOnce(new Error('no such file'));
  const load = modelLoader(readAsset);
  const waiting = await Promise.allSettled([load(), load()]);
  expect(waiting.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(load()).resolves.toHaveProperty('grams');
  expect(readAsset).toHaveBeenCalledTimes(2);
});

test('an asset that is no model is a failed load', async () => {
  const readAsset = vi.fn<() => Promise<string>>(async () => asset).mockResolvedValueOnce('<!doctype html>');
  const load = modelLoader(readAsset);
  await expect(load()).rejects.toThrow('not a language model');
  await expect(load()).resolves.toHaveProperty('grams');
});
