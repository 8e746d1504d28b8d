import { expect, test } from 'vitest';
import { browserForTests } from './harness';
import { expectMark, expectSeen, paths, row, setPlan } from './surfaces';

const browser = browserForTests();
const account = `https://sellercentral.amazon.com${paths.account}`;

test('damaged data is put aside, the rest goes on, and the popup says so', async () => {
  const first = await setPlan(browser);
  await browser.open(account);
  await expectMark(first, 'Germany', 'Linked: done');
  await first.close();
  const { shops } = await browser.stored();
  const damaged = JSON.parse(JSON.stringify(shops).replace('"registered"', '"conquered"')) as unknown;
  await browser.store({ shops: damaged });

  const popup = await browser.openOwn('popup.html');
  await popup.getByText(/^Some stored data was damaged and has been put aside/).waitFor();
  await popup.getByRole('heading', { name: 'Your countries' }).waitFor();
  await browser.open(`https://sellercentral.amazon.de${paths.profile}`);
  await expectMark(popup, 'Germany', 'About You: done');
  expect(JSON.stringify(await browser.stored())).toContain('conquered');
});

test('complete nonsense is no plan and no progress', async () => {
  await browser.store({ shops: 'nonsense' });
  const popup = await browser.openOwn('popup.html');
  await expectSeen(popup.getByRole('heading', { name: 'Where do you already sell?' }));
  await expectSeen(popup.getByText(/^Some stored data was damaged/));
});

test('what was seen is there at once after the browser stopped the background', async () => {
  const first = await setPlan(browser);
  await browser.open(account);
  await expectMark(first, 'Germany', 'Linked: done');
  await first.close();
  await browser.stopWorker();
  const popup = await browser.openOwn('popup.html');
  await expectMark(popup, 'Germany', 'Linked: done');
  await row(popup, 'Germany').locator('summary').click();
  await row(popup, 'Germany')
    .getByText(/^seen on /)
    .first()
    .waitFor();
  await browser.open(`https://sellercentral.amazon.de${paths.profile}`);
  await expectMark(popup, 'Germany', 'About You: done');
});
