// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { spiedIntents } from '../../test/surfaces/intents';
import { expectAccessible, renderIn } from '../../test/surfaces/render-in';
import { busyShop, now, plannedShop } from '../../test/surfaces/samples';
import type { Shops } from '../../utils/facts/shops';
import { backupOf } from '../../utils/storage/backup';
import { noSettings } from '../../utils/storage/settings-item';
import { DataPage } from './data-page';
import type { Stored, Vault, Watched } from './vault';

const two: Shops = {
  current: 'clay',
  byId: { clay: { ...busyShop, name: 'Clay' }, wood: { ...plannedShop, planAt: 5, name: 'Wood' } },
};
const stored: Stored = {
  shops: two,
  things: [
    { kind: 'shop', shop: 'clay', bytes: 12_400 },
    { kind: 'listings', shop: 'clay', bytes: 2_345_678 },
    { kind: 'lessons', shop: null, bytes: 300 },
    { kind: 'settings', shop: null, bytes: 40 },
  ],
};
const rest = { at: now, settings: noSettings, lessons: [], imports: [], decisions: {} };
const file = (text: string) => new File([text], 'maker-passport.json', { type: 'application/json' });

const done = () => Promise.resolve();
const full = () => Promise.reject(new Error('QuotaExceededError: no room'));
const gone = () => Promise.reject(new Error('The background is gone.'));

function page(more: Partial<Vault> = {}, shown = stored) {
  const vault: Vault = {
    watch: (changed) => {
      changed(shown);
      return () => undefined;
    },
    write: () => Promise.resolve(JSON.stringify(backupOf(two, rest))),
    takeOver: vi.fn<Vault['takeOver']>(done),
    rename: vi.fn<Vault['rename']>(done),
    merge: vi.fn<Vault['merge']>(done),
    eraseShop: vi.fn<Vault['eraseShop']>(done),
    undo: vi.fn<Vault['undo']>(done),
    endUndo: vi.fn<Vault['endUndo']>(done),
    eraseListings: vi.fn<Vault['eraseListings']>(done),
    eraseLessons: vi.fn<Vault['eraseLessons']>(done),
    eraseSync: vi.fn<Vault['eraseSync']>(done),
    eraseSetAside: vi.fn<Vault['eraseSetAside']>(done),
    eraseEverything: vi.fn<Vault['eraseEverything']>(done),
    ...more,
  };
  const intents = spiedIntents();
  return { vault, ui: <DataPage settings={noSettings} now={now} intents={intents} vault={vault} /> };
}

it.each([
  ['en', 'What is stored', '12 kB', 'Erase everything'],
  ['de', 'Was gespeichert ist', '12 kB', 'Alles löschen'],
  ['zh-CN', '保存了什么', '12 kB', '删除全部'],
])('lists what is stored with its size in %s', async (language, heading, size, all) => {
  const { container } = renderIn(language, page().ui);
  expect(screen.getByRole('heading', { name: heading })).toBeVisible();
  expect(screen.getByRole('cell', { name: size })).toBeVisible();
  expect(screen.getByRole('button', { name: all })).toBeVisible();
  await expectAccessible(container);
});

/** Makes Wood a part of Clay, in whatever language. */
async function startMerging(): Promise<void> {
  await userEvent.click(screen.getByText('Clay', { selector: 'summary' }));
  const [choice] = screen.getAllByRole('combobox');
  await userEvent.selectOptions(choice ?? document.body, 'Wood');
  const merge = screen
    .getAllByRole('button')
    .find((button) => button.classList.contains('mp-button') && button.closest('.mp-data-shop'));
  await userEvent.click(merge ?? document.body);
}

