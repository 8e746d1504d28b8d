// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { sectionProps, spiedIntents } from '../../test/surfaces/intents';
import { expectAccessible, renderIn } from '../../test/surfaces/render-in';
import { judged, now, plannedShop, yesterday } from '../../test/surfaces/samples';
import type { Shop } from '../../utils/facts/shop';
import { StepsPage } from '../steps/steps-page';

afterEach(() => void vi.useRealTimers());

function support(country = 'DE', shop: Shop = plannedShop, intents = spiedIntents()) {
  return <StepsPage {...sectionProps(shop, ['support', country], intents)} />;
}

function openCountry(): HTMLElement {
  const open = screen.getAllByRole('group').find((group) => group.matches('.mp-country-state[open]'));
  if (!open) throw new Error('the country is open');
  return open;
}

it.each([
  ['en', 'Germany: 0 of 3 ticked', 'I answer buyers in German', 'Check a reply in German'],
  ['zh-CN', '德国：已勾选 0/3', '我用德语回复买家', '检查德语回复'],
  [
    'de',
    'Deutschland: 0 von 3 abgehakt',
    'Ich antworte Käufern auf Deutsch',
    'Eine Antwort auf Deutsch prüfen',
  ],
])('says what a country expects in %s, accessibly', async (language, summary, tick, box) => {
  const { container } = renderIn(language, support());
  expect(screen.getByText(summary).closest('summary')).toHaveFocus();
  expect(screen.getByRole('checkbox', { name: tick })).not.toBeChecked();
  expect(screen.getByRole('textbox', { name: box })).toBeVisible();
  await expectAccessible(container);
});

it('ticks the return option of one country', async () => {
  const intents = spiedIntents();
  const ticks = [{ id: 'support.language.DE', at: yesterday }];
  renderIn('en', support('DE', { ...plannedShop, ticks }, intents));
  expect(openCountry()).toHaveTextContent('Germany: 1 of 3 ticked');
  expect(openCountry()).toHaveTextContent('ticked by you on Nov 22');
  await userEvent.click(within(openCountry()).getByRole('checkbox', { name: /^Returns are arranged/ }));
  expect(intents.setTick).toHaveBeenCalledExactlyOnceWith({ id: 'support.returns.DE', at: now });
});

async function write(text: string) {
  await userEvent.type(screen.getByRole('textbox', { name: 'Check a reply in German' }), text);
}

it('says that a reply is in the language, and asks only once typing rests', async () => {
  const intents = spiedIntents();
  intents.judgeReply.mockResolvedValue(judged('good', 0, 1));
  renderIn('en', support('DE', plannedShop, intents));
  await write('Gerne.');
  const checking = screen.getByText('Checking …');
  expect(checking).toBeVisible();
  // Every letter would be spoken.
  expect(checking.closest('output')).toBeNull();
  expect(await screen.findByText('In German')).toBeVisible();
  expect(intents.judgeReply).toHaveBeenCalledExactlyOnceWith({ language: 'de', text: 'Gerne.' });
});

it('shows the sentences that are not', async () => {
  const intents = spiedIntents();
  const text = 'Gerne. See you soon.';
  const sentences = [
    { start: 0, end: 6, language: 'de' as const, verdict: 'good' as const },
    { start: 7, end: 20, language: 'en' as const, verdict: 'other-language' as const },
  ];
  intents.judgeReply.mockResolvedValue({ verdict: 'partly', language: 'de', sentences, lostFacts: [] });
  renderIn('en', support('DE', plannedShop, intents));
  await write(text);
  expect(await screen.findByText('1 of 2 sentences is not in German yet')).toBeVisible();
  expect(screen.getByText('See you soon.')).toHaveAttribute('lang', 'en');
});

it('says so where nobody can judge, and keeps the draft', async () => {
  const intents = spiedIntents();
  intents.judgeReply.mockRejectedValue(new Error('worker gone'));
  renderIn('en', support('DE', plannedShop, intents));
  await write('Gerne.');
  expect(await screen.findByText(/could not be checked\. Change a word/)).toBeVisible();
  expect(within(openCountry()).getByRole('textbox')).toHaveValue('Gerne.');
});

it('drops the answer to a draft that has changed', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const intents = spiedIntents();
  const first = Promise.withResolvers<ReturnType<typeof judged>>();
  intents.judgeReply.mockReturnValueOnce(first.promise);
  intents.judgeReply.mockResolvedValueOnce(judged('good', 0, 1));
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  renderIn('en', support('DE', plannedShop, intents));
  const box = within(openCountry()).getByRole('textbox');
  await user.type(box, 'Hello');
  await act(() => vi.advanceTimersByTimeAsync(600));
  await user.type(box, ' Gerne');
  await act(() => vi.advanceTimersByTimeAsync(600));
  await act(async () => first.resolve(judged('untranslated', 1, 1)));
  expect(screen.getByText('In German')).toBeVisible();
});

it('gives ten replies to copy, with what to put in named in the seller’s language', async () => {
  renderIn('zh-CN', support());
  await userEvent.click(within(openCountry()).getByText('十条德语短回复'));
  const items = within(openCountry()).getAllByRole('listitem');
  const phrases = items.filter((item) => item.querySelector('blockquote'));
  expect(phrases).toHaveLength(10);
  expect(phrases[4]).toHaveTextContent('Ihre Bestellung [订单号] wurde am [日期] verschickt.');
  expect(
    within(phrases[4] ?? document.body).getByRole('button', { name: /已发货，附物流单号/ }),
  ).toBeVisible();
});

it('offers Canada both languages', () => {
  const shop: Shop = { plan: { home: 'DE', targets: ['CA'] }, countries: {} };
  renderIn('en', support('CA', shop));
  expect(screen.getByRole('checkbox', { name: 'I answer buyers in English and French' })).toBeVisible();
  expect(screen.getAllByRole('textbox').map((box) => box.getAttribute('lang'))).toEqual(['en', 'fr-CA']);
});
