import { expect, it } from 'vitest';
import { markup } from './markup.ts';

it('escapes texts, takes markup as it is, and leaves out what is not there', () => {
  const inner = markup`<b>${'<&>'}</b>`;
  const made = markup`<p title="${'"quoted"'}">${inner}${[1, ' & ', null]}${false}</p>`;
  expect(made.html).toBe('<p title="&quot;quoted&quot;"><b>&lt;&amp;&gt;</b>1 &amp; </p>');
});
