/**
 * Texts of one column, as bytes behind each other: a few bytes per text where strings would cost dozens, moved
 * between contexts and into the database as it is, and decoded only where it is shown.
 */
export interface TextColumn {
  /** Each text is followed by one line feed. */
  bytes: Uint8Array;
  /** Where the line feed of each text stands. */
  ends: Uint32Array;
  /** `mixed`: each text is UTF-8 or else Windows-1252. */
  encoding: TextEncoding;
}

export type TextEncoding = 'utf-8' | 'windows-1252' | 'shift_jis' | 'mixed';

const lineFeed = 10;

/** The text in this row, from 0. Throws a `RangeError` for a row that is not there. */
export function textAt({ bytes, ends, encoding }: TextColumn, row: number): string {
  const end = ends[row];
  if (end === undefined) throw new RangeError(`There is no row ${row} in a column of ${ends.length}.`);
  const start = row === 0 ? 0 : (ends[row - 1] ?? 0) + 1;
  return decodeText(bytes.subarray(start, end), encoding);
}

/** All texts, in their order. */
export function textsOf({ bytes, ends, encoding }: TextColumn): string[] {
  if (encoding === 'mixed') {
    let start = 0;
    return Array.from(ends, (end) => {
      const text = decodeText(bytes.subarray(start, end), encoding);
      start = end + 1;
      return text;
    });
  }
  const texts = decodeText(bytes, encoding).split('\n');
  texts.pop();
  return texts;
}

/** A column of these texts; a line break inside a text becomes a blank. */
export function textColumn(texts: readonly string[]): TextColumn {
  const ends = new Uint32Array(texts.length);
  const parts = texts.map((text) => new TextEncoder().encode(text.replace(/\n/g, ' ')));
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 1, 0));
  let at = 0;
  for (const [row, part] of parts.entries()) {
    bytes.set(part, at);
    at += part.length;
    ends[row] = at;
    bytes[at++] = lineFeed;
  }
  return { bytes, ends, encoding: 'utf-8' };
}

/** The same texts in UTF-8; no work where all letters are ASCII. */
export function inUtf8(column: TextColumn): TextColumn {
  if (column.encoding === 'utf-8') return column;
  if (isAscii(column.bytes)) return { ...column, encoding: 'utf-8' };
  return textColumn(textsOf(column));
}

function isAscii(bytes: Uint8Array): boolean {
  // A callback for each of many million bytes takes its time.
  for (let at = 0; at < bytes.length; at++) if ((bytes[at] ?? 0) > 127) return false;
  return true;
}

const decoders = new Map<string, TextDecoder>();

function decoder(encoding: string, fatal: boolean): TextDecoder {
  const name = `${encoding} ${fatal}`;
  const known = decoders.get(name) ?? new TextDecoder(encoding, { fatal, ignoreBOM: true });
  decoders.set(name, known);
  return known;
}

/** The text these bytes mean; bytes that mean nothing become U+FFFD. */
export function decodeText(bytes: Uint8Array, encoding: TextEncoding): string {
  if (encoding !== 'mixed') return decoder(encoding, false).decode(bytes);
  return decodeStrictly(bytes) ?? decoder('windows-1252', false).decode(bytes);
}

/** The UTF-8 text these bytes are, or null. */
export function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return decoder('utf-8', true).decode(bytes);
  } catch {
    return null;
  }
}

/** A text column that grows. */
export interface TextColumnDraft {
  bytes: Uint8Array<ArrayBuffer>;
  used: number;
  ends: Uint32Array<ArrayBuffer>;
  count: number;
}

export function newTextColumnDraft(): TextColumnDraft {
  return { bytes: new Uint8Array(4096), used: 0, ends: new Uint32Array(256), count: 0 };
}

/** Adds the bytes from `start` up to `end`, which hold no line feed, as one text. */
export function append(draft: TextColumnDraft, from: Uint8Array, start: number, end: number): void {
  const room = draft.used + end - start + 1;
  if (room > draft.bytes.length) draft.bytes = new Uint8Array(grown(draft.bytes.buffer, room));
  const { bytes } = draft;
  let at = draft.used;
  // A view costs more than copying the bytes of most titles one by one.
  if (end - start > 160) {
    bytes.set(from.subarray(start, end), at);
    at += end - start;
  } else for (let index = start; index < end; index++) bytes[at++] = from[index] ?? 0;
  bytes[at] = lineFeed;
  draft.used = at + 1;
  if (draft.count === draft.ends.length) {
    draft.ends = new Uint32Array(grown(draft.ends.buffer, (draft.count + 1) * 4));
  }
  draft.ends[draft.count++] = at;
}

/** Makes room for so many times as much as there is. */
export function makeRoomForTexts(draft: TextColumnDraft, times: number): void {
  draft.bytes = new Uint8Array(grown(draft.bytes.buffer, draft.used * times));
  draft.ends = new Uint32Array(grown(draft.ends.buffer, draft.count * 4 * times));
}

/** At least `room` bytes, a multiple of eight; `transfer` can grow a buffer in place, without a second copy. */
export function grown(buffer: ArrayBuffer, room: number): ArrayBuffer {
  return buffer.transfer(Math.ceil(Math.max(room, buffer.byteLength * 2) / 8) * 8);
}

/**
 * A buffer with little behind the `used` bytes, which is then left there: copying all takes longer than it saves.
 * What is given must not be used afterwards.
 */
export function trimmed(buffer: ArrayBuffer, used: number): ArrayBuffer {
  return used < buffer.byteLength * 0.9 ? buffer.transfer(used) : buffer;
}

/** The finished column without the rows of `left out`; the draft must not be used afterwards. */
export function finishTextColumn(
  draft: TextColumnDraft,
  encoding: TextEncoding,
  leftOut: ReadonlySet<number>,
): TextColumn {
  if (leftOut.size === 0) {
    const bytes = new Uint8Array(trimmed(draft.bytes.buffer, draft.used), 0, draft.used);
    const ends = new Uint32Array(trimmed(draft.ends.buffer, draft.count * 4), 0, draft.count);
    return { bytes, ends, encoding };
  }
  const kept = newTextColumnDraft();
  for (let row = 0; row < draft.count; row++) {
    if (leftOut.has(row)) continue;
    append(kept, draft.bytes, row === 0 ? 0 : (draft.ends[row - 1] ?? 0) + 1, draft.ends[row] ?? 0);
  }
  return finishTextColumn(kept, encoding, new Set());
}
