// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { rowHeight, windowedRows, windowOf } from './windowed-rows.ts';

const rows = Array.from({ length: 60 }, (_, index) => `<div id="r${index}"></div>`);
let scrolled = 0;

beforeEach(() => {
  scrolled = 0;
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => then());
  document.body.innerHTML = '<div id="body"></div>';
});

function bodyOf(): Element {
  const body = document.querySelector('#body');
  if (!body) throw new Error('no body');
  body.getBoundingClientRect = () => new DOMRect(0, 300 - scrolled, 800, 0);
  return body;
}
const shown = () => [...document.querySelectorAll('[id^=r]')].map(({ id }) => id);
const heights = () =>
  [...document.querySelectorAll<HTMLElement>('#body > :not([id])')].map(({ style }) => style.height);

it.each([
  [300, 60, 0, 20],
  [-10 * rowHeight, 60, 4, 24],
  [-100 * rowHeight, 60, 40, 60],
  [-100 * rowHeight, 7, 0, 7],
])('with the list at %i of %i rows draws %i to %i', (top, count, first, last) => {
  expect(windowOf(top, count)).toEqual({ first, last });
});

it('exchanges rows while scrolling and keeps the height of all', () => {
  windowedRows(bodyOf()).show(rows);
  const stays = document.querySelector('#r19');
  expect([shown().length, shown()[0], heights()]).toEqual([20, 'r0', ['0px', `${40 * rowHeight}px`]]);
  scrolled = 300 + 20 * rowHeight;
  dispatchEvent(new Event('scroll'));
  expect([shown().length, shown()[0], shown().at(-1)]).toEqual([20, 'r14', 'r33']);
  expect(document.querySelector('#r19')).toBe(stays);
});

it('stops when its list has left the page', () => {
  const body = bodyOf();
  windowedRows(body).show(rows);
  body.remove();
  scrolled = 9_000;
  dispatchEvent(new Event('scroll'));
  expect(body.querySelector('#r0')).not.toBeNull();
});
