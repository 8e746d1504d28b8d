import { expect, test } from 'vitest';
import { timeOfScripts } from './profile';

const ours = 'chrome-extension://abc/content.js';

test('counts our scripts and what they called, each sample until the next', () => {
  const profile = {
    nodes: [
      { id: 1, callFrame: { url: '' }, children: [2, 4] },
      { id: 2, callFrame: { url: ours }, children: [3] },
      { id: 3, callFrame: { url: '' } },
      { id: 4, callFrame: { url: 'https://sellercentral.amazon.com/app.js' } },
    ],
    samples: [1, 2, 3, 4, 1],
    timeDeltas: [0, 1000, 500, 250, 4000],
  };
  expect(timeOfScripts(profile, 'chrome-extension://')).toBe(0.75);
  expect(timeOfScripts(profile, 'https://')).toBe(4);
});

test('a page without our scripts costs nothing', () => {
  expect(timeOfScripts({ nodes: [{ id: 1, callFrame: { url: '' } }] }, 'chrome-extension://')).toBe(0);
});
