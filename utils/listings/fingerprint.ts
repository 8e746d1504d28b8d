import { hashOf } from './sku-index';

/** Bytes at the beginning that all count; beyond them the place and the last byte of every cell do. */
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
export function fingerprintOf({ bytes, used, size }: Beginning, mark: number): string {
  return [size, hashOf(bytes, 0, used) >>> 0, mark >>> 0].map((part) => part.toString(36)).join('-');
}
