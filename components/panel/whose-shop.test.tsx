// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { expectAccessible, renderIn } from '../../test/surfaces/render-in';
import { busyShop, now, plannedShop, servicesSession, noTeacher } from '../../test/surfaces/samples';
import type { Shops } from '../../utils/facts/shops';
import { Panel, type PanelProps } from './panel';

const noop = () => undefined;
const stored = () => Promise.resolve();
const two: Shops = {
  current: 'clay',
  byId: { clay: { ...busyShop, name: 'Clay' }, wood: { ...plannedShop, name: 'Wood' } },
};

function panel(more: Partial<PanelProps>) {
  return (
    <Panel
      session={servicesSession()}
      shops={two}
      shopId={null}
      now={now}
      place={{ side: 'right', along: 0, open: true }}
      onOpen={noop}
      onDock={noop}
      readShortcuts={() => Promise.resolve({ 'open-panel': '', 'next-finding': '' })}
      language={null}
      onLanguage={() => Promise.resolve()}
      notSaved={null}
      onSavePlan={noop}
      onAnswerCountry={noop}
      onAnswerShop={noop}
      onCopyReport={() => Promise.resolve()}
      asked={null}
      teacher={noTeacher}
      onAccept={stored}
      onTakeBack={stored}
      onOpenWorkbench={noop}
      {...more}
    />
  );
}

it.each([
  ['en', 'Whose page is this: Rye Clay?', 'Belongs to “Wood”', 'Another shop'],
  ['de', 'Zu welchem Shop gehört diese Seite: Rye Clay?', 'Gehört zu „Wood“', 'Ein anderer Shop'],
  ['zh-CN', '此页面属于哪家店铺：Rye Clay？', '属于“Wood”', '另一家店铺'],
])(
  'asks whose an unknown page is in %s, and shows nothing of any shop',
  async (language, heading, mine, other) => {
    const onAnswerShop = vi.fn<PanelProps['onAnswerShop']>();
    const { container } = renderIn(language, panel({ onAnswerShop }));
    expect(screen.getByRole('heading', { name: heading })).toBeVisible();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: mine }));
    await userEvent.click(screen.getByRole('button', { name: other }));
    expect(onAnswerShop.mock.calls).toEqual([['wood'], [null]]);
  },
);

it('asks before it asks for the country, and its tab says that it has a question', () => {
  renderIn(
    'en',
    panel({ session: servicesSession({ country: null }), place: { side: 'left', along: 0, open: false } }),
  );
  expect(screen.getByRole('button', { name: 'Open Maker Passport: it has a question' })).toHaveTextContent(
    '?',
  );
});

it('says that a page names nobody', () => {
  const owner = { storeNames: [], merchantIds: [] };
  renderIn('en', panel({ session: servicesSession({ owner }) }));
  expect(screen.getByText(/does not say which shop/)).toBeVisible();
});

it('shows the shop of the page, not the one shown elsewhere, and says which', () => {
  renderIn('en', panel({ shopId: 'wood' }));
  expect(screen.getByText('Shop: Wood')).toBeVisible();
  expect(screen.getByText('Your Services')).toBeVisible();
});

it('says nothing of shops where there is one', () => {
  renderIn(
    'en',
    panel({ shops: { current: 'clay', byId: { clay: two.byId.clay ?? busyShop } }, shopId: 'clay' }),
  );
  expect(screen.queryByText(/^Shop:/)).not.toBeInTheDocument();
});
