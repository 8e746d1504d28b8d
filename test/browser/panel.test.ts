import { expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { browser as extension } from 'wxt/browser';
import { browserForTests } from './harness';
import { expectVerdict, host, openPanel, paths, setPlan } from './surfaces';

declare const chrome: typeof extension;

const browser = browserForTests();
const italy = `https://sellercentral.amazon.it${paths.profile}`;
const account = `https://sellercentral.amazon.it${paths.account}`;

const tab = (page: Page) => host(page).getByRole('button', { name: /^Open Maker Passport, / });
const sheet = (page: Page) => host(page).getByRole('complementary', { name: 'Maker Passport' });

async function boxOf(part: Locator) {
  await part.waitFor();
  const box = await part.boundingBox();
  if (!box) throw new Error('It is not drawn.');
  return box;
}

/** The edge of the window something stands at. */
async function edgeOf(part: Locator): Promise<string> {
  const view = part.page().viewportSize() ?? { width: 0, height: 0 };
  const { x, y, width, height } = await boxOf(part);
  const away = { left: x, right: view.width - x - width, bottom: view.height - y - height };
  return Object.entries(away).toSorted((one, other) => one[1] - other[1])[0]?.[0] ?? '';
}

/** A page with buttons down its right edge and a bar with Save at its end, which stays while it is scrolled. */
async function openCrowded(): Promise<Page> {
  await setPlan(browser);
  return browser.open(`${italy}?profile=plain`, (opening) =>
    opening.addInitScript(() => {
      document.addEventListener(
        'readystatechange',
        () => {
          const [tools, bar] = [document.createElement('div'), document.createElement('div')];
          tools.style.cssText = 'position: absolute; right: 0; top: 0; width: 90px; height: 700px';
          bar.style.cssText = 'position: fixed; left: 0; right: 0; bottom: 0; height: 90px; background: #fff';
          for (const holder of [...Array.from({ length: 14 }, () => tools), bar]) {
            const button = document.createElement('button');
            button.textContent = 'Save';
            button.style.cssText = 'display: block; width: 90px; height: 50px';
            holder.append(button);
          }
          bar.className = 'bar';
          document.body.append(tools, bar);
        },
        { once: true },
      );
    }),
  );
}

/** What of the page the open panel or its tab lies over. */
async function covered(page: Page, part: Locator): Promise<string[]> {
  const { x, y, width, height } = await boxOf(part);
  return page.evaluate(
    ([left = 0, top = 0, right = 0, bottom = 0]) =>
      [...document.querySelectorAll('button, input, select, textarea, a, .bar')]
        .filter((one) => {
          const box = one.getBoundingClientRect();
          return box.left < right && box.right > left && box.top < bottom && box.bottom > top;
        })
        .map((one) => one.textContent ?? ''),
    [x, y, x + width, y + height],
  );
}

test('it appears where it covers no button, field or bar, and moves when the window is resized', async () => {
  const page = await openCrowded();
  await expect.poll(() => covered(page, tab(page))).toEqual([]);
  await page.setViewportSize({ width: 900, height: 560 });
  await expect.poll(() => covered(page, tab(page))).toEqual([]);
});

test('it is put to another edge by a button and dragged by the mouse; each kind of page remembers its place', async () => {
  await setPlan(browser);
  const page = await browser.open(italy);
  const panel = await openPanel(page);
  expect(await edgeOf(panel)).toBe('right');
  await panel.getByRole('button', { name: 'Left' }).click();
  await expect.poll(() => edgeOf(panel)).toBe('left');
  await page.reload();
  expect(await edgeOf(tab(page))).toBe('left');
  const other = await browser.open(account);
  expect(await edgeOf(tab(other))).toBe('right');
  const { x, y, width, height } = await boxOf(tab(other));
  await other.mouse.move(x + width / 2, y + height / 2);
  await other.mouse.down();
  await other.mouse.move(700, 700, { steps: 4 });
  await other.mouse.move(400, 890, { steps: 4 });
  await other.mouse.up();
  expect(await edgeOf(tab(other))).toBe('bottom');
  const dropped = await boxOf(tab(other));
  expect(dropped.x + dropped.width / 2).toBeCloseTo(400, -1);
  // Letting go is no click.
  expect(await sheet(other).count()).toBe(0);
  await other.reload();
  expect(await edgeOf(tab(other))).toBe('bottom');
  expect(await edgeOf(tab(page))).toBe('left');
});

/** Presses a shortcut, as the background tells it: a test cannot press keys that belong to the browser. */
async function press(page: Page, pressed: 'open-panel' | 'next-finding'): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('our-key')));
  await browser.keeper().evaluate(
    async (message) => {
      const [open] = await chrome.tabs.query({ url: 'https://sellercentral.amazon.it/*' });
      if (open?.id === undefined) throw new Error('There is no such tab.');
      await chrome.tabs.sendMessage(open.id, message, { frameId: 0 });
    },
    { pressed },
  );
}

