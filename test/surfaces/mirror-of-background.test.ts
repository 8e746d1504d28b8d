// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mirrorOfBackground } from '../../entrypoints/panel/mirror-of-background';
import { ask } from '../../utils/messages/ask';
import { readMirror } from '../../utils/storage/mirror';
import { changeSettings } from '../../utils/storage/settings-item';

vi.mock('../../utils/messages/ask', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  ask: vi.fn(),
}));

beforeEach(() => {
  fakeBrowser.reset();
  vi.mocked(ask).mockImplementation(() => readMirror());
});

const speakGerman = () => changeSettings((settings) => ({ ...settings, language: 'de' }));

it('follows what is stored', async () => {
  const { mirror } = await mirrorOfBackground();
  await speakGerman();
  await vi.waitFor(() => expect(mirror.getState().settings.language).toBe('de'));
});

it('misses nothing that changes while the first state is on its way', async () => {
  vi.mocked(ask).mockImplementationOnce(async () => {
    const first = await readMirror();
    await new Promise((resolve) => setTimeout(resolve, 50));
    return first;
  });
  const opening = mirrorOfBackground();
  await readMirror();
  await speakGerman();
  const { mirror } = await opening;
  await vi.waitFor(() => expect(mirror.getState().settings.language).toBe('de'));
});

it('says nothing of what is stored and not drawn', async () => {
  const { mirror } = await mirrorOfBackground();
  const told = vi.fn();
  mirror.subscribe(told);
  const { calls } = vi.mocked(ask).mock;
  const before = calls.length;
  await fakeBrowser.storage.local.set({ syncState: { homes: {} } });
  expect(calls).toHaveLength(before + 1);
  await readMirror();
  await speakGerman();
  await vi.waitFor(() => expect(mirror.getState().settings.language).toBe('de'));
  expect(told).toHaveBeenCalledOnce();
});

it('asks again when a page that was kept for going back is shown: it heard of nothing', async () => {
  const { mirror } = await mirrorOfBackground();
  fakeBrowser.storage.local.onChanged.removeAllListeners();
  await speakGerman();
  expect(mirror.getState().settings.language).toBeNull();
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await vi.waitFor(() => expect(mirror.getState().settings.language).toBe('de'));
});

it('asks a worker again that was stopped over a question, though nothing else changes', async () => {
  const { mirror } = await mirrorOfBackground();
  vi.mocked(ask).mockImplementationOnce(() => Promise.reject(new Error('Receiving end does not exist')));
  await speakGerman();
  await vi.waitFor(() => expect(mirror.getState().settings.language).toBe('de'));
});
