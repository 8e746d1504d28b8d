import type { Utf16 } from './what-file';

/** Turns pieces of UTF-16 into pieces of UTF-8; letters may be cut between pieces. */
export function utf16ToUtf8(encoding: Utf16): (bytes: Uint8Array, last: boolean) => Uint8Array<ArrayBuffer> {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  return (bytes, last) => encoder.encode(decoder.decode(bytes, { stream: !last }));
}
