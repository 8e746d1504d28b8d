// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { sectionProps, spiedIntents } from '../../test/surfaces/intents';
import { expectAccessible, renderIn } from '../../test/surfaces/render-in';
import { plannedShop, yesterday } from '../../test/surfaces/samples';
import { acceptFinding } from '../../utils/facts/accepted';
import type { Finding } from '../../utils/facts/finding';
import type { Shop } from '../../utils/facts/shop';
import type { Tick } from '../../utils/facts/ticks';
import { DecisionsPage } from './decisions-page';

const finding: Finding = { country: 'IT', field: 'aboutYou', kind: 'sentence', text: 'Made in Rye.' };
const ticks: Tick[] = [
  { id: 'step.register.europe', at: yesterday },
  { id: 'support.day.DE', at: yesterday },
  { id: 'duty.vat.DE', at: yesterday, note: 'DE123' },
  { id: 'duty.eori.DE', at: yesterday, notForMe: true },
  { id: 'duty.of-a-later-version.DE', at: yesterday },
];
const decided: Shop = acceptFinding({ ...plannedShop, ticks }, finding, yesterday, 'meant');

function decisions(shop: Shop = decided, intents = spiedIntents()) {
  return <DecisionsPage {...sectionProps(shop, [], intents)} />;
}

function entry(words: RegExp): HTMLElement {
  const found = screen.getAllByRole('listitem').find((item) => words.test(item.textContent ?? ''));
  if (!found) throw new Error(`no decision says ${words}`);
  return found;
}

it.each([
  ['en', 'Ticked by hand', 'Marked as right', /^Germany: VATticked by you on Nov 22Note: DE123/],
  ['zh-CN', '手动勾选', '确认没错', /^德国：增值税您于 11月22日 勾选备注：DE123/],
  ['de', 'Von Hand abgehakt', 'Als richtig bestätigt', /^Deutschland: Mehrwertsteuervon Ihnen abgehakt am/],
])('lists all that was decided in %s, accessibly', async (language, first, second, vat) => {
  const { container } = renderIn(language, decisions());
  expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
    first,
    second,
  ]);
  expect(entry(vat)).toBeVisible();
  await expectAccessible(container);
});

it('names each tick, the latest first', () => {
  renderIn('en', decisions());
  const names = screen.getAllByRole('listitem').map((item) => item.querySelector('strong')?.textContent);
  expect(names).toEqual([
    'duty.of-a-later-version.DE',
    'Germany: EORI number',
    'Germany: VAT',
    'Germany: I answer within 24 hours, at weekends too',
    'Europe: Register with the same e-mail address',
    'Italy: About You',
  ]);
  expect(entry(/EORI/)).toHaveTextContent('does not concern you');
});

it('takes a tick back and undoes it, note and all', async () => {
  const intents = spiedIntents();
  renderIn('en', decisions(decided, intents));
  await userEvent.click(within(entry(/VAT/)).getByRole('button', { name: /^Take back/ }));
  expect(intents.unsetTick).toHaveBeenCalledExactlyOnceWith('duty.vat.DE');
  expect(screen.getByText(/the latest first/)).toHaveFocus();
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(intents.setTick).toHaveBeenCalledExactlyOnceWith(ticks[2]);
});

it('takes a finding back by the words it is about, and undoes it with its reason', async () => {
  const intents = spiedIntents();
  renderIn('en', decisions(decided, intents));
  await userEvent.click(within(entry(/About You/)).getByRole('button', { name: /^Take back/ }));
  expect(intents.takeBackFinding).toHaveBeenCalledExactlyOnceWith(finding);
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(intents.acceptFinding).toHaveBeenCalledExactlyOnceWith(finding, 'meant');
});

it.each(['takeBackFinding', 'acceptFinding'] as const)(
  'says why %s could not be stored, and offers to undo nothing',
  async (refused) => {
    const intents = spiedIntents();
    intents[refused].mockRejectedValue(new Error('Resource::kQuotaBytes quota exceeded'));
    renderIn('en', decisions(decided, intents));
    await userEvent.click(within(entry(/About You/)).getByRole('button', { name: /^Take back/ }));
    if (refused === 'acceptFinding')
      await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/no room to keep this/);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  },
);

it('keeps a reason, chosen or in the seller’s own words', async () => {
  const intents = spiedIntents();
  renderIn('en', decisions(decided, intents));
  const said = within(entry(/About You/));
  expect(said.getByRole('button', { name: 'Meant to be so' })).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(said.getByRole('button', { name: 'A name or title' }));
  expect(intents.acceptFinding).toHaveBeenLastCalledWith(finding, 'name');
  await userEvent.click(said.getByText('Add a note'));
  await userEvent.type(said.getByRole('textbox', { name: 'Note' }), 'our street');
  await userEvent.click(said.getByRole('button', { name: 'Save note' }));
  expect(intents.acceptFinding).toHaveBeenLastCalledWith(finding, 'our street');
});

it('says that nothing was decided, and where products are', () => {
  renderIn('en', decisions(plannedShop));
  expect(screen.getByText(/^Nothing decided yet/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Show them' })).toHaveAttribute('href', '#listings/decided');
});
