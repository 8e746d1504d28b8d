// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, renderIn } from '../../test/surfaces/render-in';
import { judged, now, textFact, yesterday } from '../../test/surfaces/samples';
import type { Shop } from '../../utils/facts/shop';
import type { Judgement } from '../../utils/language/judgement';
import { PacketPage, type PacketPageProps } from './packet-page';

const original = 'I throw mugs of 350 ml in Rye.';
const german = 'Ich drehe in Rye Becher mit 350 ml.';
const path = '/maker';

/** Home with one original; Germany empty, France copied, Italy not looked at, the United Kingdom empty. */
const shop: Shop = {
  plan: { home: 'US', targets: ['UK', 'DE', 'FR', 'IT'] },
  countries: {
    US: { profile: { path, aboutYou: textFact({ ...judged('good'), language: 'en' }, original) } },
    UK: { profile: { path, aboutYou: textFact(judged('empty'), '') } },
    DE: { profile: { path, aboutYou: textFact(judged('empty'), '') } },
    FR: { profile: { path, aboutYou: textFact(judged('same-as-original'), original) } },
  },
};

/** Texts that begin in English are untranslated, all others good; 350 has to survive. */
async function judge({ text }: { text: string }): Promise<Judgement> {
  const isEnglish = text.startsWith('I ');
  const sentence = { start: 0, end: text.length, language: isEnglish ? 'en' : null } as const;
  return {
    verdict: isEnglish ? 'untranslated' : 'good',
    language: sentence.language,
    sentences: [{ ...sentence, verdict: isEnglish ? 'untranslated' : 'good' }],
    lostFacts: text.includes('350') ? [] : ['350 ml'],
  };
}

function page(given: Partial<Shop> = {}, intents: Partial<PacketPageProps['intents']> = {}) {
  const all = {
    judgeText: judge,
    judgeTitles: (titles: { title: string }[]) =>
      Promise.all(titles.map(({ title }) => judge({ text: title }))),
    keepDrafts: () => undefined,
    dropDraft: () => undefined,
    ...intents,
  };
  return <PacketPage shopId="first" shop={{ ...shop, ...given }} now={now} intents={all} />;
}

const files: Blob[] = [];
beforeEach(() => {
  files.length = 0;
  // jsdom has no addresses for files made in the page.
  URL.createObjectURL = (file) => `blob:${file instanceof Blob ? files.push(file) : 'no file'}`;
  URL.revokeObjectURL = () => undefined;
});

const csv = (text: string | Uint8Array<ArrayBuffer>) => new File([text], 'answer.csv', { type: 'text/csv' });

async function upload(text: string | Uint8Array<ArrayBuffer>, label = 'Answered CSV file') {
  await userEvent.upload(screen.getByLabelText(label), csv(text));
}

const answer = (name: string, place = 'Read the answer') =>
  within(section(place)).findByRole('article', { name });

const section = (name: string) => screen.getByRole('region', { name });
const answered = (...rows: string[]) => ['Row;Translation', ...rows].join('\n');

