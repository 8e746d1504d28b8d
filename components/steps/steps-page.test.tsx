// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { sectionProps, spiedIntents } from '../../test/surfaces/intents';
import { expectAccessible, renderIn } from '../../test/surfaces/render-in';
import { busyShop, now, plannedShop, yesterday } from '../../test/surfaces/samples';
import { setTick } from '../../utils/facts/ticks';
import type { Shop } from '../../utils/facts/shop';
import { StepsPage } from './steps-page';

function page(shop: Shop = busyShop, place: readonly string[] = [], intents = spiedIntents()) {
  return <StepsPage {...sectionProps(shop, place, intents)} />;
}

function step(name: RegExp): HTMLElement {
  const item = screen.getByRole('heading', { level: 3, name }).closest('li');
  if (!item) throw new Error('a step stands in a list');
  return item;
}

it.each([
  ['en', 'Country by country', /Step 3: Register with the same e-mail address/, 'I have done this'],
  ['zh-CN', '各国进度', /第 3 步：用相同的邮箱注册/, '我已完成'],
  ['de', 'Land für Land', /Schritt 3: Mit derselben E-Mail-Adresse registrieren/, 'Das habe ich erledigt'],
])('shows the procedure in %s, accessibly', async (language, countries, name, tick) => {
  const { container } = renderIn(language, page(plannedShop));
  expect(screen.getByRole('heading', { level: 2, name: countries })).toBeVisible();
  expect(within(step(name)).getByRole('checkbox', { name: tick })).not.toBeChecked();
  await expectAccessible(container);
});

it('explains a country: how far it is, and what is open there', () => {
  renderIn('en', page());
  expect(screen.getByText('Germany 3 of 6')).toBeVisible();
  expect(
    screen.getByText(
      'About You (3 of 7 sentences are not in German yet); Support (0 of 3 things ticked by you); Not yet looked at (Listings)',
    ),
  ).toBeVisible();
});

it('opens the country the address asks for, with the focus on it', () => {
  renderIn('en', page(busyShop, ['FR']));
  const summary = screen.getByText(/^Linked \(Not on the list/).closest('summary');
  expect(summary).toHaveFocus();
  expect(summary?.parentElement).toHaveAttribute('open');
});

it('says what was seen with its date and place, folds what is done, and offers no tick for it', async () => {
  renderIn('en', page());
  const register = step(/^done ?Step 3/);
  expect(register).toHaveTextContent('seen on Oct 14 in Seller Account Information');
  expect(within(register).queryByRole('checkbox')).not.toBeInTheDocument();
  expect(within(register).getByText(/identity check that was started has to be finished/)).not.toBeVisible();
  await userEvent.click(within(register).getByRole('heading'));
  expect(within(register).getByText(/identity check that was started has to be finished/)).toBeVisible();
  expect(within(step(/Step 4/)).getByText(/^Merged accounts stay together for good/)).toBeVisible();
});

it('ticks by hand, says so, and undoes it', async () => {
  const intents = spiedIntents();
  const { rerender } = renderIn('en', page(plannedShop, [], intents));
  const tick = { id: 'step.register.europe', at: now };
  await userEvent.click(within(step(/Step 3/)).getByRole('checkbox'));
  expect(intents.setTick).toHaveBeenCalledExactlyOnceWith(tick);
  rerender(page(setTick(plannedShop, { ...tick, at: yesterday }), [], intents));
  expect(step(/^done ?Step 3/)).toHaveTextContent('ticked by you on Nov 22');
  expect(screen.getByText('Ticked.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(intents.unsetTick).toHaveBeenCalledExactlyOnceWith('step.register.europe');
});

it('shows at once what is wanted, and goes back where it cannot be stored', async () => {
  const intents = spiedIntents();
  const stored = Promise.withResolvers<void>();
  intents.setTick.mockReturnValueOnce(stored.promise);
  renderIn('en', page(plannedShop, [], intents));
  const box = within(step(/Step 3/)).getByRole('checkbox');
  await userEvent.click(box);
  expect(box).toBeChecked();
  stored.reject(new Error('worker gone'));
  expect(await screen.findByRole('alert')).toHaveTextContent('This could not be saved.');
  expect(box).not.toBeChecked();
  // Where nothing was stored there is nothing to undo.
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

it('shows what is stored again once a tick was stored and undone', async () => {
  const { rerender } = renderIn('en', page(plannedShop));
  await userEvent.click(within(step(/Step 3/)).getByRole('checkbox'));
  rerender(page(setTick(plannedShop, { id: 'step.register.europe', at: now })));
  expect(within(step(/Step 3/)).getByRole('checkbox')).toBeChecked();
  rerender(page(plannedShop));
  expect(within(step(/Step 3/)).getByRole('checkbox')).not.toBeChecked();
});

it('undoes a tick taken back with its date and note', async () => {
  const intents = spiedIntents();
  const tick = { id: 'step.register.europe', at: yesterday, note: 'order 12' };
  renderIn('en', page(setTick(plannedShop, tick), [], intents));
  await userEvent.click(within(step(/Step 3/)).getByRole('checkbox', { name: 'I have done this' }));
  expect(intents.unsetTick).toHaveBeenCalledExactlyOnceWith(tick.id);
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(intents.setTick).toHaveBeenCalledExactlyOnceWith(tick);
});

it('keeps a note with a tick', async () => {
  const intents = spiedIntents();
  const tick = { id: 'step.register.europe', at: yesterday };
  renderIn('en', page(setTick(plannedShop, tick), [], intents));
  await userEvent.click(screen.getByText('Add a note'));
  await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), ' case 4711 ');
  await userEvent.click(screen.getByRole('button', { name: 'Save note' }));
  expect(intents.setTick).toHaveBeenCalledExactlyOnceWith({ ...tick, note: 'case 4711' });
});

it('takes the other branch where a Professional account is there already', () => {
  renderIn('en', page(setTick(plannedShop, { id: 'step.existing.europe', at: yesterday })));
  expect(step(/Step 1: Add Handmade to the account you have/)).toHaveTextContent('“Add Amazon Handmade”');
  expect(screen.queryByText(/Step 3/)).not.toBeInTheDocument();
});

it('lists the pages to open again, as links', async () => {
  const { container } = renderIn('en', page(busyShop, ['look']));
  const link = screen.getByRole('link', { name: /^Germany: Seller Account Information/ });
  expect(link).toHaveAttribute('href', 'https://sellercentral.amazon.de/hz/sc/account-information');
  expect(link.parentElement).toHaveTextContent(/more than 30 days ago: look again$/);
  expect(screen.getByRole('link', { name: 'Look again (7)', current: 'page' })).toBeVisible();
  await expectAccessible(container);
});

it('says why undoing a tick could not be stored', async () => {
  const intents = spiedIntents();
  intents.unsetTick.mockRejectedValueOnce(new Error('Resource::kQuotaBytes quota exceeded'));
  renderIn('en', page(plannedShop, [], intents));
  await userEvent.click(within(step(/Step 3/)).getByRole('checkbox'));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(/no room to keep this/);
});
