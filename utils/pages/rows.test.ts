import { expect, it } from 'vitest';
import { openSavedPage } from '../../test/tools/saved-page';
import { commonAncestor, rowsOf } from './rows';

function fields(html: string): { page: Document; inputs: Element[] } {
  const page = openSavedPage(html, 'https://sellercentral.amazon.com/');
  return { page, inputs: [...page.querySelectorAll('input')] };
}

it('takes the largest part that holds one control and no other', () => {
  const { page, inputs } = fields(
    '<main><div id="a"><p><input></p></div><div id="b"><b>x</b><input></div></main>',
  );
  expect([...rowsOf(inputs).values()]).toEqual([page.querySelector('#a'), page.querySelector('#b')]);
});

it('takes the control itself where controls are neighbours', () => {
  const { inputs } = fields('<main><label>a</label><input><label>b</label><input></main>');
  expect([...rowsOf(inputs).values()]).toEqual(inputs);
});

it.each(['main', 'form', 'dialog'])('never reaches beyond <%s>', (wall) => {
  const { page, inputs } = fields(`<div><${wall} open><p><input></p></${wall}></div>`);
  expect([...rowsOf(inputs).values()]).toEqual([page.querySelector('p')]);
});

it('crosses open shadow roots', () => {
  const { page } = fields(
    '<section><x-a><template shadowrootmode="open"><input></template></x-a></section><input>',
  );
  const inside = page.querySelector('x-a')?.shadowRoot?.querySelector('input');
  const outside = page.querySelector('body > input');
  expect(inside && outside && rowsOf([inside, outside]).get(inside)).toBe(page.querySelector('section'));
});

it('finds the smallest part that holds all', () => {
  const { page, inputs } = fields('<main><div id="both"><p><input></p><p><input></p></div></main>');
  expect(commonAncestor(inputs)).toBe(page.querySelector('#both'));
  expect(commonAncestor(inputs.slice(0, 1))).toBe(inputs[0]);
  expect(commonAncestor([])).toBeNull();
});
