import type { Listings } from './report';
import { hashOf } from './sku-index';

/** Bytes at the beginning that all count; beyond them numbers, and the lengths of SKUs and titles, do. */
const wholly = 65_536;

/** The beginning of a file as it comes, for its fingerprint. */
export interface Beginning {
  bytes: Uint8Array<ArrayBuffer>;
  used: number;
  size: number;
}

export function newBeginning(): Beginning {
  return { bytes: new Uint8Array(wholly), used: 0, size: 0 };
}

export function noteBeginning(beginning: Beginning, chunk: Uint8Array): void {
  beginning.size += chunk.length;
  const part = chunk.subarray(0, wholly - beginning.used);
  beginning.bytes.set(part, beginning.used);
  beginning.used += part.length;
}

/**
 * The same for the same bytes, however they were cut into pieces. Not proof against forgery: it is to find a file
 * that was dropped twice.
 */
export function fingerprintOf({ bytes, used, size }: Beginning, listings: Listings): string {
  const { sku, title, quantity, price } = listings;
  const kept = [sku.ends, title.ends, quantity, price].reduce(hashOfWords, 0x811c9dc5);
  return [size, hashOf(bytes, 0, used) >>> 0, kept >>> 0].map((part) => part.toString(36)).join('-');
}

/** Goes on with a hash over these numbers, 32 bits of them at a time. */
function hashOfWords(before: number, { buffer, byteOffset, byteLength }: ArrayBufferView): number {
  const words = new Int32Array(buffer, byteOffset, byteLength / 4);
  let hash = before;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ (words[at] ?? 0), 0x01000193);
  return hash;
}