describe('shops', () => {
  it('are renamed', async () => {
    const { vault, ui } = page();
    renderIn('en', ui);
    await userEvent.click(screen.getByText('Wood', { selector: 'summary' }));
    const name = screen.getByDisplayValue('Wood');
    await userEvent.clear(name);
    await userEvent.type(name, ' Woodwork {Enter}');
    expect(vault.rename).toHaveBeenCalledExactlyOnceWith('wood', 'Woodwork');
  });

  it('are merged after saying what wins, with undo', async () => {
    const { vault, ui } = page();
    const { container } = renderIn('en', ui);
    await userEvent.click(screen.getByText('Clay', { selector: 'summary' }));
    const [choice] = screen.getAllByRole('combobox', { name: 'Is the same shop as' });
    await userEvent.selectOptions(choice ?? document.body, 'Wood');
    expect(screen.getByText('1 thing is newer in the other one and replaces yours')).toBeVisible();
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: 'Make them one shop' }));
    expect(vault.merge).toHaveBeenCalledExactlyOnceWith('wood', 'clay');
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(vault.undo).toHaveBeenCalledOnce();
    expect(vault.endUndo).not.toHaveBeenCalled();
  });

  it('are merged once, however often it is pressed, and it is said that it takes a while', async () => {
    const merged = Promise.withResolvers<void>();
    const { vault, ui } = page({ merge: vi.fn<Vault['merge']>(() => merged.promise) });
    renderIn('en', ui);
    await startMerging();
    await userEvent.click(screen.getByRole('button', { name: 'Make them one shop' }));
    expect(vault.merge).toHaveBeenCalledOnce();
    expect(screen.getByText('One moment …')).toBeVisible();
    expect(screen.getByRole('progressbar')).not.toHaveAttribute('value');
    merged.resolve();
    expect(await screen.findByText('“Wood” is now part of “Clay”.')).toBeVisible();
    expect(screen.queryByText('One moment …')).toBeNull();
  });

  it('can be taken apart again though undoing did not work at first', async () => {
    const undo = vi.fn<Vault['undo']>(done).mockRejectedValueOnce(new Error('The background is gone.'));
    renderIn('en', page({ undo }).ui);
    await startMerging();
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('That did not work');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledTimes(2);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each([
    ['en', /no room for this, and nothing was changed\. Erase something under “What is stored”/],
    ['de', /keinen Platz, nichts wurde verändert\. Löschen Sie etwas unter „Was gespeichert ist“/],
    ['zh-CN', /没有空间了，没有做任何更改。请在“保存了什么”中删除一些内容/],
  ])('say in %s where there is no room, and offer to undo nothing', async (language, said) => {
    const { container } = renderIn(language, page({ merge: full }).ui);
    await startMerging();
    expect(await screen.findByRole('alert')).toHaveTextContent(said);
    expect(container.querySelector('.mp-undo')).toBeNull();
    await expectAccessible(container);
  });

  it('are erased only after a second yes', async () => {
    const { vault, ui } = page();
    renderIn('en', ui);
    await userEvent.click(screen.getByText('Wood', { selector: 'summary' }));
    await userEvent.click(screen.getByRole('button', { name: 'Erase “Wood”' }));
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(vault.eraseShop).not.toHaveBeenCalled();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Erase “Wood”' })).toHaveFocus());
    await userEvent.click(screen.getByRole('button', { name: 'Erase “Wood”' }));
    await userEvent.click(screen.getByRole('button', { name: 'Erase' }));
    expect(vault.eraseShop).toHaveBeenCalledExactlyOnceWith('wood');
    expect(await screen.findByText('“Wood” was erased.')).toBeVisible();
  });
});

it('erases one kind of thing of one shop', async () => {
  const { vault, ui } = page();
  renderIn('en', ui);
  const row = screen.getByRole('row', { name: /^Clay: listings/ });
  await userEvent.click(within(row).getByRole('button', { name: 'Erase: Clay: listings' }));
  await userEvent.click(within(row).getByRole('button', { name: 'Erase' }));
  expect(vault.eraseListings).toHaveBeenCalledExactlyOnceWith('clay');
});

it('erases everything after a second yes, and says when that did not work', async () => {
  const { vault, ui } = page({ eraseEverything: vi.fn(gone) });
  renderIn('en', ui);
  await userEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
  await userEvent.click(screen.getByRole('button', { name: 'Erase everything now' }));
  expect(vault.eraseEverything).toHaveBeenCalledOnce();
  expect(await screen.findByRole('alert')).toHaveTextContent('That did not work');
});