describe('sending', () => {
  it.each([
    [
      'en',
      'Send',
      '2 texts go into the packet.',
      /Germany: About You/,
      /Your own text can stay as it is for: United Kingdom/,
    ],
    ['zh-CN', '发送', '翻译包中有 2 段文字。', /德国：简介/, /可直接沿用您的原文：英国/],
  ])('says in %s what goes out', async (language, name, count, row, reused) => {
    const { container } = renderIn(language, page());
    const send = within(section(name));
    expect(send.getByRole('status')).toHaveTextContent(count);
    expect(send.getAllByText(row)[0]).toBeVisible();
    expect(send.getByText(reused)).toBeVisible();
    await expectAccessible(container);
  });

  it('writes the file: the original, what is wrong and what to keep, and an empty cell', async () => {
    renderIn('en', page());
    const link = screen.getByRole('link', { name: 'Save as CSV file' });
    expect(link).toHaveAttribute('href', `blob:${files.length}`);
    expect(link).toHaveAttribute('download', 'texts-to-translate.csv');
    const written = (await files.at(-1)?.text()) ?? '';
    expect(written.split('\r\n')[1]).toBe(
      '"MP-DE-aboutYou","Germany","About You","German","I throw mugs of 350 ml in Rye.","","Empty",' +
        '"Read by shoppers in Germany on the maker’s own page at Amazon. Please keep: 350 ml. ' +
        'Amazon names no length; the original has 30 characters.",""',
    );
  });

  it('leaves out a country, and takes in what was not looked at', async () => {
    renderIn('en', page());
    await userEvent.click(screen.getByRole('checkbox', { name: 'France' }));
    const send = within(section('Send'));
    expect(send.getByRole('status')).toHaveTextContent('1 text goes into the packet.');
    await userEvent.click(screen.getByRole('checkbox', { name: /not yet looked at/ }));
    expect(send.getByRole('status')).toHaveTextContent('2 texts go into the packet.');
    expect(send.getByText(/There is nothing to translate from yet: Inspiration/)).toBeVisible();
  });

  it('offers no file where nothing is to be translated', () => {
    renderIn('en', page({ plan: { home: 'US', targets: ['IT'] } }));
    expect(section('Send')).toHaveTextContent('Nothing that was seen in these countries needs translating.');
    expect(screen.queryByRole('link', { name: /CSV/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Print' })).not.toBeInTheDocument();
  });

  it('prints', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    renderIn('en', page());
    await userEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});

describe('reading the answer', () => {
  it.each([
    ['en', 'Row;Translation', 'Answered CSV file', 'Germany: About You', 'In German', 'Read the answer'],
    ['zh-CN', '行号;译文', '已填写的 CSV 文件', '德国：简介', '已是德语', '读取译文'],
  ])('shows each answer with its verdict in %s', async (language, head, label, name, verdict, place) => {
    const { container } = renderIn(language, page());
    await upload(`${head}\nMP-DE-aboutYou;${german}\n`, label);
    const shown = within(await answer(name, place));
    expect(await shown.findByText(verdict)).toBeVisible();
    expect(shown.getByText(german)).toHaveAttribute('lang', 'de');
    expect(shown.getByText(original)).toBeVisible();
    await expectAccessible(container);
  });

  it('names the sentences that are not translated and what was lost', async () => {
    renderIn('en', page());
    await upload(answered('MP-FR-aboutYou;I throw mugs.'));
    const french = within(await answer('France: About You'));
    expect(await french.findByText('Still in English')).toBeVisible();
    expect(french.getAllByText('I throw mugs.')).toHaveLength(2);
    expect(french.getByText('Also in your original, but not found here: 350 ml')).toBeVisible();
  });

  it('keeps nothing without a click, then exactly what was looked at', async () => {
    const keepDrafts = vi.fn<PacketPageProps['intents']['keepDrafts']>();
    renderIn('en', page({}, { keepDrafts }));
    await upload(answered(`MP-DE-aboutYou;${german}`, 'MP-FR-aboutYou;I throw mugs.'));
    await answer('Germany: About You');
    expect(keepDrafts).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Keep for pasting (Germany: About You)' }));
    expect(keepDrafts).toHaveBeenCalledExactlyOnceWith([{ country: 'DE', field: 'aboutYou', text: german }]);
  });

  it('keeps all good ones at once, but none that asks for a look', async () => {
    const keepDrafts = vi.fn<PacketPageProps['intents']['keepDrafts']>();
    const older = { country: 'IT', field: 'aboutYou', text: 'Altro.', at: yesterday } as const;
    renderIn('en', page({ drafts: [older] }, { keepDrafts }));
    await upload(
      answered(
        `MP-DE-aboutYou;${german}`,
        'MP-FR-aboutYou;Je tourne 350.',
        'MP-IT-aboutYou;Tornisco 350.',
        'MP-UK-aboutYou;I throw 350.',
        'MP-ES-aboutYou;Hago tazas.',
      ),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Keep 2 good translations for pasting' }),
    );
    expect(keepDrafts.mock.calls[0]?.[0].map(({ country }) => country)).toEqual(['DE', 'FR']);
    expect(
      within(await answer('Italy: About You')).getByText(/kept another translation .* Nov 22/),
    ).toBeVisible();
  });

  it('says what was left empty and what is not in the file', async () => {
    renderIn('en', page());
    await upload(answered('MP-DE-aboutYou;'));
    expect(await screen.findByText('Left empty in the file: Germany: About You')).toBeVisible();
    expect(screen.getByText('Still open, but not in the file: France: About You')).toBeVisible();
  });

  it('shows the first of very many damaged lines', async () => {
    renderIn('en', page());
    await upload(answered(...Array.from({ length: 1000 }, () => 'x;y')));
    expect(await screen.findByText('1000 lines could not be used')).toBeVisible();
    expect(screen.getByText('The first 20 are shown.')).toBeVisible();
    expect(screen.getAllByText(/^Line \d+$/)).toHaveLength(20);
  });

  it('hints at an older format', async () => {
    renderIn('en', page());
    const latin = answered('MP-DE-aboutYou;Für Töpfe 350');
    await upload(Uint8Array.from([...latin].map((letter) => letter.charCodeAt(0))));
    expect(await screen.findByText(/1 translation found\. The file is in an older format/)).toBeVisible();
  });

  it('names the damaged line and shows the good ones', async () => {
    renderIn('en', page());
    await upload(answered('MP-FR-aboutYou;"Je "tourne" ici";x', `MP-DE-aboutYou;${german}`));
    const problem = within(section('Read the answer'));
    expect(await problem.findByText('1 line could not be used')).toBeVisible();
    expect(problem.getByText('Line 2 (France: About You)')).toBeVisible();
    await userEvent.click(problem.getByText('As it stands in the file'));
    expect(problem.getByText(/Je "tourne" ici/)).toBeVisible();
    expect(await answer('Germany: About You')).toBeVisible();
  });

  it.each([
    ['en', 'Answered CSV file', '\u0089PNG', 'This is a picture. Choose the CSV file with the translations.'],
    [
      'en',
      'Answered CSV file',
      'Name;Price\n',
      'There is no column “Translation”. Keep the first line of the packet as it was. Found: Name and Price',
    ],
    ['zh-CN', '已填写的 CSV 文件', '<!doctype html>', '这是网页，不是表格。'],
  ])('refuses in %s with a reason', async (language, label, content, words) => {
    const { container } = renderIn(language, page());
    await upload(Uint8Array.from([...content].map((letter) => letter.charCodeAt(0))), label);
    expect(await screen.findByText(words, { exact: false })).toBeVisible();
    await expectAccessible(container);
  });

  it('shows the file that was chosen last, however long the first takes to open', async () => {
    renderIn('en', page());
    const opened = Promise.withResolvers<ArrayBuffer>();
    const slow = csv('');
    slow.slice = () => Object.assign(new Blob(), { arrayBuffer: () => opened.promise });
    await userEvent.upload(screen.getByLabelText('Answered CSV file'), slow);
    expect(section('Read the answer')).toHaveTextContent('Reading …');
    await upload(answered(`MP-DE-aboutYou;${german}`));
    await answer('Germany: About You');
    await act(async () => opened.resolve(new ArrayBuffer()));
    expect(screen.queryByText(/The file is empty/)).not.toBeInTheDocument();
  });

  it('goes by the newest verdict where the shop changed meanwhile', async () => {
    const first = Promise.withResolvers<Judgement>();
    const judgeText = vi
      .fn<PacketPageProps['intents']['judgeText']>(judge)
      .mockReturnValueOnce(first.promise);
    const { rerender } = renderIn('en', page({}, { judgeText }));
    await upload(answered(`MP-DE-aboutYou;${german}`));
    const shown = within(await answer('Germany: About You'));
    expect(shown.getByText('Checking …')).toBeVisible();
    rerender(page({ drafts: [] }, { judgeText }));
    expect(await shown.findByText('In German')).toBeVisible();
    await act(async () => first.resolve(await judge({ text: 'I throw mugs.' })));
    expect(shown.getByText('In German')).toBeVisible();
  });

  it('says what could not be judged', async () => {
    renderIn('en', page({}, { judgeText: () => Promise.reject(new Error('gone')) }));
    await upload('');
    expect(await screen.findByText(/The file is empty/)).toBeVisible();
    await upload(answered(`MP-DE-aboutYou;${german}`));
    expect(await screen.findByText(/The language could not be checked/)).toBeVisible();
    expect(screen.queryByText(/The file is empty/)).not.toBeInTheDocument();
  });
});

describe('what waits to be pasted', () => {
  const drafts: Shop['drafts'] = [{ country: 'DE', field: 'aboutYou', text: german, at: yesterday }];

  it('is there again later, with Copy and the way to its page', async () => {
    const user = userEvent.setup();
    const { container } = renderIn('en', page({ drafts }));
    const paste = within(section('Translations to paste'));
    await user.click(paste.getByRole('button', { name: /^Copy.*Germany: About You/ }));
    expect(await navigator.clipboard.readText()).toBe(german);
    expect(paste.getByRole('link')).toHaveAttribute('href', 'https://sellercentral.amazon.de/maker');
    expect(paste.queryByText('Seen on Amazon’s page')).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('says when it stands on the page', () => {
    const countries = {
      ...shop.countries,
      DE: { profile: { path, aboutYou: textFact(judged('good'), german) } },
    };
    renderIn('en', page({ drafts, countries }));
    expect(within(section('Translations to paste')).getByText('Seen on Amazon’s page')).toBeVisible();
  });

  it('is removed, and brought back', async () => {
    const keepDrafts = vi.fn<PacketPageProps['intents']['keepDrafts']>();
    const dropDraft = vi.fn<PacketPageProps['intents']['dropDraft']>();
    renderIn('en', page({ drafts }, { keepDrafts, dropDraft }));
    await userEvent.click(screen.getByRole('button', { name: 'Remove (Germany: About You)' }));
    expect(dropDraft).toHaveBeenCalledExactlyOnceWith({ country: 'DE', field: 'aboutYou' });
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(keepDrafts).toHaveBeenCalledExactlyOnceWith([{ country: 'DE', field: 'aboutYou', text: german }]);
  });
});
