/** Bytes of a file, to be looked at one by one and, where that is quicker, four at a time. */
export interface SeenBytes {
  bytes: Uint8Array;
  /** The same memory from the beginning of its buffer, without what is left of a last word. */
  words: Int32Array;
}

export function wordsOf({ buffer }: Uint8Array): Int32Array {
  return new Int32Array(buffer, 0, buffer.byteLength >> 2);
}

/**
 * The first place from `from` on that has a byte above 127 or a question mark, or `to`: whatever can be said of a
 * text's letters is said there, and most texts have few such places.
 */
export function nextOdd({ bytes, words }: SeenBytes, from: number, to: number): number {
  const offset = bytes.byteOffset;
  const last = (to + offset) >> 2;
  let at = from;
  for (; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte > 127 || byte === 63) return at;
    if (((at + offset) & 3) !== 3) continue;
    let word = (at + offset + 1) >> 2;
    while (word < last && !isOdd(words[word] ?? 0)) word++;
    at = word * 4 - offset - 1;
  }
  return to;
}

/** A byte is 63 where taking one from it, with these bits turned over, borrows. */
function isOdd(four: number): boolean {
  const turned = four ^ 0x3f3f3f3f;
  return ((four | ((turned - 0x01010101) & ~turned)) & 0x80808080) !== 0;
}
