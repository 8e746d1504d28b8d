// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { renderIn } from '../../test/surfaces/render-in';
import { SpokenChange } from './spoken-change';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));

it('says nothing of what stood there first, then what changed once it rests', () => {
  const { rerender } = renderIn('en', <SpokenChange said={null} />);
  rerender(<SpokenChange said="Inspiration: Empty" />);
  wait(2000);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  rerender(<SpokenChange said={null} />);
  rerender(<SpokenChange said="Inspiration: In German" />);
  wait(499);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  wait(1);
  expect(screen.getByRole('status')).toHaveTextContent('Inspiration: In German');
});

it('speaks at most every half second while somebody types', () => {
  const { rerender } = renderIn('en', <SpokenChange said="0" />);
  const heard = new Set<string>();
  for (let change = 1; change <= 40; change += 1) {
    rerender(<SpokenChange said={String(change)} />);
    wait(100);
    heard.add(screen.getByRole('status').textContent);
  }
  expect([...heard]).toEqual(['']);
  wait(500);
  expect(screen.getByRole('status')).toHaveTextContent('40');
});

it('does not repeat a verdict that came back', () => {
  const { rerender } = renderIn('en', <SpokenChange said="Good" />);
  rerender(<SpokenChange said={null} />);
  rerender(<SpokenChange said="Good" />);
  wait(2000);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});
