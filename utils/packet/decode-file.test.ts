import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeFile, largestFile } from './decode-file';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, { swap = false, mark = true } = {}) => {
  const units = [...(mark ? '\uFEFF' : ''), ...text].map((letter) => letter.charCodeAt(0));
  return bytes(...units.flatMap((unit) => (swap ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
};

it.each([
  ['utf-8', utf8('Für Töpfer')],
  ['utf-8', utf8('\uFEFFFür Töpfer')],
  ['utf-16le', utf16('Für Töpfer')],
  ['utf-16be', utf16('Für Töpfer', { swap: true })],
  ['utf-16le', utf16('Für Töpfer', { mark: false })],
  ['utf-16be', utf16('Für Töpfer', { swap: true, mark: false })],
  ['windows-1252', bytes(0x46, 0xfc, 0x72, 0x20, 0x54, 0xf6, 0x70, 0x66, 0x65, 0x72)],
])('reads %s', (encoding, file) => {
  expect(decodeFile(file)).toContainEqual({ encoding, text: 'Für Töpfer' });
});

it('offers a Chinese reading of bytes that are no Unicode', () => {
  expect(decodeFile(bytes(0xd2, 0xeb, 0xce, 0xc4))).toContainEqual({ encoding: 'gb18030', text: '译文' });
});

it.each([
  ['nothing', bytes()],
  ['nothing', utf8('\uFEFF \r\n')],
  ['image', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ['image', bytes(0xff, 0xd8, 0xff, 0xe0)],
  ['pdf', utf8('%PDF-1.7')],
  ['workbook', bytes(0x50, 0x4b, 0x03, 0x04, 0x14)],
  ['workbook', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
  ['web-page', utf8('\n<!DOCTYPE html><table>')],
  ['web-page', utf8('<html><body>')],
  ['not-text', Uint8Array.from({ length: 300 }, (_, at) => (at * 7) % 32)],
  ['too-large', new Uint8Array(largestFile + 1)],
])('refuses as %s', (problem, file) => {
  expect(decodeFile(file)).toBe(problem);
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (file) => {
      const read = decodeFile(file);
      expect(typeof read === 'string' || read.length > 0).toBe(true);
    }),
  );
});
