import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { brief, untilHeard } from './until-heard';

vi.mock('./cut-off', () => ({ isCutOff: () => cutOff }));

let cutOff = false;

beforeEach(() => {
  cutOff = false;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const stopped = () => Promise.reject<string>(new Error('Receiving end does not exist'));

it('asks again until it is answered', async () => {
  const asking = vi.fn(() => Promise.resolve('read'));
  asking.mockImplementationOnce(stopped).mockImplementationOnce(stopped);
  const heard = untilHeard(asking);
  await vi.runAllTimersAsync();
  expect(await heard).toBe('read');
  expect(asking).toHaveBeenCalledTimes(3);
});

it('gives up in the end, with the last reason', async () => {
  const asking = vi.fn(stopped);
  const said = untilHeard(asking).catch(String);
  await vi.runAllTimersAsync();
  expect(await said).toContain('Receiving end');
  expect(asking).toHaveBeenCalledTimes(5);
});

it('gives up sooner where somebody waits for it', async () => {
  const asking = vi.fn(stopped);
  const said = untilHeard(asking, brief).catch(String);
  await vi.advanceTimersByTimeAsync(1500);
  expect(await said).toContain('Receiving end');
  expect(asking).toHaveBeenCalledTimes(3);
});

it.each([
  ['is refused', () => new Error('refused: reading is switched off')],
  [
    'belongs to an extension that is gone',
    () => {
      cutOff = true;
      return new Error('Extension context invalidated');
    },
  ],
])('asks no second time where it %s', async (_, reason) => {
  const asking = vi.fn(() => Promise.reject(reason()));
  await expect(untilHeard(asking)).rejects.toThrow(reason().message);
  expect(asking).toHaveBeenCalledOnce();
});
