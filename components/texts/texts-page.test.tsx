// @vitest-environment jsdom
import { spiedIntents } from '../../test/surfaces/intents';
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { noSettings } from '../../utils/storage/settings-item';
import { syncOff } from '../../utils/storage/sync-item';
import { expectAccessible, renderIn } from '../../test/surfaces/render-in';
import { goodProfile, now, textFact } from '../../test/surfaces/samples';
import { acceptFinding, takeBackFinding } from '../../utils/facts/accepted';
import type { Finding } from '../../utils/facts/finding';
import type { Shop, ShopJudgement, TextFact } from '../../utils/facts/shop';
import type { Intents } from '../workbench/section';
import { TextsPage } from './texts-page';

afterEach(() => void vi.useRealTimers());

const original = 'I throw cups. They are blue.\n\nAll is packed in straw.';
const italian = 'Faccio tazze. They are blue.\n\nTutto è nella paglia.';
const judgement: ShopJudgement = {
  verdict: 'partly',
  language: 'it',
  sentences: [
    { start: 0, end: 13, language: 'it', verdict: 'good' },
    { start: 14, end: 28, language: 'en', verdict: 'untranslated' },
    { start: 30, end: 51, language: 'it', verdict: 'good' },
  ],
  lostFacts: ['350 ml'],
};
const profile = (inspiration: TextFact) => ({ profile: { ...goodProfile, inspiration } });
const good: ShopJudgement = { verdict: 'good', language: null, sentences: [], lostFacts: [] };
const home = profile(textFact({ ...good, language: 'en' }, original));
const older = {
  ...textFact(null, 'Ich töpfere.'),
  judgement: { ...good, older: true },
  translationOf: 'I throw mugs.',
};
const shop: Shop = {
  plan: { home: 'US', targets: ['UK', 'DE', 'FR', 'IT', 'ES'] },
  countries: {
    US: home,
    UK: profile(textFact(good, 'The color is blue.')),
    DE: profile(older),
    FR: profile(textFact({ ...good, verdict: 'empty' }, '')),
    IT: profile(textFact(judgement, italian)),
  },
};
const sentence: Finding = { country: 'IT', field: 'inspiration', kind: 'sentence', text: 'They are blue.' };

const stored = () => Promise.resolve();
const refused = () => Promise.reject(new Error('Resource::kQuotaBytes quota exceeded'));

function page(country: string | null, of: Shop = shop, intents: Partial<Intents> = {}) {
  const all: Intents = { ...spiedIntents(), ...intents };
  const place = country === null ? [] : [country, 'inspiration'];
  return (
    <TextsPage
      shopId="first"
      shop={of}
      settings={noSettings}
      sync={syncOff}
      lessons={[]}
      now={now}
      place={place}
      intents={all}
      translator={null}
    />
  );
}

const accepted = acceptFinding(shop, sentence, now);
const judgedAgain: Shop = {
  ...accepted,
  countries: { ...accepted.countries, IT: profile(textFact({ ...judgement, verdict: 'good' }, italian)) },
};
const states: [name: string, ui: ReturnType<typeof page>, en: string, zh: string][] = [
  ['home', page('US'), 'Your original (United States)', '您的原文（美国）'],
  ['partly translated', page('IT'), '1 of 3 sentences is still in English', '3 句中有 1 句仍是英语'],
  ['empty', page('FR'), 'Empty', '为空'],
  ['older', page('DE'), 'What changed in your original', '原文改了什么'],
  ['not looked at', page('ES'), 'Not yet looked at', '尚未查看'],
  ['accepted', page('IT', judgedAgain), 'You said this is right', '您已确认没错'],
  [
    'nothing seen',
    page(null, { plan: shop.plan, countries: {} }),
    'United States: Inspiration',
    '美国：灵感',
  ],
];

describe.each(states)('%s', (_, ui, en, zh) => {
  it.each([
    ['en', en],
    ['zh-CN', zh],
  ])('says so in %s, accessibly', async (language, words) => {
    const { container } = renderIn(language, ui);
    expect(screen.getAllByText(words, { exact: false })[0]).toBeVisible();
    await expectAccessible(container);
  });
});

