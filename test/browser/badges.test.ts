import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { browserForTests } from './harness';
import { badge, expectVerdict, paths, setPlan } from './surfaces';

const browser = browserForTests();
const italy = `https://sellercentral.amazon.it${paths.profile}`;
const names = ['Inspiration', 'About You'] as const;
const selectors = { Inspiration: '[name="inspiration"]', 'About You': '[name="aboutYou"]' };

async function openProfile(form: 'plain' | 'katal' | 'iframe'): Promise<Page> {
  await setPlan(browser);
  const page = await browser.open(`${italy}?profile=${form}`);
  await expectVerdict(page, 'Inspiration', '2 of 5 sentences are still in English');
  await expectVerdict(page, 'About You', '4 of 8 sentences are still in English');
  return page;
}

/** How far a badge's lower edge is above its field, and whether it is within the field's width, in px. */
async function standing(page: Page, name: (typeof names)[number], form: 'plain' | 'katal' | 'iframe') {
  const within = form === 'iframe' ? page.frameLocator('iframe') : page;
  const field = await within.locator(selectors[name]).boundingBox();
  const mark = await badge(page, name).boundingBox();
  if (!field || !mark) return null;
  const isWithin = mark.x >= field.x && mark.x + mark.width <= field.x + field.width + 1;
  return { above: Math.round(field.y - mark.y - mark.height), isWithin };
}

async function standings(page: Page, form: 'plain' | 'katal' | 'iframe') {
  return Promise.all(names.map((name) => standing(page, name, form)));
}

/** Just above the field, each of them. */
const beside = names.map(() => ({ above: expect.closeTo(3, -1), isWithin: true }));

test.for(['katal', 'plain', 'iframe'] as const)(
  'form %s: badges go wherever their fields go',
  async (form) => {
    const page = await openProfile(form);
    await expect.poll(() => standings(page, form)).toEqual(beside);
    await page.mouse.wheel(0, 310);
    await expect.poll(() => standings(page, form)).toEqual(beside);
    await page.evaluate(() => {
      const banner = document.createElement('div');
      banner.style.height = '137px';
      document.querySelector('main')?.prepend(banner);
    });
    await expect.poll(() => standings(page, form)).toEqual(beside);
    await page.setViewportSize({ width: 700, height: 640 });
    await expect.poll(() => standings(page, form)).toEqual(beside);
  },
);

test('badges leave with their fields and stand beside the fields that are drawn anew', async () => {
  const page = await openProfile('plain');
  await page.evaluate(() => {
    const form = document.querySelector('form.maker-profile');
    form?.replaceWith(form.cloneNode(true));
  });
  await expect.poll(() => standings(page, 'plain')).toEqual(beside);
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('form.maker-profile')?.style.setProperty('display', 'none'),
  );
  const hidden = names.map((name) => badge(page, name).waitFor({ state: 'hidden' }));
  await expect(Promise.all(hidden)).resolves.toHaveLength(2);
});

/** In the page: what of it a badge that can be seen lies over. */
function covered(): string[] {
  const root = document.querySelector('maker-passport')?.shadowRoot;
  const badges = [...(root?.querySelectorAll<HTMLElement>('.mp-beside') ?? [])].filter(
    (one) => one.style.visibility === 'visible',
  );
  const parts: [string, DOMRect][] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(text);
    if (text.nodeValue?.trim()) for (const box of range.getClientRects()) parts.push([text.nodeValue, box]);
  }
  for (const control of document.querySelectorAll('button, input, select, textarea, img, .icon'))
    parts.push([control.outerHTML.slice(0, 60), control.getBoundingClientRect()]);
  return badges.flatMap((one) => {
    const box = one.getBoundingClientRect();
    return parts
      .filter(([, part]) => part.width > 0 && part.left < box.right && part.right > box.left)
      .filter(([, part]) => part.top < box.bottom && part.bottom > box.top)
      .map(([text]) => text);
  });
}

/** Layouts of a form, as they come: what is put into each field's part of the page, and its styles. */
const layouts: Record<string, { css: string; html?: string; shown: number }> = {
  'a help icon at the end of the label’s line': {
    css: '.field { position: relative } .icon { position: absolute; right: 0; top: 0; width: 20px; height: 20px; background: gray; border-radius: 50% }',
    html: '<i class="icon"></i>',
    shown: 2,
  },
  'a button over the end of the field': {
    css: '.field { position: relative } .extra { position: absolute; right: 0; top: -6px }',
    html: '<button type="button" class="extra">Translate this field for me</button>',
    shown: 2,
  },
  'a counter of characters below and no room above': {
    css: '.field { margin: 0 } .field label { display: block; font-size: 12px; line-height: 13px; margin: 0 } .hint { float: left; margin: 0 } .count { float: right } .field::after { content: ""; display: block; clear: both }',
    html: '<span class="count">1,204 / 2,000</span>',
    shown: 2,
  },
  'labels beside their fields': {
    css: '.field { display: flex; gap: 8px; margin: 0 } .field label { width: 160px } .field textarea { flex: 1 } .hint { width: 140px; margin: 0 }',
    shown: 2,
  },
  'text on all sides': {
    css: '.field { margin: 0 } .field label { display: block } main, form.maker-profile, .a-box { max-width: none !important; margin: 0 !important; padding: 0 !important; width: 100% !important } .field textarea { width: 100%; margin: 0; display: block } .extra { display: block; line-height: 16px }',
    html: `<span class="extra">${'Words that stand here without a gap. '.repeat(30)}</span>`,
    shown: 0,
  },
};

test('badges cover nothing, however tight the form; where there is no room, there is none', async () => {
  const page = await openProfile('plain');
  for (const [name, { css, html = '', shown }] of Object.entries(layouts)) {
    await page.evaluate(
      ([rules, extra]) => {
        for (const old of document.querySelectorAll('.trial')) old.remove();
        const style = document.createElement('style');
        style.className = 'trial';
        style.textContent = rules ?? '';
        document.head.append(style);
        for (const area of document.querySelectorAll('.field textarea')) {
          const holder = document.createElement('div');
          holder.innerHTML = extra ?? '';
          for (const [place, child] of [
            ['beforebegin', 0],
            ['afterend', 1],
          ] as const) {
            const made = holder.firstElementChild?.cloneNode(true);
            if (!(made instanceof HTMLElement) || (child === 1 && !made.matches('span'))) continue;
            if (child === 0 && made.matches('.count')) continue;
            made.classList.add('trial');
            area.insertAdjacentElement(place, made);
          }
        }
      },
      [css, html],
    );
    const seen = async () => ({
      name,
      covered: await page.evaluate(covered),
      shown: await page.locator('maker-passport .mp-beside:visible').count(),
    });
    await expect.poll(seen).toEqual({ name, covered: [], shown });
  }
});

test('another form beside it changes nothing', async () => {
  await setPlan(browser);
  const page = await browser.open(`${italy}?profile=plain`, (opening) =>
    opening.addInitScript(() => {
      document.addEventListener(
        'readystatechange',
        () => {
          const form = document.createElement('form');
          const [label, area] = [document.createElement('label'), document.createElement('textarea')];
          label.textContent = 'Your question to us';
          label.append(area);
          form.append(label);
          document.querySelector('main')?.prepend(form);
        },
        { once: true },
      );
    }),
  );
  await expectVerdict(page, 'Inspiration', '2 of 5 sentences are still in English');
  await expect.poll(() => standings(page, 'plain')).toEqual(beside);
  expect(await page.evaluate(covered)).toEqual([]);
});
