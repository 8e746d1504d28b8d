import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './harness';
import type { LaunchedBrowser } from './launch';
import { logForeignWrites, tellChangedValues } from './log-foreign-writes';

const host = 'https://sellercentral.amazon.com';
let folder: string;
let browser: LaunchedBrowser;

const manifest = {
  manifest_version: 3,
  name: 'rogue',
  version: '1',
  background: { service_worker: 'background.js', scripts: ['background.js'] },
  browser_specific_settings: { gecko: { id: 'rogue@maker-passport.example' } },
  content_scripts: [{ matches: [`${host}/*`], js: ['content.js'] }],
};
/** Does to the page whatever ours must not, and what ours may. */
const content = `
  document.body.append(document.createElement('maker-passport'));
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
  document.title += ' done';`;
/** A page that does all of this itself, when it opens and when it is clicked. */
const body = `<!doctype html><title>Home</title><p>text</p><form><input name="a"><input name="b" value="1"><input name="c"></form>
  <button type="button">go</button><x-box></x-box><script>
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
  root.append(document.createElement('span'), document.createElement('b'));
  document.querySelector('button').addEventListener('click', write);
  document.addEventListener('DOMContentLoaded', write);</script>`;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rogue-extension-'));
  const files = { 'manifest.json': JSON.stringify(manifest), 'background.js': '', 'content.js': content };
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  browser = await launch({ extension: folder, practicePort: 9, headless: true });
  await browser.context.route(`${host}/**`, (route) => route.fulfill({ contentType: 'text/html', body }));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

test('finds what an extension writes to a page, and leaves alone what the page or a person writes', async () => {
  const lines = await logForeignWrites(browser.context);
  const page = await browser.context.newPage();
  await page.goto(`${host}/home`);
  await expect.poll(() => lines.length).toBeGreaterThan(8);
  const second = page.locator('input').nth(1);
  await second.pressSequentially('by hand');
  await page.getByRole('button').click();
  await tellChangedValues(browser.context);
  expect(lines.toSorted()).toEqual(
    [
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
    ].toSorted(),
  );
  await page.evaluate(() => document.querySelector('maker-passport')?.remove());
  expect(await page.locator('input').first().inputValue()).toBe('by page');
});
