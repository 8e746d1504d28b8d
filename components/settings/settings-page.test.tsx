// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { expectAccessible, renderIn } from '../../test/surfaces/render-in';
import { busyShop, now, yesterday } from '../../test/surfaces/samples';
import { spiedIntents } from '../../test/surfaces/intents';
import { noSettings } from '../../utils/storage/settings-item';
import { syncOff } from '../../utils/storage/sync-item';
import type { SectionProps } from '../workbench/section';
import { SettingsPage } from './settings-page';

function page(more: Partial<SectionProps> = {}) {
  return (
    <SettingsPage
      shopId="first"
      shop={busyShop}
      settings={noSettings}
      sync={syncOff}
      lessons={[]}
      now={now}
      place={[]}
      intents={spiedIntents()}
      translator={null}
      {...more}
    />
  );
}

it.each([
  ['en', 'As in the browser', /^3 countries, 3 translations\.$/],
  ['de', 'Wie im Browser', /^3 Länder, 3 Übersetzungen\.$/],
  ['zh-CN', '与浏览器相同', /^3 个国家，3 种语言的翻译。$/],
])('shows language and plan in %s, accessibly', async (language, browser, size) => {
  const { container } = renderIn(language, page());
  expect(screen.getByRole('radio', { name: browser })).toBeChecked();
  expect(screen.getByText(size)).toBeVisible();
  await expectAccessible(container);
});

it('takes another language, and goes back to the browser’s', async () => {
  const intents = spiedIntents();
  renderIn('en', page({ settings: { ...noSettings, language: 'de' }, intents }));
  expect(screen.getByRole('radio', { name: 'Deutsch' })).toBeChecked();
  await userEvent.click(screen.getByRole('radio', { name: 'Français' }));
  await userEvent.click(screen.getByRole('radio', { name: 'As in the browser' }));
  expect(intents.saveLanguage.mock.calls).toEqual([['fr'], [null]]);
});

it('shows the language that was chosen at once, and goes back where it cannot be stored', async () => {
  const intents = spiedIntents();
  const { promise, reject } = Promise.withResolvers<void>();
  intents.saveLanguage.mockReturnValueOnce(promise);
  renderIn('en', page({ settings: { ...noSettings, language: 'de' }, intents }));
  await userEvent.click(screen.getByRole('radio', { name: 'Français' }));
  expect(screen.getByRole('radio', { name: 'Français' })).toBeChecked();
  reject(new Error('The disk is full.'));
  expect(await screen.findByRole('alert')).toHaveTextContent('This could not be saved. Please try again.');
  expect(screen.getByRole('radio', { name: 'Deutsch' })).toBeChecked();
});

it('asks for the countries again, and gives the focus back to their heading', async () => {
  const intents = spiedIntents();
  renderIn('en', page({ intents }));
  await userEvent.click(screen.getByRole('button', { name: 'Change countries' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Spain' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(intents.savePlan).toHaveBeenCalledExactlyOnceWith({ home: 'US', targets: ['DE', 'FR', 'IT', 'ES'] });
  expect(screen.getByRole('heading', { name: /^Where you sell/ })).toHaveFocus();
});

it('opens at the question where the address asks for it', () => {
  renderIn('en', page({ place: ['plan'] }));
  expect(screen.getByRole('button', { name: 'Save' })).toBeVisible();
});

it('says before it is switched on what travels and what never does', async () => {
  const intents = spiedIntents();
  renderIn('en', page({ intents }));
  const toggle = screen.getByRole('checkbox', { name: 'Take my decisions along to my other computer' });
  expect(toggle).not.toBeChecked();
  expect(toggle).toHaveAccessibleDescription(
    /your ticks with their notes.*Your texts, listings, report files/,
  );
  expect(screen.queryByText('Nothing sent yet.')).toBeNull();
  await userEvent.click(toggle);
  expect(intents.switchSync).toHaveBeenCalledExactlyOnceWith(true);
});

it.each([
  ['en', /^Last sent: 22 Nov|^Last sent: Nov 22/, /is full: 3 decisions stay/],
  ['de', /^Zuletzt gesendet: 22\. Nov/, /ist voll: 3 Entscheidungen bleiben/],
  ['zh-CN', /^上次发送：11月22日/, /有 3 项决定/],
])('says in %s how the travelling went', async (language, sent, full) => {
  const sync = { ...syncOff, on: true, sentAt: yesterday, problem: 'full' as const, leftOut: 3 };
  const { container } = renderIn(language, page({ sync }));
  expect(screen.getByText(sent)).toBeVisible();
  expect(screen.getByText(full)).toBeVisible();
  await expectAccessible(container);
});
