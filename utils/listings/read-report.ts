import { problem } from './problems';
import type { ReportOutcome } from './report';
import { createReportReader } from './report-reader';

export interface ReadOptions {
  /** How many bytes will come, where that is known. */
  size?: number;
  /** Hears after each piece how many bytes were read. */
  onProgress?: (bytes: number) => void;
  /** Ends the reading; the outcome is then the problem `cancelled`. */
  signal?: AbortSignal;
}

/** A stream that gives nothing for one or two of these has stopped, ms. Slow disks answer sooner. */
const patience = 30_000;

/**
 * Reads a listing report of any size. Never throws: what is no report, or could not be read to its end, is refused
 * with the reason; the memory it takes grows with the columns kept only.
 *
 * @param name the file's name: date, and at times the kind, stand only there
 */
export async function readReport(
  bytes: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>,
  name: string,
  { size, onProgress, signal }: ReadOptions = {},
): Promise<ReportOutcome> {
  const pieces = 'getReader' in bytes ? piecesOf(bytes) : bytes[Symbol.asyncIterator]();
  const stop = watchFor(signal);
  try {
    const reader = createReportReader(name, size);
    let read = 0;
    for (;;) {
      const piece = await stop.orStopped(pieces.next());
      if (typeof piece === 'string') return { status: 'refused', problem: problem(piece, 1, '') };
      if (piece.done) return reader.finish();
      stop.heardFrom();
      const refusal = reader.push(piece.value);
      if (refusal) return { status: 'refused', problem: refusal };
      read += piece.value.length;
      onProgress?.(read);
    }
  } catch (error) {
    // The file vanished from the disk, or the memory is full.
    return {
      status: 'refused',
      problem: problem('unreadable', 1, error instanceof Error ? error.message : ''),
    };
  } finally {
    stop.end();
    // Not waited for: a stream that has stopped does not answer this either.
    pieces.return?.().catch(() => undefined);
  }
}

/** With the default reader: byte readers stop answering when they are garbage-collected (facts on performance). */
function piecesOf(stream: ReadableStream<Uint8Array>): AsyncIterator<Uint8Array, undefined> {
  const reader = stream.getReader();
  return {
    next: async () => {
      const { done, value } = await reader.read();
      return done || !value ? { done: true, value: undefined } : { done: false, value };
    },
    return: async () => {
      await reader.cancel();
      return { done: true, value: undefined };
    },
  };
}

type Stop = 'stalled' | 'cancelled';

/** Watches for the two reasons to give up, with one timer for all pieces: there are thousands. */
function watchFor(signal?: AbortSignal) {
  let reason: Stop | null = null;
  let tell: ((why: Stop) => void) | null = null;
  let isAlive = true;
  const stop = (why: Stop) => {
    reason ??= why;
    tell?.(reason);
  };
  const cancel = () => stop('cancelled');
  const timer = setInterval(() => {
    if (!isAlive) stop('stalled');
    isAlive = false;
  }, patience);
  if (signal?.aborted) cancel();
  signal?.addEventListener('abort', cancel);
  return {
    /**
     * What the work gives, or why it is not waited for any longer. `Promise.race` with one promise for all pieces
     * would keep something of each until the end: 11 MB for two gigabytes.
     */
    orStopped: <T>(work: Promise<T>) =>
      new Promise<T | Stop>((resolve, reject) => {
        tell = resolve;
        if (reason !== null) resolve(reason);
        work.then(resolve, reject);
      }),
    heardFrom: () => {
      isAlive = true;
    },
    end: () => {
      clearInterval(timer);
      signal?.removeEventListener('abort', cancel);
    },
  };
}
