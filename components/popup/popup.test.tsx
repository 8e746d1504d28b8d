// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Shop } from '../../utils/facts/shop';
import { deriveProgress } from '../../utils/progress/derive-progress';
import { expectAccessible, renderIn } from '../../test/surfaces/render-in';
import { busyShop, freshShop, now, plannedShop } from '../../test/surfaces/samples';
import { Popup, type PopupProps } from './popup';

function popup(shop: Shop, more: Partial<PopupProps> = {}) {
  return (
    <Popup
      shops={{ current: 'first', byId: { first: shop } }}
      shop={shop}
      progress={deriveProgress(shop, now)}
      status="recognised"
      damage={null}
      notSaved={null}
      now={now}
      language={null}
      onLanguage={() => Promise.resolve()}
      onSavePlan={() => undefined}
      onShowShop={() => undefined}
      onSample={() => undefined}
      reading
      onReading={() => Promise.resolve()}
      onAllow={() => undefined}
      onTeach={() => undefined}
      onOpenWorkbench={() => undefined}
      {...more}
    />
  );
}

function marks(country: string) {
  const row = screen.getByText(country).closest('summary') ?? document.body;
  return within(row)
    .getAllByRole('img')
    .map((mark) => mark.getAttribute('aria-label'));
}

/** Listings cannot be seen yet, so no facts lead here: the finished passport is drawn from a made-up progress. */
const finished = { ...deriveProgress(busyShop, now), done: 15, percent: 100, next: null };

const states: [name: string, ui: ReturnType<typeof popup>, en: RegExp, zh: RegExp][] = [
  ['first run', popup(freshShop), /Where do you already sell/, /您目前在哪个国家销售/],
  ['elsewhere', popup(busyShop, { status: 'elsewhere' }), /Open Seller Central, and/, /打开卖家平台，/],
  ['no permission', popup(freshShop, { status: 'no-permission' }), /may not read/, /还不能读取卖家平台/],
  ['not recognised', popup(busyShop, { status: 'not-recognised' }), /Nothing to look at/, /没有可查看的内容/],
  ['nothing seen', popup(plannedShop), /Nothing seen yet/, /还没有看到任何内容/],
  ['in progress', popup(busyShop), /Not on the list under Your Services/, /“您的服务”列表中没有此站点/],
  ['page changed', popup(busyShop, { status: 'page-changed' }), /Amazon changed this page/, /更改了此页面/],
  ['reading switched off', popup(busyShop, { reading: false }), /Reading is switched off/, /读取已关闭/],
  ['done', popup(busyShop, { progress: finished }), /Everything is in place/, /所有国家的准备都已完成/],
  ['damaged data', popup(busyShop, { damage: 'set-aside' }), /has been put aside/, /已被单独存放/],
  [
    'unread data',
    popup(freshShop, { damage: 'unread' }),
    /does not open what Maker/,
    /打不开 Maker Passport/,
  ],
];

describe.each(states)('%s', (_name, ui, en, zh) => {
  it.each([
    ['en', en],
    ['zh-CN', zh],
  ])('says so in %s, accessibly and unaffiliated', async (language, words) => {
    const { container } = renderIn(language, ui);
    expect(screen.getAllByText(words)[0]).toBeVisible();
    expect(
      screen.getByText(language === 'en' ? 'not affiliated with Amazon' : '与亚马逊无关联'),
    ).toBeVisible();
    await expectAccessible(container);
  });
});

it('does not ask anew for a plan that the browser does not give', () => {
  renderIn('en', popup(freshShop, { damage: 'unread' }));
  expect(screen.queryByText(/Where do you already sell/)).toBeNull();
});

it('says overall progress in numbers', () => {
  renderIn('en', popup(busyShop));
  const bar = screen.getByRole('progressbar', { name: '16% done: 3 of 18 steps done' });
  expect(bar).toHaveAttribute('value', '3');
  expect(bar).toHaveAttribute('max', '18');
});

it('leads to Amazon’s own page for the next step, in a new tab', () => {
  renderIn('en', popup(busyShop));
  const next = screen.getByRole('region', { name: 'Next step' });
  expect(within(next).getByText('France: Link the store')).toBeVisible();
  const link = within(next).getByRole('link', { name: /Open Seller Account Information/ });
  expect(link).toHaveAttribute('href', 'https://sellercentral.amazon.fr/hz/sc/account-information');
  expect(link).toHaveAttribute('target', '_blank');
});

it('names Amazon’s menu where the address is not known', () => {
  const shop: Shop = {
    plan: { home: 'US', targets: ['DE'] },
    countries: { DE: { store: { at: now, state: 'registered' } } },
  };
  renderIn('en', popup(shop));
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
  expect(screen.getByText(/choose this country at the top and open your Maker Profile/)).toBeVisible();
});

