// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { drawnAfterPress } from './drawn-after-press';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const happen = (event: string) => document.body.dispatchEvent(new Event(event, { bubbles: true }));

function open() {
  const stored = createStore(() => ({ seen: 1 }));
  return { stored, drawn: drawnAfterPress(stored) };
}

it('draws what comes at once while nothing is pressed', () => {
  const { stored, drawn } = open();
  stored.setState({ seen: 2 });
  expect(drawn.getState()).toEqual({ seen: 2 });
});

it.each(['pointerup', 'pointercancel'])('moves nothing under a pressed pointer, until after %s', (end) => {
  const { stored, drawn } = open();
  happen('pointerdown');
  stored.setState({ seen: 2 });
  expect(drawn.getState()).toEqual({ seen: 1 });
  happen(end);
  stored.setState({ seen: 3 });
  // The click of this press is still to come.
  expect(drawn.getState()).toEqual({ seen: 1 });
  vi.advanceTimersByTime(0);
  expect(drawn.getState()).toEqual({ seen: 3 });
  stored.setState({ seen: 4 });
  expect(drawn.getState()).toEqual({ seen: 4 });
});

it('waits no longer than a second for a release that is never told', () => {
  const { stored, drawn } = open();
  happen('pointerdown');
  stored.setState({ seen: 2 });
  vi.advanceTimersByTime(1000);
  expect(drawn.getState()).toEqual({ seen: 2 });
});

it('tells nothing where nothing came', () => {
  const { drawn } = open();
  const told = vi.fn();
  drawn.subscribe(told);
  happen('pointerdown');
  happen('pointerup');
  vi.runAllTimers();
  expect(told).not.toHaveBeenCalled();
});
