import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenTypingRests } from './typing';

const staying = new AbortController().signal;
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('asks once typing rests, for the latest text', async () => {
  const judge = vi.fn(async (text: string) => text.length);
  const answered = vi.fn();
  const type = whenTypingRests(judge, answered, vi.fn(), staying);
  type('T');
  type('To');
  await vi.advanceTimersByTimeAsync(200);
  type('Ton');
  await vi.advanceTimersByTimeAsync(1000);
  expect(judge.mock.calls).toEqual([['Ton']]);
  expect(answered.mock.calls).toEqual([[3]]);
});

it('drops an answer, and a failure, that is outdated', async () => {
  const slow = new Map<string, (answer: string) => void>();
  const failures = new Map<string, (error: Error) => void>();
  const judge = (text: string) =>
    new Promise<string>((resolve, reject) => {
      slow.set(text, resolve);
      failures.set(text, reject);
    });
  const answered = vi.fn();
  const failed = vi.fn();
  const type = whenTypingRests(judge, answered, failed, staying);
  for (const text of ['one', 'two', 'three']) {
    type(text);
    await vi.advanceTimersByTimeAsync(300);
  }
  failures.get('two')?.(new Error('worker gone'));
  slow.get('three')?.('new');
  slow.get('one')?.('old');
  await vi.runAllTimersAsync();
  expect(answered.mock.calls).toEqual([['new']]);
  expect(failed).not.toHaveBeenCalled();
});

it('says when the latest question failed', async () => {
  const failed = vi.fn();
  const type = whenTypingRests(
    async () => Promise.reject(new Error('worker gone')),
    vi.fn(),
    failed,
    staying,
  );
  type('Ton');
  await vi.runAllTimersAsync();
  expect(failed).toHaveBeenCalledTimes(1);
});

it('asks nothing and answers nothing once the page is left', async () => {
  const stay = new AbortController();
  const answers: ((answer: string) => void)[] = [];
  const judge = vi.fn(() => new Promise<string>((resolve) => answers.push(resolve)));
  const answered = vi.fn();
  const type = whenTypingRests(judge, answered, vi.fn(), stay.signal);
  type('Ton');
  await vi.advanceTimersByTimeAsync(300);
  type('Tone');
  stay.abort();
  answers[0]?.('late');
  await vi.runAllTimersAsync();
  expect(judge.mock.calls).toHaveLength(1);
  expect(answered).not.toHaveBeenCalled();
});