it('sets only the wrong sentence apart, beside its paragraph of the original', () => {
  renderIn('en', page('IT'));
  const [first, second, ...others] = screen
    .getAllByRole('listitem')
    .filter((row) => within(row).queryByText('Your original'));
  expect(others).toEqual([]);
  expect(first).toHaveTextContent('I throw cups. They are blue.');
  expect(first).toHaveTextContent('1 of 2 sentences is still in English');
  expect(second).toHaveTextContent('Tutto è nella paglia.');
  expect(within(second ?? document.body).getByText('In Italian')).toBeVisible();
  expect(screen.getByRole('button', { name: 'This is right: They are blue.' })).toBeVisible();
  expect(screen.getByText('Also in your original, but not found here: 350 ml')).toBeVisible();
});

it('counts what a reader sees, and copies a paragraph and the whole', async () => {
  const user = userEvent.setup();
  renderIn('en', page('IT'));
  expect(screen.getByText('53 characters')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Copy (Italy: paragraph 2)' }));
  expect(await navigator.clipboard.readText()).toBe('Tutto è nella paglia.');
  await user.click(screen.getByRole('button', { name: 'Copy whole text (Your original (United States))' }));
  expect(await navigator.clipboard.readText()).toBe(original);
  expect(screen.getByText('Copied')).toBeVisible();
});

it('says what to do where copying is refused', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  renderIn('en', page('US'));
  await user.click(screen.getByRole('button', { name: /^Copy whole text/ }));
  expect(screen.getByText('Copying did not work. Select the text and copy it by hand.')).toBeVisible();
});

