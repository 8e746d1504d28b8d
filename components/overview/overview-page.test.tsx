// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Shop } from '../../utils/facts/shop';
import { noSettings } from '../../utils/storage/settings-item';
import { syncOff } from '../../utils/storage/sync-item';
import { visitOf } from '../../utils/progress/changes';
import { deriveProgress } from '../../utils/progress/derive-progress';
import { spiedIntents } from '../../test/surfaces/intents';
import { expectAccessible, renderIn } from '../../test/surfaces/render-in';
import { busyShop, goodProfile, now, plannedShop, yesterday } from '../../test/surfaces/samples';
import { OverviewPage } from './overview-page';
import { Passport } from './passport';

function overview(shop: Shop, intents = spiedIntents()) {
  return (
    <OverviewPage
      shopId="first"
      shop={shop}
      settings={noSettings}
      sync={syncOff}
      lessons={[]}
      now={now}
      place={[]}
      intents={intents}
      translator={null}
    />
  );
}

function page(country: string): HTMLElement {
  return screen.getByRole('link', { name: country }).closest('li') ?? document.body;
}

const visited: Shop = { ...busyShop, visit: visitOf(deriveProgress(busyShop, now), yesterday) };
const finishedGermany: Shop = {
  ...visited,
  countries: { ...visited.countries, DE: { ...visited.countries.DE, profile: goodProfile } },
};

const states: [name: string, ui: ReturnType<typeof overview>, en: RegExp, de: RegExp, zh: RegExp][] = [
  ['nothing seen', overview(plannedShop), /^Nothing seen yet/, /^Noch nichts gesehen/, /^还没有看到/],
  ['nothing changed', overview(visited), /^Nothing has changed\.$/, /^Nichts hat sich/, /^没有变化/],
  ['changed', overview(finishedGermany), /^Now done\. In German$/, /^Jetzt erledigt\./, /^现已完成。/],
];

describe.each(states)('%s', (_name, ui, en, de, zh) => {
  it.each([
    ['en', en],
    ['de', de],
    ['zh-CN', zh],
  ])('says so in %s, accessibly', async (language, words) => {
    const { container } = renderIn(language, ui);
    expect(screen.getByText(words)).toBeVisible();
    await expectAccessible(container);
  });
});

it('has a page for each of the eight countries, and each leads where its work is', () => {
  renderIn('en', overview(busyShop));
  const pages = within(screen.getByRole('list', { name: 'The pages of your passport' })).getAllByRole('link');
  expect(pages.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['United States', '#texts/US'],
    ['Canada', '#settings/plan'],
    ['Mexico', '#settings/plan'],
    ['United Kingdom', '#settings/plan'],
    ['Germany', '#steps/DE'],
    ['France', '#steps/FR'],
    ['Italy', '#steps/IT'],
    ['Spain', '#settings/plan'],
  ]);
});

it('says in words what is done, what is left and what nobody looked at', () => {
  renderIn('en', overview(busyShop));
  const germany = within(page('Germany'));
  expect(germany.getByText('3 of 6 steps done')).toBeVisible();
  expect(germany.getByText('About You: 3 of 7 sentences are not in German yet')).toBeVisible();
  expect(germany.getByText('Not yet looked at: Listings')).toBeVisible();
  expect(germany.getByText('Support: 0 of 3 things ticked by you')).toBeVisible();
  expect(within(page('Spain')).getByText(/^Not in your plan/)).toBeVisible();
  expect(within(page('United States')).getByText(/^You are at home here/)).toBeVisible();
});

it('stamps a page only when everything on it is done', () => {
  const progress = deriveProgress(busyShop, now);
  const [germany, ...others] = progress.countries;
  if (!germany) throw new Error('the sample has lost Germany');
  const checks = germany.checks.map((check) => ({ ...check, state: 'done' as const, seenAt: yesterday }));
  const stamped = { ...progress, countries: [{ ...germany, checks, done: germany.required }, ...others] };
  renderIn('en', <Passport plan={busyShop.plan} progress={stamped} now={now} />);
  expect(within(page('Germany')).getByText('Stamped: everything is done')).toBeVisible();
  expect(page('Germany').querySelector('[data-kind="done"]')).toHaveTextContent('DENov 22');
  expect(screen.getAllByText(/^Stamped/)).toHaveLength(1);
  expect(page('Italy').querySelector('[data-kind="done"]')).toBeNull();
});

it('puts the next step first', () => {
  renderIn('en', overview(busyShop));
  const next = screen.getByRole('region', { name: 'Next step' });
  expect(next.compareDocumentPosition(screen.getByRole('region', { name: 'Your passport' }))).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  );
});

function turn(state: DocumentVisibilityState): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
}

describe('the last visit', () => {
  const title = /^Since your last visit on Nov 22$/;

  it('is not spoken of on the first one', () => {
    renderIn('en', overview(busyShop));
    expect(screen.queryByRole('heading', { name: /^Since your/ })).not.toBeInTheDocument();
  });

  it('ends when the overview is hidden; what came since is told when it is seen again', () => {
    const intents = spiedIntents();
    const { rerender } = renderIn('en', overview(visited, intents));
    expect(screen.getByRole('heading', { name: title })).toBeVisible();
    expect(intents.overviewSeen).not.toHaveBeenCalled();
    turn('hidden');
    expect(intents.overviewSeen).toHaveBeenCalledOnce();
    rerender(overview({ ...visited, visit: visitOf(deriveProgress(visited, now), now) }, intents));
    expect(screen.getByRole('heading', { name: title })).toBeVisible();
    turn('visible');
    expect(screen.getByRole('heading', { name: 'Since your last visit on Nov 23' })).toBeVisible();
  });

  it('ends when another section is opened', () => {
    const intents = spiedIntents();
    renderIn('en', overview(visited, intents)).unmount();
    expect(intents.overviewSeen).toHaveBeenCalledOnce();
  });
});
