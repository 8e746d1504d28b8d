// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, renderIn } from '../../test/surfaces/render-in';
import { now } from '../../test/surfaces/samples';
import type { ReportSummary } from '../../utils/listings/report-summary';
import type { ImportReply, ImportTask } from '../../utils/storage/import-protocol';
import type { StoredImport } from '../../utils/storage/listings-records';
import { ImportPart } from './import-part';
import { createImports } from './imports';

const name = 'All+Listings+Report_11-20-2026.txt';
const file = new File(['seller-sku'], name);

const summary: ReportSummary = {
  kind: 'all',
  provesAbsence: true,
  encoding: 'utf-8',
  columns: { sku: 0, asin: null, title: null, status: null, quantity: null, price: null },
  date: '2026-11-20',
  rows: 1240,
  bytes: 5000,
  fingerprint: 'one',
  listings: 1234,
  statuses: { active: 1200, inactive: 30, incomplete: 4, unknown: 0 },
  isKindAssumed: false,
  unknownStatuses: [],
  evidence: { timeZones: ['PST'], channels: [], shippingTemplates: [], headerLanguage: 'en' },
  problems: [{ code: 'short-row', line: 7, found: '20/28' }],
  problemCounts: { 'short-row': 1 },
};

/** A whole report's header with nothing below it. */
const bare: Partial<ReportSummary> = {
  rows: 0,
  listings: 0,
  provesAbsence: false,
  problemCounts: { 'header-only': 1 },
};

const american: StoredImport = {
  id: 'stored',
  shop: 'first',
  country: 'US',
  source: 'report',
  kind: 'all',
  provesAbsence: true,
  importedAt: now,
  reportDate: '2026-11-19',
  fileName: name,
  fingerprint: 'older',
  listings: 5000,
  total: null,
  statuses: { active: 5000, inactive: 0, incomplete: 0, unknown: 0 },
  problems: {},
  removedAt: null,
};

/** The part with a worker that says only what the test lets it say. */
function part(language = 'en', stored: StoredImport[] = []) {
  const tasks: ImportTask[] = [];
  const worker: { say?: (reply: ImportReply) => void; die?: () => void } = {};
  const imports = createImports((heard, died) => {
    worker.say = heard;
    worker.die = died;
    return (task) => tasks.push(task);
  });
  const onStored = vi.fn<() => void>();
  const drawn = renderIn(
    language,
    <ImportPart
      imports={imports}
      shopId="first"
      stored={stored}
      lastSeen={null}
      now={now}
      onStored={onStored}
    />,
  );
  const reply = (said: ImportReply) => act(() => worker.say?.(said));
  return { ...drawn, tasks, reply, die: () => act(() => worker.die?.()), onStored };
}

const choose = (label: string, ...files: File[]) => userEvent.upload(screen.getByLabelText(label), files);
const read = (own: Partial<ReportSummary> = {}): ImportReply => {
  return { what: 'read', id: 1, report: { ...summary, ...own } };
};

async function dropped(own: Partial<ReportSummary> = {}, stored: StoredImport[] = []) {
  const drawn = part('en', stored);
  await choose('Choose report files', file);
  drawn.reply(read(own));
  return drawn;
}

const country = () => screen.getByRole('combobox', { name: 'Which country is this report for?' });
const store = () => screen.getByRole('button', { name: 'Store' });

it.each([
  ['en', 'Choose report files', 'Store'],
  ['de', 'Berichtsdateien wählen', 'Speichern'],
  ['zh-CN', '选择报告文件', '保存'],
])('shows in %s what a file holds, accessibly', async (language, label, button) => {
  const { container, reply } = part(language);
  await choose(label, file);
  reply(read());
  expect(screen.getByRole('article', { name })).toBeVisible();
  expect(screen.getByText(new Intl.NumberFormat(language).format(1240))).toBeVisible();
  expect(screen.getByRole('button', { name: button })).toBeVisible();
  await expectAccessible(container);
});

describe('while a file is read', () => {
  it('shows how far it is and can be cancelled', async () => {
    const { container, tasks, reply } = part();
    await choose('Choose report files', file);
    expect(screen.getByText('Waiting for its turn')).toBeVisible();
    reply({ what: 'progress', id: 1, bytes: 5 });
    expect(screen.getByRole('progressbar', { name: `Reading ${name}` })).toHaveAttribute('value', '5');
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: `Cancel ${name}` }));
    expect(tasks.at(-1)).toEqual({ what: 'forget', id: 1 });
    expect(screen.queryByRole('article')).toBeNull();
    reply(read());
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('takes files that are dropped anywhere, several at once, and no text', () => {
    const { tasks } = part();
    fireEvent.drop(document.body, { dataTransfer: { types: ['text/plain'], files: [] } });
    expect(tasks).toEqual([]);
    const other = new File(['x'], 'other.txt');
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [file, other] } });
    expect(screen.getAllByRole('article')).toHaveLength(2);
    expect(tasks.map(({ what }) => what)).toEqual(['read', 'read']);
  });

  it('says so when the worker dies, and starts another one for the next file', async () => {
    const { die, tasks } = part();
    await choose('Choose report files', file);
    die();
    expect(screen.getByText(/could not be read to its end/)).toBeVisible();
    await choose('Choose report files', new File(['seller-sku'], 'other.txt'));
    expect(tasks).toHaveLength(2);
  });
});

