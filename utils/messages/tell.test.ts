import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { messaging } from './ask';
import { tell } from './tell';

beforeEach(() => {
  fakeBrowser.reset();
  messaging.removeAllListeners();
});

it('is understood by the library that answers', async () => {
  const heard = vi.fn();
  messaging.onMessage('guideOpened', ({ data }) => heard(data));
  await tell('guideOpened');
  expect(heard).toHaveBeenCalledExactlyOnceWith(undefined);
});

it('rejects where the background refuses', async () => {
  messaging.onMessage('pageMayBeOurs', () => {
    throw new Error('switched off');
  });
  await expect(tell('pageMayBeOurs')).rejects.toThrow('refused: pageMayBeOurs');
});

it('rejects where nobody answers', async () => {
  await expect(tell('pageLeft')).rejects.toThrow(/listener|receiving end|refused/i);
});
