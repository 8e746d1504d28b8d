// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { renderIn } from '../../test/surfaces/render-in';
import type { PacketCells } from '../../utils/packet/columns';
import { PacketSheet } from './packet-sheet';

const cells: PacketCells = {
  id: 'MP-DE-title:MUG',
  country: 'Germany',
  field: 'Title',
  language: 'German',
  original: 'Blue mug',
  current: '',
  wrong: 'missing',
  notes: '',
  translation: '',
};

function sheetOf(given: Partial<PacketCells>): HTMLElement {
  return renderIn('en', <PacketSheet cells={[{ ...cells, ...given }]} />).container;
}

it.each([
  ['a short text', 'Blue mug', 5],
  ['the longest text of a profile', 'x'.repeat(20_000), 491],
  ['a title without an end', 'x'.repeat(1_000_000), 500],
])('has lines for %s', (_, original, lines) => {
  expect(sheetOf({ original }).querySelectorAll('.mp-sheet-line')).toHaveLength(lines);
});

it('prints markup, turning signs and piled marks as the texts they are', () => {
  const odd = `<img src=x onerror=alert(1)>\u202Edetrever\u202C Z${'\u0335'.repeat(500)}`;
  const sheet = sheetOf({ original: odd, current: odd, id: `MP-DE-title:${odd}` });
  expect([...sheet.querySelectorAll('.mp-sheet-text')].map((text) => text.textContent)).toEqual([odd, odd]);
  expect(sheet.querySelector('img')).toBeNull();
});
