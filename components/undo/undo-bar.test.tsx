// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { renderIn } from '../../test/surfaces/render-in';
import { Announcer } from '../spoken/announcer';
import { UndoBar } from './undo-bar';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));
const onEnd = vi.fn<() => void>();

function bar(which: string | null) {
  return (
    <Announcer>
      {which === null ? null : <UndoBar key={which} said="Ticked." onUndo={() => undefined} onEnd={onEnd} />}
    </Announcer>
  );
}

it('is told to a screen reader by a region that was there before, and anew for each bar', () => {
  const { rerender } = renderIn('en', bar(null));
  const region = screen.getByRole('status');
  rerender(bar('first'));
  expect(region).toBeEmptyDOMElement();
  wait(100);
  expect(region).toHaveTextContent('Ticked.');
  rerender(bar('second'));
  expect(region).toBeEmptyDOMElement();
  wait(100);
  expect(region).toHaveTextContent('Ticked.');
  rerender(bar(null));
  expect(region).toBeEmptyDOMElement();
});

it('ends after ten seconds', () => {
  renderIn('en', bar('first'));
  wait(9_999);
  expect(onEnd).not.toHaveBeenCalled();
  wait(1);
  expect(onEnd).toHaveBeenCalledOnce();
});