describe('the country', () => {
  it('is chosen beforehand where the signs agree, with its reasons', async () => {
    await dropped({ evidence: { ...summary.evidence, timeZones: ['GMT'] } });
    expect(country()).toHaveValue('UK');
    expect(country()).toHaveAccessibleDescription(/Probably United Kingdom.*time zone GMT/);
  });

  it('is not chosen where they leave several or contradict each other', async () => {
    const { unmount } = await dropped();
    expect(country()).toHaveValue('');
    unmount();
    await dropped({ evidence: { ...summary.evidence, channels: ['AMAZON_EU'] } });
    expect(country()).toHaveValue('');
  });

  it('that a sign speaks against has to be confirmed; another choice takes the confirmation back', async () => {
    const { tasks } = await dropped();
    await userEvent.selectOptions(country(), 'Germany');
    expect(screen.getByText(/“PST” in this file does not fit Germany\./)).toBeVisible();
    const looked = screen.getByRole('checkbox', { name: /I have looked at this/ });
    expect(looked).toBeRequired();
    await userEvent.click(looked);
    await userEvent.selectOptions(country(), 'France');
    expect(looked).not.toBeChecked();
    await userEvent.click(looked);
    await userEvent.click(store());
    expect(tasks.at(-1)).toMatchObject({ what: 'store', choice: { country: 'FR', kind: 'all' } });
  });
});

describe('what is asked before storing', () => {
  it('is nothing where nothing is wrong', async () => {
    const { tasks, reply, onStored } = await dropped();
    await userEvent.selectOptions(country(), 'United States');
    expect(screen.queryByRole('checkbox')).toBeNull();
    await userEvent.click(store());
    expect(tasks.at(-1)).toEqual({
      what: 'store',
      id: 1,
      shop: 'first',
      choice: { country: 'US', kind: 'all', isEmpty: false },
    });
    reply({ what: 'done', id: 1 });
    expect(await screen.findByText('Stored: 1,234 listings for United States.')).toBeVisible();
    await vi.waitFor(() => expect(onStored).toHaveBeenCalledOnce());
  });

  it('is whether so few listings are right, beside a report of the same kind only', async () => {
    const { unmount } = await dropped({}, [american]);
    await userEvent.selectOptions(country(), 'United States');
    expect(screen.getByText(/has 1,234 listings, the one before had 5,000/)).toBeVisible();
    expect(screen.getByRole('checkbox')).toBeRequired();
    unmount();
    await dropped({ kind: 'active', provesAbsence: false }, [american]);
    await userEvent.selectOptions(country(), 'United States');
    expect(screen.queryByText(/the one before/)).toBeNull();
  });

  it('is which report it is where neither columns nor name say so; no status is shown before', async () => {
    const { tasks } = await dropped({ kind: 'active', isKindAssumed: true, provesAbsence: false });
    expect(screen.queryByText(/1,200 active/)).toBeNull();
    await userEvent.selectOptions(country(), 'United States');
    const kinds = within(screen.getByRole('group', { name: /Which report is this/ })).getAllByRole('radio');
    expect(kinds.filter((kind) => kind instanceof HTMLInputElement && kind.checked)).toEqual([]);
    expect(kinds[0]).toBeRequired();
    await userEvent.click(screen.getByRole('radio', { name: /^Inactive Listings Report/ }));
    await userEvent.click(store());
    expect(tasks.at(-1)).toMatchObject({ choice: { kind: 'inactive' } });
  });

  it('is whether a country is empty where a whole report has no rows', async () => {
    const { tasks } = await dropped(bare);
    await userEvent.selectOptions(country(), 'United States');
    await userEvent.click(screen.getByRole('checkbox', { name: /I have no listings in this country yet/ }));
    await userEvent.click(store());
    expect(tasks.at(-1)).toMatchObject({ choice: { isEmpty: true } });
  });

  it.each([
    ['of any other report', { ...bare, kind: 'active' as const }],
    [
      'of rows that could not be read',
      { ...bare, problemCounts: { 'header-only': 1, 'row-without-sku': 3 } },
    ],
  ])('a header without listings %s cannot be stored at all', async (_, own) => {
    await dropped(own);
    expect(screen.getByText(/this file says nothing about your listings/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Store' })).toBeNull();
  });
});

it('names rows with problems, their lines and what stood there', async () => {
  await dropped();
  expect(screen.getByText(/1 row is shorter than the header/)).toBeVisible();
  await userEvent.click(screen.getByText('Show the lines'));
  expect(screen.getByText('20/28').closest('li')).toHaveTextContent('Line 7: 20/28');
});

it('names status words that it does not know', async () => {
  await dropped({ unknownStatuses: [{ word: 'Suppressed', rows: 3 }] });
  expect(screen.getByText(/We do not know these status words: “Suppressed”/)).toBeVisible();
});

it('says what was expected and what was found of a file that is no report', async () => {
  const { reply, container } = part();
  await choose('Choose report files', file);
  reply({ what: 'refused', id: 1, problem: { code: 'web-page', line: 1, found: 'Amazon Sign-In' } });
  const article = screen.getByRole('article');
  expect(article).toHaveTextContent('A listing report was expected, but this is a web page');
  expect(article).toHaveTextContent('Found in line 1: Amazon Sign-In');
  await expectAccessible(container);
});

it('names another report of Amazon’s in the words of the interface', async () => {
  const { reply } = part();
  await choose('Choose report files', file);
  reply({ what: 'refused', id: 1, problem: { code: 'other-report', line: 1, found: 'fba' } });
  expect(screen.getByRole('article')).toHaveTextContent(
    'Found in line 1: report on stock in Amazon’s warehouses',
  );
});

it('says what to erase when there is no room, and lets the seller try again', async () => {
  const { tasks, reply } = await dropped();
  await userEvent.selectOptions(country(), 'United States');
  await userEvent.click(store());
  reply({ what: 'failed', id: 1, why: 'full' });
  expect(await screen.findByRole('alert')).toHaveTextContent('no more room');
  await userEvent.click(store());
  expect(tasks.filter(({ what }) => what === 'store')).toHaveLength(2);
});