it('tells a maker whose registration is pending to look what Amazon waits for', () => {
  const shop: Shop = {
    plan: { home: 'US', targets: ['IT'] },
    countries: { IT: { store: { at: now, state: 'pending' } } },
  };
  renderIn('en', popup(shop));
  expect(screen.getByText(/has not finished this registration/)).toBeVisible();
  expect(screen.queryByText(/same e-mail/)).not.toBeInTheDocument();
});

it('marks each check of a country in words, and never what was not seen as done', () => {
  renderIn('en', popup(busyShop));
  expect(marks('Germany')).toEqual([
    'Linked: done',
    'Profile: done',
    'Inspiration: done',
    'About You: still to do',
    'Listings: not yet looked at',
    'Support: not yet looked at',
  ]);
  expect(marks('France')).toEqual([
    'Linked: still to do',
    'Profile: not yet looked at',
    'Inspiration: not yet looked at',
    'About You: not yet looked at',
    'Listings: not yet looked at',
    'Support: not yet looked at',
  ]);
});

it('opens a country to each fact with its date', async () => {
  renderIn('en', popup(busyShop));
  await userEvent.click(screen.getByText('Germany'));
  expect(screen.getByText('3 of 7 sentences are not in German yet')).toBeVisible();
  expect(
    screen.getByText('seen on Oct 14 in Seller Account Information, more than 30 days ago: look again'),
  ).toBeVisible();
  expect(screen.getAllByText('seen on Nov 22 in the Maker Profile')[0]).toBeVisible();
});

it('says of a fact whose day is still to come that a clock was wrong', async () => {
  const { DE } = busyShop.countries;
  const store = { at: now + 40 * 24 * 60 * 60 * 1000, state: 'registered' as const };
  renderIn('en', popup({ ...busyShop, countries: { ...busyShop.countries, DE: { ...DE, store } } }));
  await userEvent.click(screen.getByText('Germany'));
  expect(screen.getByText(/^seen on Jan 2, 2027 .*, a day still to come: a clock was wrong/)).toBeVisible();
});

it('asks to allow Seller Central', async () => {
  const onAllow = vi.fn<PopupProps['onAllow']>();
  renderIn('en', popup(freshShop, { status: 'no-permission', onAllow }));
  await userEvent.click(screen.getByRole('button', { name: 'Allow Seller Central' }));
  expect(onAllow).toHaveBeenCalledOnce();
});

it('lets the maker change her countries later', async () => {
  const onSavePlan = vi.fn<PopupProps['onSavePlan']>();
  renderIn('en', popup(busyShop, { onSavePlan }));
  await userEvent.click(screen.getByRole('button', { name: 'Change countries' }));
  expect(screen.getByRole('checkbox', { name: 'Spain' })).not.toBeChecked();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Spain' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(onSavePlan).toHaveBeenCalledExactlyOnceWith({ home: 'US', targets: ['DE', 'FR', 'IT', 'ES'] });
  expect(screen.getByRole('region', { name: 'Next step' })).toBeVisible();
});

it('switches all reading off, and on again', async () => {
  const onReading = vi.fn<PopupProps['onReading']>(() => Promise.resolve());
  const { rerender } = renderIn('en', popup(busyShop, { onReading }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Read Seller Central pages', checked: true }));
  rerender(popup(busyShop, { onReading, reading: false, status: 'not-recognised' }));
  expect(screen.queryByText(/Nothing to look at/)).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Turn reading on' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Read Seller Central pages', checked: false }));
  expect(onReading.mock.calls).toEqual([[false], [true], [true]]);
});

it('leads to the workbench', async () => {
  const onOpenWorkbench = vi.fn<PopupProps['onOpenWorkbench']>();
  renderIn('en', popup(busyShop, { onOpenWorkbench }));
  await userEvent.click(screen.getByRole('button', { name: 'Open the workbench' }));
  expect(onOpenWorkbench).toHaveBeenLastCalledWith([]);
  await userEvent.click(screen.getByText('France'));
  await userEvent.click(screen.getByRole('button', { name: 'All steps for France' }));
  expect(onOpenWorkbench).toHaveBeenLastCalledWith(['steps', 'FR']);
});

it('asks on first run for the language, each in its own words, and changes it at once', async () => {
  const onLanguage = vi.fn<PopupProps['onLanguage']>(() => Promise.resolve());
  renderIn('en', popup(freshShop, { onLanguage }));
  const group = screen.getByRole('group', { name: 'Which language should Maker Passport speak?' });
  const names = within(group)
    .getAllByRole('radio')
    .map((radio) => radio.closest('label')?.textContent);
  expect(names).toEqual(['English', '简体中文', 'Deutsch', 'Français', 'Italiano', 'Español']);
  expect(within(group).getByRole('radio', { name: 'English' })).toBeChecked();
  await userEvent.click(within(group).getByRole('radio', { name: 'Deutsch' }));
  expect(onLanguage).toHaveBeenCalledExactlyOnceWith('de');
  expect(within(group).getByRole('radio', { name: 'Deutsch' })).toBeChecked();
});
