// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { nextFinding, showFinding } from './next-finding';

const panel = document.createElement('div');

function part(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

beforeEach(() => {
  const made = part(`<button id="close"></button>
    <ul><li id="first" data-finding tabindex="-1"></li><li id="done"></li></ul>
    <details id="list"><summary></summary>
      <details id="sentence"><summary id="second" data-finding></summary><button id="copy"></button></details>
    </details>`);
  panel.replaceChildren(...made.body.childNodes);
  document.body.append(panel);
});

const named = (id: string) => panel.querySelector<HTMLElement>(`#${id}`);

it.each([
  [null, 'first'],
  ['close', 'first'],
  ['first', 'second'],
  ['second', 'first'],
  ['copy', 'first'],
])('after %s comes %s', (focused, next) => {
  expect(nextFinding(panel, focused === null ? null : named(focused))?.id).toBe(next);
});

it('is none where nothing is to be looked at', () => {
  expect(nextFinding(part('<p></p>'), null)).toBeNull();
});

it('is unfolded with all around it and takes the focus', () => {
  const finding = named('second');
  if (finding) showFinding(finding);
  expect(finding).toBe(document.activeElement);
  expect([...panel.querySelectorAll('details')].map(({ open }) => open)).toEqual([true, true]);
});
