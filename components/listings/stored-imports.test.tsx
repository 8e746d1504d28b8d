// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { expectAccessible, renderIn } from '../../test/surfaces/render-in';
import { now, yesterday } from '../../test/surfaces/samples';
import type { ImportReply, ImportTask } from '../../utils/storage/import-protocol';
import type { StoredImport } from '../../utils/storage/listings-records';
import { createImports } from './imports';
import { StoredImports } from './stored-imports';

const whole: StoredImport = {
  id: 'whole',
  shop: 'first',
  country: 'IT',
  source: 'report',
  kind: 'all',
  provesAbsence: true,
  importedAt: yesterday,
  reportDate: '2026-11-20',
  fileName: 'All+Listings+Report_11-20-2026.txt',
  fingerprint: 'f',
  listings: 1234,
  total: null,
  statuses: { active: 1234, inactive: 0, incomplete: 0, unknown: 0 },
  problems: {},
  removedAt: null,
};
const old: StoredImport = { ...whole, id: 'old', reportDate: null, listings: 1, fileName: 'old.txt' };
const pages: StoredImport = {
  ...whole,
  id: 'pages',
  country: 'DE',
  source: 'pages',
  kind: null,
  reportDate: null,
  fileName: '',
  listings: 23,
  total: 134,
};

afterEach(() => {
  vi.useRealTimers();
});

function list(stored: StoredImport[], counting: string[], language = 'en', damaged: string[] = []) {
  const tasks: ImportTask[] = [];
  const worker: { say?: (reply: ImportReply) => void } = {};
  const imports = createImports((heard) => {
    worker.say = heard;
    return (task) => tasks.push(task);
  });
  const onChanged = vi.fn<() => void>();
  const drawn = renderIn(
    language,
    <StoredImports
      imports={imports}
      shopId="first"
      stored={stored}
      counting={new Set(counting)}
      damaged={new Set(damaged)}
      now={now}
      onChanged={onChanged}
    />,
  );
  const answer = (reply: ImportReply) => act(async () => worker.say?.(reply));
  return { ...drawn, tasks, answer, onChanged };
}

it('says of one file that counts for two countries that neither shows what is missing', () => {
  const twin: StoredImport = { ...whole, id: 'twin', country: 'ES' };
  const { unmount } = list([whole, twin], ['whole', 'twin']);
  expect(screen.getByText(/very same file is stored for Spain/)).toBeVisible();
  expect(screen.getByText(/very same file is stored for Italy/)).toBeVisible();
  unmount();
  list([whole, twin], ['whole']);
  expect(screen.queryByText(/very same file/)).toBeNull();
});

it.each(['en', 'de', 'zh-CN'])(
  'shows every import with date and source in %s, accessibly',
  async (language) => {
    const { container } = list([pages, whole, old], ['whole', 'pages'], language);
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    await expectAccessible(container);
  },
);

it('says what each import is, and which no longer counts', () => {
  list([pages, whole, old], ['whole', 'pages']);
  const [seen, newest, older] = screen.getAllByRole('listitem');
  expect(seen).toHaveTextContent('Germany Inventory pages you opened');
  expect(seen).toHaveTextContent('23 of 134 seen · last seen on Nov 22');
  expect(newest).toHaveTextContent('1,234 listings · imported on Nov 22, report of Nov 20');
  expect(newest).not.toHaveTextContent('no longer counts');
  expect(older).toHaveTextContent('no longer counts');
  expect(older).toHaveTextContent('1 listing · imported on Nov 22, no date in the file’s name');
});

it('removes one, and puts it back while the bar offers it', async () => {
  const { tasks, answer, onChanged } = list([whole], ['whole']);
  await userEvent.click(screen.getByRole('button', { name: /^Remove Italy/ }));
  expect(tasks.at(-1)).toMatchObject({ what: 'remove', shop: 'first', stored: 'whole' });
  await answer({ what: 'done', id: tasks.at(-1)?.id ?? 0 });
  expect(onChanged).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(tasks.at(-1)).toMatchObject({ what: 'restore', stored: 'whole' });
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

it('erases for good when the ten seconds are over', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const { tasks } = list([whole], ['whole']);
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  await user.click(screen.getByRole('button', { name: /^Remove Italy/ }));
  act(() => vi.advanceTimersByTime(9_000));
  expect(tasks.some(({ what }) => what === 'erase')).toBe(false);
  act(() => vi.advanceTimersByTime(2_000));
  expect(tasks.at(-1)).toMatchObject({ what: 'erase', shop: 'first', age: 0 });
});

it('says so when the browser does not let one be removed', async () => {
  const { tasks, answer } = list([whole], ['whole']);
  await userEvent.click(screen.getByRole('button', { name: /^Remove Italy/ }));
  await answer({ what: 'failed', id: tasks.at(-1)?.id ?? 0, why: 'not-stored' });
  expect(within(screen.getByRole('alert')).getByText(/did not accept it/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

it('is not there where nothing was imported', () => {
  const { container } = list([], []);
  expect(container).toBeEmptyDOMElement();
});

it('says which import was damaged, and what to do', async () => {
  const { container } = list([whole, old], ['whole'], 'de', ['old']);
  const [, second] = screen.getAllByRole('listitem');
  expect(within(second!).getByText(/beschädigt.*noch einmal/)).toBeVisible();
  expect(screen.getAllByText(/beschädigt/)).toHaveLength(1);
  await expectAccessible(container);
});
