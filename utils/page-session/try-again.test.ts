import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tryAgain } from './try-again';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Something that fails so many times, and what comes of it. */
function failing(times: number) {
  const leaving = new AbortController();
  let attempts = 0;
  const attempt = () => {
    attempts += 1;
    if (attempts > times) again.worked();
    else again.failed();
  };
  const again = tryAgain(attempt, leaving.signal);
  attempt();
  return { again, leaving, attempts: () => attempts };
}

it('tries until it works, ever later', () => {
  const { attempts } = failing(2);
  vi.advanceTimersByTime(999);
  expect(attempts()).toBe(1);
  vi.advanceTimersByTime(1);
  expect(attempts()).toBe(2);
  vi.advanceTimersByTime(60_000);
  expect(attempts()).toBe(3);
});

it('does not try for ever, but anew after something worked', () => {
  const { again, attempts } = failing(Number.POSITIVE_INFINITY);
  vi.advanceTimersByTime(3_600_000);
  expect(attempts()).toBe(4);
  expect(again.failed()).toBe(false);
  again.worked();
  expect(again.failed()).toBe(true);
  vi.advanceTimersByTime(1000);
  expect(attempts()).toBe(5);
});

it('leaves it when the page is left', () => {
  const { again, leaving, attempts } = failing(5);
  leaving.abort();
  vi.advanceTimersByTime(60_000);
  again.failed();
  vi.advanceTimersByTime(60_000);
  expect(attempts()).toBe(1);
});
