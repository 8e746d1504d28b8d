import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './harness';
import type { LaunchedBrowser } from './launch';
import { logForeignWrites, tellBeforeClosing, tellChangedValues } from './log-foreign-writes';

const host = 'https://sellercentral.amazon.com';
let folder: string;
let browser: LaunchedBrowser;
let lines: string[];

const manifest = {
  manifest_version: 3,
  name: 'rogue',
  version: '1',
  background: { service_worker: 'background.js', scripts: ['background.js'] },
  browser_specific_settings: { gecko: { id: 'rogue@maker-passport.example' } },
  content_scripts: [{ matches: [`${host}/home`], js: ['content.js'] }],
};
/** Does to the page whatever ours must not, and what ours may. */
const content = `
  const own = document.createElement('maker-passport');
  own.tabIndex = -1;
  document.body.append(own);
  document.body.append(document.createElement('aside'));
  const [first, second, third] = document.querySelectorAll('input');
  first.setAttribute('title', 'x');
  first.style.color = 'red';
  third.value = 'typed';
  document.querySelector('p').firstChild.data = 'changed';
  document.querySelector('x-box').shadowRoot.firstChild.remove();
  second.dispatchEvent(new Event('input', { bubbles: true }));
  third.focus();
  document.querySelector('button').click();
  // After a press, when nobody holds a key or a button any more.
  addEventListener('keyup', ({ key }) => {
    if (key === 'f') setTimeout(() => third.focus(), 50);
    if (key === 'x') setTimeout(() => second.blur(), 50);
    if (key === 'o') setTimeout(() => own.focus(), 50);
  });
  // As the page is left.
  document.querySelector('a').addEventListener('click', () => {
    document.querySelector('x-box').shadowRoot.lastChild.value = 'too late';
  });
  document.title += ' done';`;
/** A page that does all of this itself, when it opens and when it is clicked. */
const body = `<!doctype html><title>Home</title><p>text</p><form><input name="a"><input name="b" value="1"><input name="c"></form>
  <button type="button">go</button><a href="/left">leave</a><x-box></x-box><script>
  const write = () => {
    const [first, second] = document.querySelectorAll('input');
    first.value = 'by page';
    first.setAttribute('lang', 'en');
    second.style.color = 'blue';
    second.dataset.seen = '1';
    second.dispatchEvent(new Event('change', { bubbles: true }));
    document.querySelector('p').textContent = 'text of the page';
    document.body.append(document.createElement('hr'));
    second.focus();
  };
  const root = document.querySelector('x-box').attachShadow({ mode: 'open' });
  root.append(document.createElement('span'), document.createElement('b'), document.createElement('input'));
  document.querySelector('button').addEventListener('click', write);
  document.addEventListener('DOMContentLoaded', write);</script>`;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rogue-extension-'));
  const files = { 'manifest.json': JSON.stringify(manifest), 'background.js': '', 'content.js': content };
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  browser = await launch({ extension: folder, practicePort: 9, headless: true });
  await browser.context.route(`${host}/**`, (route) => route.fulfill({ contentType: 'text/html', body }));
  lines = await logForeignWrites(browser.context);
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

test('finds what an extension writes to a page, and leaves alone what the page or a person writes', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${host}/home`);
  await expect.poll(() => lines.length).toBeGreaterThan(8);
  const second = page.locator('input').nth(1);
  await second.click();
  await second.pressSequentially('by hand');
  await page.getByRole('button').click();
  await tellChangedValues([page]);
  const seen = [
    'attributes INPUT style (/home)',
    'attributes INPUT title (/home)',
    'characterData #text (/home)',
    'childList #document-fragment SPAN (/home)',
    'childList BODY ASIDE (/home)',
    'childList TITLE #text #text (/home)',
    'event click on BUTTON (/home)',
    'event input on INPUT (/home)',
    'focus on INPUT (/home)',
    'value of input c (/home)',
  ];
  expect(lines.splice(0).toSorted()).toEqual(seen);
  await page.evaluate(() => document.querySelector('aside')?.remove());
  expect(await page.locator('input').first().inputValue()).toBe('by page');
});

test('finds it long after the first press, and as the page is left', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${host}/home`);
  await expect.poll(() => lines.length).toBeGreaterThan(8);
  await page.locator('input').nth(1).click();
  lines.splice(0);
  for (const [key, line] of [
    ['x', 'focus away from INPUT (/home)'],
    ['f', 'focus on INPUT (/home)'],
    ['o', 'focus on MAKER-PASSPORT (/home)'],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => lines.splice(0)).toEqual([line]);
  }
  await page.getByRole('link').click();
  await page.waitForURL(`${host}/left`);
  await expect.poll(() => lines.splice(0)).toEqual(['value of input  (/home)']);

  const closed = await browser.context.newPage();
  tellBeforeClosing(closed);
  await closed.goto(`${host}/home`);
  await expect.poll(() => lines.length).toBeGreaterThan(8);
  lines.splice(0);
  await closed.close();
  expect(lines).toEqual(['value of input c (/home)']);
});
