// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { sectionProps, spiedIntents } from '../../test/surfaces/intents';
import { expectAccessible, renderIn } from '../../test/surfaces/render-in';
import { now, plannedShop, yesterday } from '../../test/surfaces/samples';
import type { Shop } from '../../utils/facts/shop';
import { StepsPage } from '../steps/steps-page';

function duties(shop: Shop = plannedShop, country = 'DE', intents = spiedIntents()) {
  return <StepsPage {...sectionProps(shop, ['duties', country], intents)} />;
}

function item(name: string): HTMLElement {
  const found = screen
    .getAllByRole('checkbox', { name })
    .find((box) => box.closest('details')?.hasAttribute('open'));
  const entry = found?.closest('li');
  if (!entry) throw new Error('the country is open');
  return entry;
}

it.each([
  ['en', 'Germany: 0 of 7 ticked', /This is not legal advice\. .* Nov 26 /],
  ['zh-CN', '德国：已勾选 0/7', /这不是法律建议/],
  ['de', 'Deutschland: 0 von 7 abgehakt', /Das ist keine Rechtsberatung/],
])('lists the duties of a country in %s, accessibly', async (language, summary, advice) => {
  const { container } = renderIn(language, duties());
  expect(screen.getByText(summary).closest('summary')).toHaveFocus();
  expect(screen.getAllByText(advice)[0]).toBeVisible();
  await expectAccessible(container);
});

it('links the official page and says how far it was looked into', () => {
  renderIn('en', duties());
  const lucid = item('Packaging register LUCID (EPR)');
  const link = within(lucid).getByRole('link');
  expect(link).toHaveAttribute(
    'href',
    'https://sellercentral.amazon.de/help/hub/reference/external/G6SQMSCSKWJQEPJQ',
  );
  expect(lucid).toHaveTextContent(/sellercentral\.amazon\.de · we read a stored copy of this page$/);
  expect(item('Warnings and safety text in the language')).toHaveTextContent('needed in German');
});

it('is ticked by hand, or called not needed', async () => {
  const intents = spiedIntents();
  renderIn('en', duties(plannedShop, 'DE', intents));
  await userEvent.click(within(item('VAT')).getByRole('checkbox'));
  expect(intents.setTick).toHaveBeenLastCalledWith({ id: 'duty.vat.DE', at: now });
  await userEvent.click(within(item('EORI number')).getByRole('button', { name: /^Does not concern me/ }));
  expect(intents.setTick).toHaveBeenLastCalledWith({ id: 'duty.eori.DE', at: now, notForMe: true });
});

it('says what was ticked, when, and with which note; the country counts it', () => {
  const ticks = [
    { id: 'duty.vat.DE', at: yesterday, note: 'DE123' },
    { id: 'duty.eori.DE', at: yesterday, notForMe: true as const },
    { id: 'duty.vat.FR', at: yesterday },
  ];
  renderIn('en', duties({ ...plannedShop, ticks }));
  expect(item('VAT')).toHaveTextContent('ticked by you on Nov 22Note: DE123');
  expect(item('EORI number')).toHaveTextContent('does not concern you, you said on Nov 22');
  expect(screen.getByText('Germany: 2 of 7 ticked')).toBeVisible();
});