it('offers to undo for ten seconds', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  const takeBack = vi.fn<Intents['takeBackFinding']>(stored);
  const accept = vi.fn<Intents['acceptFinding']>(stored);
  renderIn('en', page('IT', shop, { acceptFinding: accept, takeBackFinding: takeBack }));
  const right = screen.getByRole('button', { name: /^This is right/ });
  await user.click(right);
  expect(accept.mock.calls).toEqual([[sentence, undefined]]);
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(takeBack.mock.calls).toEqual([[sentence]]);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  await user.click(right);
  await screen.findByRole('button', { name: 'Undo' });
  act(() => void vi.advanceTimersByTime(8_000));
  expect(screen.getByRole('button', { name: 'Undo' })).toBeVisible();
  act(() => void vi.advanceTimersByTime(2_500));
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

it('offers to undo nothing that was not stored, and says why', async () => {
  const { container } = renderIn('en', page('IT', shop, { acceptFinding: refused }));
  await userEvent.click(screen.getByRole('button', { name: /^This is right/ }));
  expect(await screen.findByRole('alert')).toHaveTextContent(/no room to keep this/);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  await expectAccessible(container);
});

it('says why undoing could not be stored', async () => {
  renderIn('en', page('IT', shop, { takeBackFinding: refused }));
  await userEvent.click(screen.getByRole('button', { name: /^This is right/ }));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(/no room to keep this/);
});

it('takes anything back later, from its place and from the list', async () => {
  const takeBack = vi.fn<Intents['takeBackFinding']>(stored);
  renderIn('en', page('IT', judgedAgain, { takeBackFinding: takeBack }));
  const name = 'Take back: They are blue.';
  await userEvent.click(screen.getByText('1 thing you marked as right'));
  expect(screen.getByText('Italy: Inspiration', { selector: 'strong' })).toBeVisible();
  for (const button of screen.getAllByRole('button', { name })) await userEvent.click(button);
  expect(takeBack.mock.calls).toEqual([[sentence], [sentence]]);
  expect(takeBackFinding(judgedAgain, sentence).accepted).toEqual([]);
});

it('takes a text that is wrong as a whole as right as a whole', async () => {
  const copied = profile(textFact({ ...judgement, verdict: 'same-as-original' }, original));
  const accept = vi.fn<Intents['acceptFinding']>(stored);
  const withCopy = { ...shop, countries: { ...shop.countries, IT: copied } };
  renderIn('en', page('IT', withCopy, { acceptFinding: accept }));
  await userEvent.click(screen.getByRole('button', { name: /^This is right/ }));
  expect(accept.mock.calls).toEqual([[{ ...sentence, kind: 'text', text: original }, undefined]]);
});

it('shows what changed as struck out and underlined, and accepts the new original', async () => {
  const accept = vi.fn<Intents['acceptFinding']>(stored);
  const { container } = renderIn('en', page('DE', shop, { acceptFinding: accept }));
  expect([...container.querySelectorAll('del')].map((one) => one.textContent)).toEqual(['[removed: mugs]']);
  expect(container.querySelector('ins')).toHaveTextContent('[added: cups');
  await userEvent.click(screen.getByRole('button', { name: /^This is right/ }));
  expect(accept.mock.calls).toEqual([
    [{ ...sentence, country: 'DE', kind: 'original', text: original }, undefined],
  ]);
});

it('hints at words the country writes otherwise, and where one text may serve several', () => {
  renderIn('en', page('UK'));
  expect(screen.getByText('Spelled differently there (United Kingdom):')).toBeVisible();
  expect(screen.getByText('color → colour')).toBeVisible();
  expect(
    screen.getByText(/^English: your text \(United States\) may also serve here: United Kingdom\./),
  ).toBeVisible();
});

it('lets a spelling be right, with a reason and ten seconds to undo it', async () => {
  const intents = spiedIntents();
  const { rerender } = renderIn('en', page('UK', shop, intents));
  const finding = { country: 'UK', field: 'inspiration', kind: 'spelling', text: 'color' } as const;
  await userEvent.click(screen.getByRole('button', { name: 'This is right: color' }));
  expect(intents.acceptFinding).toHaveBeenLastCalledWith(finding, undefined);
  await userEvent.click(await screen.findByRole('button', { name: 'Meant to be so' }));
  expect(intents.acceptFinding).toHaveBeenLastCalledWith(finding, 'meant');
  rerender(page('UK', acceptFinding(shop, finding, now, 'meant'), intents));
  expect(screen.queryByText('Spelled differently there (United Kingdom):')).toBeNull();
  expect(screen.getByText('This spelling is right:')).toBeInTheDocument();
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(intents.takeBackFinding).toHaveBeenCalledExactlyOnceWith(finding);
});

it('stays where it began when the last finding there is called right', () => {
  const { DE: _, FR: __, ...rest } = shop.countries;
  const began = { ...shop, plan: { home: 'US', targets: ['IT'] } as Shop['plan'], countries: rest };
  const { rerender } = renderIn('en', page(null, began));
  const { IT } = judgedAgain.countries;
  rerender(page(null, { ...began, countries: { ...rest, IT } }));
  expect(screen.getByRole('heading', { name: 'Italy: Inspiration' })).toBeVisible();
});

it('keeps the focus on the page when a button goes away', async () => {
  const user = userEvent.setup();
  renderIn('en', page('IT'));
  await user.click(screen.getByRole('button', { name: /^This is right/ }));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(screen.getByRole('heading', { name: 'Italy: Inspiration' })).toHaveFocus();
});

it('begins at the first text that still needs something, once the original is known', () => {
  renderIn('en', page(null));
  expect(screen.getByRole('heading', { name: 'Germany: Inspiration' })).toBeVisible();
});

it('lets a thing of the original be left out', async () => {
  const intents = spiedIntents();
  renderIn('en', page('IT', shop, intents));
  await userEvent.click(screen.getByRole('button', { name: 'May be left out: 350 ml' }));
  expect(intents.acceptFinding.mock.calls[0]?.[0]).toEqual({ ...sentence, kind: 'lost', text: '350 ml' });
});

it('asks why while it offers to undo, and shows the answer', async () => {
  const intents = spiedIntents();
  const { rerender } = renderIn('en', page('IT', shop, intents));
  await userEvent.click(screen.getByRole('button', { name: /^This is right/ }));
  await userEvent.click(await screen.findByRole('button', { name: 'A name or title' }));
  expect(intents.acceptFinding).toHaveBeenLastCalledWith(sentence, 'name');
  rerender(page('IT', acceptFinding(shop, sentence, now, 'name'), intents));
  const pressed = screen.getAllByRole('button', { name: 'A name or title', pressed: true });
  expect(pressed.at(-1)).toBeVisible();
});
