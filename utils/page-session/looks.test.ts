import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lookAt } from './looks';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const { signal } = new AbortController();

it('looks at each time and then never again', () => {
  const look = vi.fn(() => 'again' as const);
  lookAt([0, 100, 400], look, signal);
  const seen = [0, 99, 1, 299, 1, 10_000].map((passed) => {
    vi.advanceTimersByTime(passed);
    return look.mock.calls.length;
  });
  expect(seen).toEqual([1, 1, 2, 2, 3, 3]);
  expect(vi.getTimerCount()).toBe(0);
});

it('stops when it has seen enough', () => {
  const look = vi.fn(() => 'enough' as const);
  lookAt([0, 100], look, signal);
  vi.advanceTimersByTime(1000);
  expect(look).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

it('leaves no timer behind when the page is left', () => {
  const page = new AbortController();
  const look = vi.fn(() => 'again' as const);
  lookAt([0, 100, 400], look, page.signal);
  vi.advanceTimersByTime(0);
  page.abort();
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(1000);
  expect(look).toHaveBeenCalledTimes(1);
});