describe('a saved file', () => {
  it('is shown before it is taken over', async () => {
    const { vault, ui } = page();
    const { container } = renderIn('en', ui);
    const backup = backupOf({ ...two, byId: { glass: { ...busyShop, name: 'Glass' } } }, rest);
    await userEvent.upload(screen.getByLabelText('Saved file'), file(JSON.stringify(backup)));
    expect(await screen.findByText('Glass: a new shop')).toBeVisible();
    expect(vault.takeOver).not.toHaveBeenCalled();
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: 'Import' }));
    expect(vault.takeOver).toHaveBeenCalledExactlyOnceWith(backup, expect.anything());
    expect(await screen.findByText('Imported.')).toBeVisible();
  });

  it.each([
    ['full', full, /stopped halfway: your browser has no more room/],
    ['gone', gone, /stopped halfway\. Choose the file again/],
  ])('says why it was not taken over as a whole: %s', async (_, refused, said) => {
    await startTakingOver(refused);
    expect(await screen.findByText(said)).toBeVisible();
  });

  it.each([
    [
      'damaged',
      JSON.stringify(backupOf(two, rest)).replace('"registered"', '"conquered"'),
      /file is damaged.*Damaged: shops\.byId\.clay/,
    ],
    ['foreign', '{"format":"other","version":1}', /not a file of this extension/],
    ['no JSON', 'PK', /may have been cut off/],
    ['of a later version', '{"format":"maker-passport","version":9}', /newer version/],
  ])('is refused with the reason where it is %s', async (_, text, said) => {
    const { vault, ui } = page();
    renderIn('en', ui);
    await userEvent.upload(screen.getByLabelText('Saved file'), file(text));
    expect(await screen.findByText(said)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Import' })).not.toBeInTheDocument();
    expect(vault.takeOver).not.toHaveBeenCalled();
  });
});

/** Something that takes until it is let go on, and hears that it is cancelled. */
function work<T>() {
  const made = Promise.withResolvers<T>();
  const watched = ({ signal, tell }: Watched) => {
    tell({ done: 1, of: 4 });
    signal.addEventListener('abort', () => made.reject(signal.reason));
    return made.promise;
  };
  return { watched, made };
}

async function startTakingOver(onTakeOver: Vault['takeOver']) {
  const { ui } = page({ takeOver: onTakeOver });
  renderIn('en', ui);
  const backup = backupOf({ ...two, byId: { glass: { ...busyShop, name: 'Glass' } } }, rest);
  await userEvent.upload(screen.getByLabelText('Saved file'), file(JSON.stringify(backup)));
  await userEvent.click(await screen.findByRole('button', { name: 'Import' }));
}

describe('long work', () => {
  it('says how far the file is that is being made', async () => {
    const { watched, made } = work<string>();
    const { container } = renderIn('en', page({ write: watched }).ui);
    await userEvent.click(screen.getByRole('button', { name: 'Make the file' }));
    const bar = screen.getByRole('progressbar', { name: 'One moment …' });
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['1', '4']);
    await expectAccessible(container);
    made.resolve('{}');
    expect(await screen.findByRole('link', { name: /^Save maker-passport-/ })).toBeVisible();
    expect(bar).not.toBeInTheDocument();
  });

  it('makes no file that was cancelled, and another one afterwards', async () => {
    const { watched } = work<string>();
    const write = vi.fn<Vault['write']>(watched);
    renderIn('en', page({ write }).ui);
    await userEvent.click(screen.getByRole('button', { name: 'Make the file' }));
    await userEvent.click(screen.getByRole('button', { name: 'Make the file' }));
    expect(write).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('progressbar')).not.toBeInTheDocument());
    expect(screen.queryByText(/could not be made/)).not.toBeInTheDocument();
    write.mockResolvedValue('{}');
    await userEvent.click(screen.getByRole('button', { name: 'Make the file' }));
    expect(await screen.findByRole('link', { name: /^Save maker-passport-/ })).toBeVisible();
  });

  it('says that a file could not be made', async () => {
    renderIn('en', page({ write: gone }).ui);
    await userEvent.click(screen.getByRole('button', { name: 'Make the file' }));
    expect(await screen.findByText(/could not be made/)).toBeVisible();
  });

  it('stops taking a file over, and says that what was taken over stays', async () => {
    const { watched } = work<void>();
    await startTakingOver((_, way) => watched(way));
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText(/^Stopped\. What was imported by then stays/)).toBeVisible();
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  });

  it('ends with the page', async () => {
    let heard: AbortSignal | null = null;
    const { ui } = page({
      write: ({ signal }) => {
        heard = signal;
        return new Promise(() => undefined);
      },
    });
    const { unmount } = renderIn('en', ui);
    await userEvent.click(screen.getByRole('button', { name: 'Make the file' }));
    unmount();
    expect(heard).toHaveProperty('aborted', true);
  });
});
