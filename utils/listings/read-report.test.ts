import { afterEach, expect, test, vi } from 'vitest';
import { sample } from '../../test/reports/report-files';
import { readReport } from './read-report';

const bytes = sample('unquoted_traps_utf8.txt');

async function* pieces(size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) {
    await Promise.resolve();
    yield bytes.subarray(at, at + size);
  }
}

afterEach(() => {
  vi.useRealTimers();
});

test('a stream and pieces read alike, and progress is told', async () => {
  const heard: number[] = [];
  const streamed = await readReport(new Blob([bytes]).stream(), 'x.txt', {
    onProgress: (read) => heard.push(read),
  });
  expect(heard.at(-1)).toBe(bytes.length);
  expect(streamed.status === 'read' && streamed.report.listings.count).toBe(2);
  expect(await readReport(pieces(7), 'x.txt')).toEqual(streamed);
});

test('cancelled in the middle', async () => {
  const stop = new AbortController();
  const outcome = await readReport(pieces(7), 'x.txt', {
    onProgress: () => stop.abort(),
    signal: stop.signal,
  });
  expect(outcome).toEqual({ status: 'refused', problem: { code: 'cancelled', line: 1, found: '' } });
});

test('cancelled while the stream gives nothing, which is then let go', async () => {
  const cancel = vi.fn<() => void>();
  const stop = new AbortController();
  const reading = readReport(new ReadableStream<Uint8Array>({ cancel }), 'x.txt', { signal: stop.signal });
  stop.abort();
  expect(await reading).toMatchObject({ status: 'refused', problem: { code: 'cancelled' } });
  expect(cancel).toHaveBeenCalledOnce();
});

test('a stream that stops is given up', async () => {
  vi.useFakeTimers();
  const reading = readReport(new ReadableStream<Uint8Array>(), 'x.txt');
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(await reading).toMatchObject({ status: 'refused', problem: { code: 'stalled' } });
});

test('a file that vanishes is told, not thrown', async () => {
  const broken = new ReadableStream<Uint8Array>({ pull: (to) => to.error(new Error('gone')) });
  expect(await readReport(broken, 'x.txt')).toEqual({
    status: 'refused',
    problem: { code: 'unreadable', line: 1, found: 'gone' },
  });
});

test('a refused file is not read to its end', async () => {
  const cancel = vi.fn<() => void>();
  const endless = new ReadableStream<Uint8Array>({
    pull: (to) => to.enqueue(new TextEncoder().encode('<html>'.repeat(1000))),
    cancel,
  });
  expect(await readReport(endless, 'x.txt')).toMatchObject({ problem: { code: 'web-page' } });
  expect(cancel).toHaveBeenCalledOnce();
});
