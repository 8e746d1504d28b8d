// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { expectAccessible, renderIn } from '../../test/surfaces/render-in';
import { deviceTranslator, type DeviceTranslator } from './device-translator';
import { DraftOnDevice } from './draft-on-device';

/** A stand-in with the browser's interface: each step waits until the test lets it happen. */
function standIn(availability: Awaited<ReturnType<DeviceTranslator['availability']>> = 'downloadable') {
  const created = Promise.withResolvers<void>();
  const translated = Promise.withResolvers<string>();
  const listeners: ((event: { loaded: number }) => void)[] = [];
  const destroy = vi.fn<() => void>();
  const signals: AbortSignal[] = [];
  const create = vi.fn<DeviceTranslator['create']>(async ({ signal, monitor }) => {
    signals.push(signal);
    monitor({ addEventListener: (_, heard) => void listeners.push(heard) });
    await Promise.race([created.promise, aborted(signal)]);
    return {
      destroy,
      translate: (_, options) => Promise.race([translated.promise, aborted(options.signal)]),
    };
  });
  return {
    translator: { availability: async () => availability, create } satisfies DeviceTranslator,
    created,
    translated,
    destroy,
    create,
    signals,
    download: (part: number) => act(() => listeners.forEach((heard) => heard({ loaded: part }))),
  };
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
  });
}

function draft(translator: DeviceTranslator | null, text = 'I throw pots.') {
  return (
    <main>
      <h1>Texts</h1>
      <DraftOnDevice translator={translator} from="en" to="de" text={text} what="paragraph 1" />
    </main>
  );
}

const settle = () => act(async () => undefined);
const startName = 'Draft on this device (paragraph 1)';

it.each([
  ['en', startName, /machine’s draft: have it read by someone who speaks German/, /^Copy draft.*paragraph 1/],
  ['zh-CN', '在本机生成草稿 (paragraph 1)', /机器草稿：请让懂德语的人读一遍/, /^复制草稿.*paragraph 1/],
])('drafts on a click, marked as a draft, in %s', async (language, start, mark, copy) => {
  const user = userEvent.setup();
  const { translator, created, translated, destroy, create } = standIn();
  const { container } = renderIn(language, draft(translator));
  await user.click(await screen.findByRole('button', { name: start }));
  expect(create).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ sourceLanguage: 'en', targetLanguage: 'de' }),
  );
  await expectAccessible(container);
  created.resolve();
  translated.resolve('Ich töpfere.');
  expect(await screen.findByText('Ich töpfere.')).toHaveAttribute('lang', 'de');
  expect(screen.getByText(mark)).toBeVisible();
  await user.click(screen.getByRole('button', { name: copy }));
  expect(await navigator.clipboard.readText()).toBe('Ich töpfere.');
  expect(destroy).toHaveBeenCalledOnce();
  await expectAccessible(container);
});

it('shows how far the download is', async () => {
  const { translator, created, download } = standIn();
  renderIn('en', draft(translator));
  await userEvent.click(await screen.findByRole('button', { name: startName }));
  expect(screen.getByRole('progressbar', { name: 'Translating …' })).not.toHaveAttribute('value');
  download(0.4);
  expect(screen.getByRole('progressbar', { name: /Downloading/ })).toHaveAttribute('value', '0.4');
  created.resolve();
  expect(await screen.findByRole('progressbar', { name: 'Translating …' })).not.toHaveAttribute('value');
});

it.each([
  ['a browser without it', null],
  ['a pair it does not know', standIn('unavailable').translator],
  [
    'a browser that cannot say',
    { ...standIn().translator, availability: () => Promise.reject(new Error('no')) },
  ],
])('is absent without trace in %s', async (_, translator) => {
  renderIn('en', draft(translator));
  await settle();
  expect(screen.getByRole('main').children).toHaveLength(1);
});

it('says that it failed, and can be tried again', async () => {
  const first = standIn();
  renderIn('en', draft(first.translator));
  await userEvent.click(await screen.findByRole('button', { name: startName }));
  first.created.resolve();
  first.translated.reject(new Error('out of memory'));
  expect(await screen.findByText(/The draft did not work/)).toBeVisible();
  expect(first.destroy).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: startName }));
  expect(first.create).toHaveBeenCalledTimes(2);
});

it('is cancelled at any point', async () => {
  const { translator, created, translated, signals } = standIn();
  renderIn('en', draft(translator));
  await userEvent.click(await screen.findByRole('button', { name: startName }));
  await userEvent.click(screen.getByRole('button', { name: 'Cancel (paragraph 1)' }));
  expect(signals[0]?.aborted).toBe(true);
  created.resolve();
  translated.resolve('Zu spät.');
  await settle();
  expect(screen.getByRole('button', { name: startName })).toBeVisible();
  expect(screen.queryByText('Zu spät.')).not.toBeInTheDocument();
  expect(screen.queryByText(/did not work/)).not.toBeInTheDocument();
});

it('gives back a translator that arrives after cancelling', async () => {
  const { translator, created, destroy } = standIn();
  const translate = vi.fn<() => Promise<string>>(async () => 'Zu spät.');
  const deaf: DeviceTranslator = {
    ...translator,
    create: async () => {
      await created.promise;
      return { destroy, translate };
    },
  };
  renderIn('en', draft(deaf));
  await userEvent.click(await screen.findByRole('button', { name: startName }));
  await userEvent.click(screen.getByRole('button', { name: 'Cancel (paragraph 1)' }));
  created.resolve();
  await settle();
  expect(destroy).toHaveBeenCalledOnce();
  expect(translate).not.toHaveBeenCalled();
});

it('ends what is under way when its place is left or its text is another', async () => {
  const { translator, signals } = standIn();
  const { rerender, unmount } = renderIn('en', draft(translator));
  await userEvent.click(await screen.findByRole('button', { name: startName }));
  rerender(draft(translator, 'I glaze pots.'));
  expect(signals[0]?.aborted).toBe(true);
  await userEvent.click(await screen.findByRole('button', { name: startName }));
  unmount();
  expect(signals[1]?.aborted).toBe(true);
});

it('is found in a browser that has it, and only there', () => {
  const translator = Object.assign(() => undefined, standIn().translator);
  expect(deviceTranslator({ Translator: translator })).toBe(translator);
  expect(deviceTranslator({})).toBeNull();
  expect(deviceTranslator({ Translator: () => undefined })).toBeNull();
});
