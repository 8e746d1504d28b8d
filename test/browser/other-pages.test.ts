import { expect, test } from 'vitest';
import { paths as practicePaths } from '../practice/frame.ts';
import { browserForTests } from './harness';
import { host, paths, expectVerdict, setPlan } from './surfaces';

const browser = browserForTests();
const { home, orders, messages, payments, depositMethods, profileHelp } = practicePaths;

test('a page that is none of ours stays as it is', async () => {
  await setPlan(browser);
  // On the private ones stands a whole profile: the harness finds it if any of it was stored.
  const others = [home, orders, messages, payments, depositMethods, profileHelp];
  const pages = [];
  for (const path of others) pages.push(await browser.open(`https://sellercentral.amazon.fr${path}`));
  // Opened last and recognised: by then the others have been looked at.
  const ours = await browser.open(`https://sellercentral.amazon.it${paths.profile}`);
  await expectVerdict(ours, 'Inspiration', '2 of 5 sentences are still in English');
  await expect.poll(async () => JSON.stringify(await browser.stored())).toContain('"aboutYou"');
  for (const [index, page] of pages.entries()) {
    expect([others[index], await host(page).count()]).toEqual([others[index], 0]);
  }
});

test('on a page of ours nothing is changed but for our own element', async () => {
  const page = await browser.open(
    `https://sellercentral.amazon.it${paths.profile}?profile=plain`,
    (opening) =>
      opening.addInitScript(() => {
        const changed: string[] = [];
        Object.assign(globalThis, { changed });
        document.addEventListener(
          'readystatechange',
          () => {
            new MutationObserver((records) => {
              for (const { type, target, addedNodes, removedNodes } of records) {
                const nodes = [...addedNodes, ...removedNodes].map((node) => node.nodeName.toLowerCase());
                changed.push([type, target.nodeName.toLowerCase(), ...nodes].join(' '));
              }
            }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
          },
          { once: true },
        );
      }),
  );
  await expectVerdict(page, 'About You', '4 of 8 sentences are still in English');
  expect(await page.evaluate(() => Reflect.get(globalThis, 'changed'))).toEqual([
    'childList body maker-passport',
  ]);
});
