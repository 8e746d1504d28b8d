// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mirrorOfBackground } from '../../entrypoints/panel/mirror-of-background';
import { readMirror } from '../../utils/storage/mirror';
import { changeSettings } from '../../utils/storage/settings-item';

vi.mock('../../utils/messages/ask', () => ({ ask: () => readMirror() }));

beforeEach(() => fakeBrowser.reset());

const speakGerman = () => changeSettings((settings) => ({ ...settings, language: 'de' }));

it('follows what is stored', async () => {
  const { mirror } = await mirrorOfBackground();
  await speakGerman();
  await vi.waitFor(() => expect(mirror.getState().settings.language).toBe('de'));
});

it('asks again when a page that was kept for going back is shown: it heard of nothing', async () => {
  const { mirror } = await mirrorOfBackground();
  fakeBrowser.storage.local.onChanged.removeAllListeners();
  await speakGerman();
  expect(mirror.getState().settings.language).toBeNull();
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await vi.waitFor(() => expect(mirror.getState().settings.language).toBe('de'));
});
