import { refusalOf, utf8MarkLength } from './what-file';

/** What is turned into UTF-8 before it is read. */
export type Converted = 'utf-16le' | 'utf-16be' | 'gb18030';

/** Turns pieces of such text into pieces of UTF-8; letters may be cut between pieces. */
export function toUtf8(encoding: Converted): (bytes: Uint8Array, last: boolean) => Uint8Array<ArrayBuffer> {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  return (bytes, last) => encoder.encode(decoder.decode(bytes, { stream: !last }));
}

/**
 * Which of them a file begins in; null for all others. Only a header that holds Chinese words is GB18030, as Excel
 * saves it in China: other bytes look alike.
 */
export function convertedOf(head: Uint8Array): Converted | null {
  // Pictures hold zeros beside plain letters, too.
  if (refusalOf(head)) return null;
  const utf16 = utf16Of(head);
  if (utf16 || utf8MarkLength(head) > 0) return utf16;
  return /卖家 ?SKU|商品名称/.test(new TextDecoder('gb18030').decode(head)) ? 'gb18030' : null;
}

/** UTF-16, told by its mark or by the zeros beside its plain letters, tabs and line ends, which no other text has. */
function utf16Of(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const plain = { le: 0, be: 0 };
  for (let at = 0; at + 1 < head.length; at += 2) {
    const [even = 0, odd = 0] = head.subarray(at, at + 2);
    if (even === 0 && odd === 0) return null;
    if (odd === 0 && isPlain(even)) plain.le++;
    if (even === 0 && isPlain(odd)) plain.be++;
  }
  // Chinese and Japanese letters whose other byte is zero are few: U+4E00, U+3000.
  if (plain.le > plain.be * 4) return 'utf-16le';
  return plain.be > plain.le * 4 ? 'utf-16be' : null;
}

function isPlain(byte: number): boolean {
  return byte === 9 || byte === 10 || byte === 13 || (byte >= 32 && byte < 127);
}
