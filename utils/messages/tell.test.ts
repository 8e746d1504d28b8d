import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { messaging } from './ask';
import { tell } from './tell';

beforeEach(() => {
  messaging.removeAllListeners();
  fakeBrowser.reset();
});

it('arrives at the library’s listener', async () => {
  const heard: unknown[] = [];
  messaging.onMessage('pageLeft', ({ type, data }) => void heard.push(type, data));
  await tell('pageLeft');
  expect(heard).toEqual(['pageLeft', undefined]);
});

it('rejects where the listener refuses, and where nobody listens', async () => {
  messaging.onMessage('pageMayBeOurs', () => {
    throw new Error('reading is switched off');
  });
  await expect(tell('pageMayBeOurs')).rejects.toThrow('refused');
  messaging.removeAllListeners();
  await expect(tell('pageLeft')).rejects.toThrow('No listeners');
});