test('keys open it, step through what is to be looked at, and give the focus back', async () => {
  await setPlan(browser);
  const page = await browser.open(`${italy}?profile=plain`);
  await expectVerdict(page, 'About You', '4 of 8 sentences are still in English');
  const field = page.locator('textarea[name="inspiration"]');
  await field.click();
  await press(page, 'open-panel');
  await sheet(page).waitFor();
  const focused = () =>
    page.evaluate(
      () => document.querySelector('maker-passport')?.shadowRoot?.activeElement?.textContent ?? '',
    );
  await expect.poll(focused).toContain('Maker Passport');
  const seen: string[] = [];
  for (const expected of [/^still to doInspiration/, /^still to doAbout You/, /^Every bowl/]) {
    await press(page, 'next-finding');
    await expect.poll(focused).toMatch(expected);
    seen.push(await focused());
  }
  expect(new Set(seen).size).toBe(3);
  // The browser has given both their keys: no other use of them was in the way.
  expect(await sheet(page).locator('kbd').allTextContents()).toEqual(['Alt+Shift+K', 'Alt+Shift+J']);
  await page.keyboard.press('Escape');
  await sheet(page).waitFor({ state: 'detached' });
  await expect.poll(() => field.evaluate((element) => element.matches(':focus'))).toBe(true);
});

/** Rules of a page that mean everything on it, and so our element, too. */
const hostile = `
  *, *::before, *::after {
    display: inline !important; position: static !important; float: left !important; margin: 50px !important;
    padding: 20px !important; border: 9px solid lime !important; font: 700 40px/3 cursive !important;
    letter-spacing: 9px !important; color: lime !important; background: #000 !important; opacity: 0.3 !important;
    rotate: 20deg !important; visibility: visible !important; text-transform: uppercase !important;
    direction: rtl !important; pointer-events: none !important;
  }
  maker-passport, div { display: none !important }
  html { font-size: 62.5% !important }
  body { transform: translateX(200px) scale(0.5) !important; filter: blur(4px) !important; display: block !important }
  .shade { position: fixed !important; inset: 0 !important; z-index: 2147483647 !important; display: block !important }`;

async function looks(part: Locator) {
  const style = await part.evaluate((element) => {
    const { color, fontSize, fontFamily, letterSpacing, textTransform, direction, opacity, rotate } =
      getComputedStyle(element);
    return { color, fontSize, fontFamily, letterSpacing, textTransform, direction, opacity, rotate };
  });
  const { width, height } = await boxOf(part);
  return { edge: await edgeOf(part), width: Math.round(width), height: Math.round(height), style };
}

test('the page’s styles do not reach it, whatever they say, and it is not printed', async () => {
  await setPlan(browser);
  const plain = await browser.open(account);
  await tab(plain).waitFor();
  const page = await browser.open(account, (opening) =>
    opening.addInitScript(() => {
      document.addEventListener(
        'readystatechange',
        () => {
          document.body.style.zoom = '1.3';
        },
        { once: true },
      );
    }),
  );
  await tab(page).waitFor();
  const sheets = await page.evaluate(() => document.styleSheets.length);
  await page.evaluate((rules) => {
    const [style, shade] = [document.createElement('style'), document.createElement('section')];
    style.textContent = rules;
    shade.className = 'shade';
    document.head.append(style);
    document.body.append(shade);
  }, hostile);
  expect(await looks(tab(page))).toEqual(await looks(tab(plain)));
  await tab(page).click();
  await sheet(page).waitFor();
  expect(await page.evaluate(() => document.styleSheets.length)).toBe(sheets + 1);
  await page.emulateMedia({ media: 'print' });
  expect(await sheet(page).isVisible()).toBe(false);
});

test('a strict content security policy changes nothing', async () => {
  await setPlan(browser);
  const page = await browser.open(`${account}?csp=1`, (opening) =>
    opening.addInitScript(() => {
      const refused: string[] = [];
      Object.assign(globalThis, { refused });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
        refused.push(violatedDirective),
      );
    }),
  );
  expect(await edgeOf(tab(page))).toBe('right');
  expect(await page.evaluate(() => Reflect.get(globalThis, 'refused'))).toEqual([]);
});

test('it fits a window of 320 px, with text of twice the size, too', async () => {
  await setPlan(browser);
  const page = await browser.open(account);
  await page.setViewportSize({ width: 320, height: 600 });
  const panel = await openPanel(page);
  for (const size of ['medium', '32px']) {
    await page.evaluate((fontSize) => {
      const made = document.createElement('style');
      made.textContent = `.mp-surface { font-size: ${fontSize} }`;
      document.querySelector('maker-passport')?.shadowRoot?.append(made);
    }, size);
    const { x, y, width, height } = await boxOf(panel);
    const hidden = await panel.evaluate((element) => element.scrollWidth - element.clientWidth);
    const fits = x >= 0 && y >= 0 && x + width <= 320 && y + height <= 600;
    expect({ size, fits, hidden }).toEqual({ size, fits: true, hidden: 0 });
  }
});
