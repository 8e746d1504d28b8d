import { createWriteStream, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addRow, noSum, type Sum } from './listings-sum';

/** The encodings measured; in each the titles have letters that need it. */
export const encodings = ['utf-8', 'windows-1252', 'shift_jis'] as const;
export type FileEncoding = (typeof encodings)[number];

/** The long layout without its last column: 28 columns. */
const english =
  'item-name item-description listing-id seller-sku price quantity open-date image-url item-is-marketplace product-id-type zshop-shipping-fee item-note item-condition zshop-category1 zshop-browse-path zshop-storefront-feature asin1 asin2 asin3 will-ship-internationally expedited-shipping zshop-boldface product-id bid-for-featured-placement add-delete pending-quantity fulfillment-channel status'.split(
    ' ',
  );
/** Only a Japanese header makes a file Shift_JIS. */
const japanese = english.map((word) =>
  word === 'item-name' ? '商品名' : word === 'seller-sku' ? '出品者SKU' : word,
);

const words = {
  'utf-8':
    'Keramikschale glasiert Grüße "Ash" 12 cm für Tee größer Schönes Stück getöpfert Ofen Steinzeug blau'.split(
      ' ',
    ),
  'windows-1252':
    'Keramikschale glasiert Grüße "Ash" 12 cm für Tee größer Schönes Stück getöpfert Ofen Steinzeug blau'.split(
      ' ',
    ),
  shift_jis: '手作り マグカップ "Ash" 12 cm 陶器 の 皿 青い 茶碗 美しい 贈り物 工房 粘土 表現 ソース'.split(
    ' ',
  ),
};

const statuses = ['Active', 'Active', 'Inactive', 'Incomplete'];

/** Shift_JIS bytes of every letter of two bytes: there is no encoder for it, so the decoder is asked for all. */
function shiftJisBytes(): Map<string, string> {
  const decoder = new TextDecoder('shift_jis');
  const bytes = new Map<string, string>();
  for (let lead = 0x81; lead < 0xeb; lead++) {
    if (lead > 0x9f && lead < 0xe0) continue;
    for (let trail = 0x40; trail < 0xfd; trail++) {
      bytes.set(decoder.decode(Uint8Array.of(lead, trail)), String.fromCharCode(lead, trail));
    }
  }
  return bytes;
}

function encoderOf(encoding: FileEncoding): (text: string) => Buffer {
  if (encoding === 'utf-8') return (text) => Buffer.from(text, 'utf8');
  if (encoding === 'windows-1252') return (text) => Buffer.from(text, 'latin1');
  const bytes = shiftJisBytes();
  return (text) =>
    Buffer.from(
      text.replace(/[^\0-\x7f]/g, (letter) => bytes.get(letter) ?? '?'),
      'latin1',
    );
}

/** Words picked by a number, the same each time. */
function phrase(encoding: FileEncoding, seed: number, count: number): string {
  const list = words[encoding];
  return Array.from(
    { length: count },
    (_, at) => list[(seed * 7 + at * (1 + (seed % 5))) % list.length],
  ).join(' ');
}

function rowOf(encoding: FileEncoding, row: number): string[] {
  const asin = `B0${row.toString(36).toUpperCase().padStart(8, '0')}`;
  const cells = english.map(() => '');
  const put = (column: string, text: string) => (cells[english.indexOf(column)] = text);
  put('item-name', `${phrase(encoding, row, 9)} ${row}`);
  put('item-description', phrase(encoding, row + 3, encoding === 'shift_jis' ? 46 : 58));
  put('listing-id', `0101ABC${row}`);
  put('seller-sku', `MAKER-${row.toString(36)}-${row % 10}`);
  put('price', `${(row % 90) + 10}.${row % 10}0`);
  put('quantity', row % 11 === 0 ? '' : String(row % 25));
  put('open-date', '2026-02-01 10:00:00 PST');
  put('item-is-marketplace', 'y');
  put('product-id-type', '1');
  put('item-condition', '11');
  put('asin1', asin);
  put('product-id', asin);
  put('fulfillment-channel', 'DEFAULT');
  put('status', statuses[row % statuses.length] ?? '');
  return cells;
}

export interface ListingsFile {
  path: string;
  bytes: number;
  rows: number;
  /** What every kept value of every row comes to. */
  sum: Sum;
}

/** Writes a report of so many rows into a folder that is removed when the process ends. */
export async function writeListings(rows: number, encoding: FileEncoding): Promise<ListingsFile> {
  const folder = await mkdtemp(path.join(tmpdir(), 'listings-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = {
    path: path.join(folder, 'All+Listings+Report_05-12-2026.txt'),
    bytes: 0,
    rows,
    sum: noSum(),
  };
  const encode = encoderOf(encoding);
  const stream = createWriteStream(file.path);
  const header = encoding === 'shift_jis' ? japanese : english;
  let lines = `${header.join('\t')}\r\n`;
  for (let row = 0; row < rows; row++) {
    const cells = rowOf(encoding, row);
    const cell = (column: string) => cells[english.indexOf(column)] ?? '';
    addRow(file.sum, [
      cell('seller-sku'),
      cell('asin1'),
      cell('item-name'),
      cell('status').toLowerCase(),
      cell('quantity') === '' ? Number.NaN : Number(cell('quantity')),
      Number(cell('price')),
    ]);
    lines += `${cells.join('\t')}\r\n`;
    if (row % 1000 !== 999 && row + 1 < rows) continue;
    const bytes = encode(lines);
    file.bytes += bytes.length;
    lines = '';
    if (!stream.write(bytes)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
  return file;
}
