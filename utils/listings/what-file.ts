import type { RefusalCode } from './problems';

/** How files begin that sellers are known to confuse with a report, or that a browser saves instead of one. */
const beginnings: readonly { code: RefusalCode; name: string; bytes: string }[] = [
  { code: 'image', name: 'PNG', bytes: '\x89PNG' },
  { code: 'image', name: 'JPEG', bytes: '\xff\xd8\xff' },
  { code: 'image', name: 'GIF', bytes: 'GIF8' },
  { code: 'image', name: 'BMP', bytes: 'BM' },
  { code: 'image', name: 'WebP', bytes: 'RIFF' },
  { code: 'image', name: 'TIFF', bytes: 'II*\0' },
  { code: 'image', name: 'TIFF', bytes: 'MM\0*' },
  { code: 'pdf', name: 'PDF', bytes: '%PDF' },
  { code: 'archive', name: 'gzip', bytes: '\x1f\x8b' },
  { code: 'archive', name: 'RAR', bytes: 'Rar!' },
  { code: 'archive', name: '7z', bytes: '7z\xbc\xaf' },
  { code: 'workbook', name: 'Excel', bytes: '\xd0\xcf\x11\xe0' },
];

/** So many first bytes are enough to tell what a file is. */
export const telling = 4096;

function startsWith(head: Uint8Array, bytes: string): boolean {
  return [...bytes].every((letter, at) => head[at] === letter.charCodeAt(0));
}

/** How many bytes the mark of UTF-8 takes at the beginning: 3 or 0. */
export function utf8MarkLength(head: Uint8Array): number {
  return startsWith(head, '\xef\xbb\xbf') ? 3 : 0;
}

/**
 * What a file is that cannot be a report, told from its first bytes (`telling` are plenty; UTF-8 or any
 * other encoding that holds ASCII); null when it may be one.
 */
export function refusalOf(head: Uint8Array): { code: RefusalCode; found: string } | null {
  const known = beginnings.find(
    ({ name, bytes }) => startsWith(head, bytes) && (name !== 'BMP' || head.includes(0)),
  );
  if (known) return { code: known.code, found: known.name };
  if (startsWith(head, 'PK\x03\x04')) return zip(head);
  const text = asciiOf(head).trimStart();
  if (text === '') return null;
  const tag = /^<(?:!|\?)?[a-z]+/i.exec(text);
  if (tag) return { code: 'web-page', found: titleOf(text) ?? tag[0] };
  if (/^(?:\{|\[)\s*["{[\]}]/.test(text)) return { code: 'data-file', found: 'JSON' };
  if (text.startsWith('{\\rtf')) return { code: 'data-file', found: 'RTF' };
  return null;
}

/** The names of the packed files stand at the beginning and tell a workbook from other archives. */
function zip(head: Uint8Array): { code: RefusalCode; found: string } {
  return /\[Content_Types\]|xl\/|mimetypeapplication\/vnd/.test(asciiOf(head))
    ? { code: 'workbook', found: 'Excel' }
    : { code: 'archive', found: 'ZIP' };
}

function asciiOf(head: Uint8Array): string {
  const from = utf8MarkLength(head);
  return String.fromCharCode(...head.subarray(from, from + telling));
}

function titleOf(html: string): string | null {
  const title = /<title[^>]*>([^<]*)/i.exec(html)?.[1]?.trim();
  return title || null;
}
