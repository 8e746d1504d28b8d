// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, renderIn } from '../../test/surfaces/render-in';
import { now, plannedShop, yesterday } from '../../test/surfaces/samples';
import type { GatheredFact, ListingsFact } from '../../utils/facts/listings';
import type { Shop } from '../../utils/facts/shop';
import type { Country } from '../../utils/marketplaces/countries';
import { InventoryPage } from './inventory-page';

const counts: ListingsFact = {
  at: yesterday,
  source: 'pages',
  complete: true,
  products: 30,
  wanted: 30,
  listed: 27,
  inactive: 0,
  incomplete: 0,
  unclear: 0,
  missing: 3,
  unseen: 0,
};
const halfSeen: GatheredFact = { at: now, seen: 23, total: 134, complete: false };

function shopWith(gathered?: GatheredFact): Shop {
  const partly = { ...counts, complete: false, listed: 23, missing: 0, unseen: 7 };
  return {
    ...plannedShop,
    countries: { DE: { listings: partly, ...(gathered && { gathered }) }, FR: { listings: counts } },
  };
}

interface Wanted {
  gathered?: GatheredFact;
  country?: Country;
  about?: string[];
  onOpenWorkbench?: (place: readonly string[]) => void;
}

function pageOf({ gathered, country = 'DE', about = [], onOpenWorkbench = () => undefined }: Wanted) {
  return (
    <InventoryPage
      country={country}
      shop={shopWith(gathered)}
      problems={about.map((name) => ({ code: 'unclear', about: name }))}
      now={now}
      onOpenWorkbench={onOpenWorkbench}
    />
  );
}

describe.each([
  ['en', '23 of 134 seen', '3 of 30 products are missing'],
  ['de', '23 von 134 gesehen', '3 von 30 Produkten fehlen'],
  ['zh-CN', '共 134 件，已看到 23 件', '30 件商品中缺 3 件'],
])('in %s', (language, seen, missing) => {
  it('says how much was seen and what is missing, accessibly', async () => {
    const { container } = renderIn(language, pageOf({ gathered: halfSeen }));
    expect(screen.getByText(seen)).toBeVisible();
    expect(screen.getByRole('progressbar', { name: seen })).toHaveAttribute('value', '23');
    expect(screen.getByText(missing)).toBeVisible();
    await expectAccessible(container);
  });
});

it.each([
  [
    'all of it',
    { at: now, seen: 134, total: 134, complete: true },
    'All 134 products in this inventory seen',
  ],
  ['some of an unknown number', { at: now, seen: 5, total: null, complete: false }, '5 products seen'],
  ['an empty one', { at: now, seen: 0, total: 0, complete: true }, /This inventory is empty/],
  ['nothing yet', undefined, '0 products seen'],
])('says so of %s', (_, gathered, words) => {
  renderIn('en', pageOf({ ...(gathered && { gathered }) }));
  expect(screen.getByText(words)).toBeVisible();
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
});

it.each([
  [23, true],
  [134, false],
])('with %d of 134 seen, says how to see the rest: %s', (seen, says) => {
  renderIn('en', pageOf({ gathered: { ...halfSeen, seen }, about: ['variations'] }));
  expect(screen.queryByText(/^Scroll down and open every page/) !== null).toBe(says);
});

it('says what browsing cannot see', () => {
  renderIn('en', pageOf({ gathered: halfSeen, about: ['filters', 'variations'] }));
  expect(screen.getByText(/A search or a filter is on/)).toBeVisible();
  expect(screen.getByText(/Single sizes or colours can be folded away/)).toBeVisible();
});

it('opens the matrix at what is missing, only for countries where something is proven to be', async () => {
  const onOpenWorkbench = vi.fn<(place: readonly string[]) => void>();
  renderIn('en', pageOf({ gathered: halfSeen, onOpenWorkbench }));
  const offers = screen.getAllByRole('button').map((button) => button.textContent);
  expect(offers).toEqual(['Show what is missing: France', 'Open all products']);
  await userEvent.click(screen.getByRole('button', { name: 'Show what is missing: France' }));
  await userEvent.click(screen.getByRole('button', { name: 'Open all products' }));
  expect(onOpenWorkbench.mock.calls).toEqual([[['listings', 'FR', 'missing']], [['listings']]]);
});

it('calls the home country what it is', () => {
  renderIn('en', pageOf({ country: 'US' }));
  expect(screen.getByText(/This is your home country/)).toBeVisible();
});

it('tells a screen reader how many were seen, once that rests', () => {
  vi.useFakeTimers();
  try {
    const { rerender } = renderIn('en', pageOf({ gathered: halfSeen }));
    for (const seen of [24, 31, 58]) {
      rerender(pageOf({ gathered: { ...halfSeen, seen } }));
      act(() => vi.advanceTimersByTime(400));
      expect(screen.getByRole('status')).toBeEmptyDOMElement();
    }
    act(() => vi.advanceTimersByTime(100));
    expect(screen.getByRole('status')).toHaveTextContent('58 of 134 seen');
  } finally {
    vi.useRealTimers();
  }
});
