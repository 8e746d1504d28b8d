// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { expectAccessible, renderIn } from '../../test/surfaces/render-in';
import { spiedIntents } from '../../test/surfaces/intents';
import { busyShop, freshShop, now } from '../../test/surfaces/samples';
import { noSettings } from '../../utils/storage/settings-item';
import { syncOff } from '../../utils/storage/sync-item';
import { hashOf, routeOf } from './route';
import { Workbench, type WorkbenchProps } from './workbench';

function workbench(more: Partial<WorkbenchProps> = {}) {
  return (
    <Workbench
      shops={{ current: 'first', byId: { first: busyShop } }}
      shop={busyShop}
      settings={noSettings}
      sync={syncOff}
      lessons={[]}
      damage={null}
      withheld={false}
      notSaved={null}
      now={now}
      route={[]}
      intents={spiedIntents()}
      onShowShop={() => undefined}
      onAllow={() => undefined}
      translator={null}
      {...more}
    />
  );
}

it.each([
  ['en', 'Overview', 'Workbench'],
  ['zh-CN', '总览', '工作台'],
])('opens at the overview in %s', async (language, name, navigation) => {
  const { container } = renderIn(language, workbench());
  expect(screen.getByRole('heading', { level: 1, name })).toBeVisible();
  expect(screen.getByRole('navigation', { name: navigation })).toBeVisible();
  expect(screen.getByRole('link', { name, current: 'page' })).toHaveAttribute('href', '#overview');
  await expectAccessible(container);
});

it('asks for the plan first', async () => {
  const intents = spiedIntents();
  const { container } = renderIn('en', workbench({ shop: freshShop, intents }));
  await expectAccessible(container);
  await userEvent.click(screen.getByRole('button', { name: 'Germany' }));
  await userEvent.click(screen.getByRole('button', { name: 'Start' }));
  expect(intents.savePlan).toHaveBeenCalledExactlyOnceWith({ home: 'DE', targets: ['US', 'CA', 'MX'] });
});

it('says that Seller Central may not be read, and asks for it', async () => {
  const onAllow = vi.fn<WorkbenchProps['onAllow']>();
  const { container } = renderIn('en', workbench({ withheld: true, onAllow }));
  expect(screen.getByText(/may not read/)).toBeVisible();
  await expectAccessible(container);
  await userEvent.click(screen.getByRole('button', { name: 'Allow Seller Central' }));
  expect(onAllow).toHaveBeenCalledOnce();
});

it('says where the browser does not give what is stored, and asks for no plan anew', () => {
  renderIn('en', workbench({ shop: { plan: { home: null, targets: [] }, countries: {} }, damage: 'unread' }));
  expect(screen.getByText(/^Your browser does not open what Maker Passport has stored/)).toBeVisible();
  expect(screen.queryByText(/Where do you already sell/)).toBeNull();
});

it('says that stored data was damaged', () => {
  renderIn('en', workbench({ damage: 'set-aside' }));
  expect(screen.getByText(/^Some stored data was damaged/)).toBeVisible();
});

it('moves the focus to the heading of another section, and on the first drawing nowhere', () => {
  const { rerender } = renderIn('en', workbench());
  expect(document.body).toHaveFocus();
  rerender(workbench({ route: ['overview', 'DE'] }));
  expect(document.body).toHaveFocus();
  rerender(workbench({ route: ['packet'] }));
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

it('reads an address as a place, and leaves out what cannot be one', () => {
  expect(routeOf('#texts/IT/aboutYou')).toEqual(['texts', 'IT', 'aboutYou']);
  expect(routeOf('#texts//<img>/../IT')).toEqual(['texts', 'IT']);
  expect(routeOf('')).toEqual([]);
  expect(routeOf(hashOf(['texts', 'UK']))).toEqual(['texts', 'UK']);
});

it('says which shop it shows, also where there is only one', () => {
  const shops = { current: 'first', byId: { first: { ...busyShop, name: 'Rye Clay' } } };
  const { rerender } = renderIn('en', workbench({ shops }));
  expect(screen.getByText('Shop: Rye Clay')).toBeVisible();
  rerender(workbench());
  expect(screen.queryByText(/^Shop/)).toBeNull();
});

it('says once that decisions do not travel at the moment', async () => {
  const intents = spiedIntents();
  const sync = { ...syncOff, on: true, problem: 'unreachable' as const };
  const { rerender } = renderIn('en', workbench({ sync, intents }));
  expect(screen.getByText(/sync does not answer/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'All right' }));
  expect(intents.syncTold).toHaveBeenCalledExactlyOnceWith('unreachable');
  // At once, also where there is no room to store that she was told.
  expect(screen.queryByText(/sync does not answer/)).toBeNull();
  rerender(workbench({ sync: { ...sync, problem: 'full', leftOut: 2 }, intents }));
  expect(screen.getByText(/sync is full: 2 decisions/)).toBeVisible();
  rerender(workbench({ sync: { ...sync, problem: 'full', leftOut: 2 }, intents, route: ['settings'] }));
  expect(screen.getAllByText(/sync is full: 2 decisions/)).toHaveLength(1);
});
