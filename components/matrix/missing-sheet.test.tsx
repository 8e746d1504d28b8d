// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { renderIn } from '../../test/surfaces/render-in';
import { MissingSheet } from './missing-sheet';

const print = vi.fn<() => void>();
beforeEach(() => vi.stubGlobal('print', print));
afterEach(() => {
  vi.unstubAllGlobals();
  print.mockClear();
});

function sheet(...titles: string[]) {
  const rows = titles.map((title, place) => ({
    sku: `SKU-${place}`,
    asin: '',
    title,
    price: '24.9',
    currency: 'USD',
    quantity: '3',
  }));
  return <MissingSheet country="DE" rows={rows} onPrinted={() => undefined} />;
}

/** What the row of a SKU says of its title. */
const titleOf = (sku: string) =>
  within(screen.getByRole('row', { name: new RegExp(sku) })).getAllByRole('cell')[2]?.textContent;

const note = /more than 200 characters are shortened here/;

it('is printed once, with the titles as they are', () => {
  const whole = '🏺'.repeat(200);
  renderIn('en', sheet('Mug', whole));
  expect(print).toHaveBeenCalledOnce();
  expect([titleOf('SKU-0'), titleOf('SKU-1')]).toEqual(['Mug', whole]);
  expect(screen.queryByText(note)).toBeNull();
});

it.each([201, 100_000])('shortens a title of %d characters, and says where it stands whole', (length) => {
  renderIn('en', sheet('🏺'.repeat(length)));
  expect(titleOf('SKU-0')).toBe(`${'🏺'.repeat(200)}…`);
  expect(screen.getByText(note)).toBeInTheDocument();
});
