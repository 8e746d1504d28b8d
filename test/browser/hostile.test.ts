import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { shopsSchema } from '../../utils/facts/shops';
import { longestText } from '../../utils/pages/fields';
import { browserForTests } from './harness';
import { badge, expectMark, expectVerdict, openPanel, paths, setPlan } from './surfaces';

const browser = browserForTests();
const german = `https://sellercentral.amazon.de${paths.profile}?profile=plain`;
const storedText = async () => JSON.stringify(await browser.stored());

/** Waits until what is stored is judged, too: nothing is under way any more. */
async function expectJudged(): Promise<string> {
  await expect.poll(storedText).toMatch(/"judgement":\{(?!.*"judgement":null)/);
  return storedText();
}

const withoutTimes = (text: string) => text.replace(/"at":\d+/g, '');

/** Stands there before ours, with the same name and with parts of the same names, and hides all of that name. */
function pretend(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    document.addEventListener(
      'readystatechange',
      () => {
        const style = document.createElement('style');
        style.textContent = `maker-passport { display: none !important; opacity: 0 !important; visibility: hidden !important;
          transform: translate(-9999px) !important; pointer-events: none !important; animation: gone 1s infinite !important }
          @keyframes gone { to { clip-path: inset(100%) } }`;
        const fake = document.createElement('maker-passport');
        fake.attachShadow({ mode: 'open' }).innerHTML =
          '<div class="mp-panel"><p>Inspiration</p><textarea data-finding tabindex="0">Amazon.fr: Registered</textarea></div>';
        document.body.prepend(fake);
        document.head.append(style);
      },
      { once: true },
    );
  });
}

/** Covers the window, and hides, clones and takes away whatever bears our element's name. Resolves with how many of them are left. */
function attack(page: Page): Promise<number> {
  return page.evaluate(() => {
    const cover = document.createElement('div');
    cover.id = 'cover';
    cover.setAttribute('style', 'position: fixed; inset: 0; z-index: 2147483647; background: white');
    document.documentElement.append(cover);
    for (const one of document.querySelectorAll('maker-passport')) {
      one.setAttribute('style', 'display: none !important; zoom: 0.01');
      (one as HTMLElement).animate([{ opacity: 0 }], { duration: 1, iterations: Infinity });
      document.body.append(one.cloneNode(true), one.cloneNode(true));
      one.remove();
    }
    return [...document.querySelectorAll('maker-passport')].filter(({ shadowRoot }) => shadowRoot).length;
  });
}

/**
 * Opens a dialog with a field over everything, a menu over that, and lets nothing else be used; meanwhile our element
 * is taken away. All is as before when the dialog is closed.
 */
function openDialog(page: Page): Promise<void> {
  return page.evaluate(() => {
    const others = [...document.body.children];
    const dialog = document.createElement('dialog');
    const menu = document.createElement('menu');
    menu.popover = 'auto';
    dialog.append(document.createElement('input'), menu);
    dialog.id = 'page-dialog';
    document.body.append(dialog);
    dialog.showModal();
    menu.showPopover();
    const setInert = (inert: boolean) => {
      for (const one of others) one.toggleAttribute('inert', inert);
    };
    setInert(true);
    dialog.addEventListener('close', () => setInert(false));
    for (const one of document.querySelectorAll('maker-passport')) if (one.shadowRoot) one.remove();
  });
}

/** The page reads like new: we look at it again. */
function changeForm(page: Page): Promise<void> {
  return page.locator('form.maker-profile').evaluate((form) => form.append(document.createElement('hr')));
}

/** Whether it is drawn above all of the page. */
function isOnTop(drawn: Locator): Promise<boolean> {
  return drawn.evaluate((element) => (element.getRootNode() as ShadowRoot).host.matches(':popover-open'));
}

/** A page's own dialog is the page's: we come back below it, and take neither its focus nor the Escape that closes it. */
async function expectDialogKept(page: Page, panel: Locator): Promise<void> {
  await openDialog(page);
  await changeForm(page);
  // Nobody can reach it now, so it is not looked for by its role.
  const sheet = page.locator('maker-passport .mp-panel-sheet');
  await sheet.waitFor();
  expect(await isOnTop(sheet)).toBe(false);
  await page.keyboard.type('for the page');
  expect(await page.locator('#page-dialog input').inputValue()).toBe('for the page');
  await page.locator('#page-dialog menu').evaluate((menu) => (menu as HTMLElement).hidePopover());
  await page.keyboard.press('Escape');
  await page.locator('#page-dialog').waitFor({ state: 'hidden' });
  await expect.poll(() => isOnTop(sheet)).toBe(true);
  await panel.getByRole('button').first().click({ trial: true });
}

/** What a script can do in a person's name: presses and types everywhere in our element. */
function press(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const { shadowRoot } of document.querySelectorAll('maker-passport')) {
      for (const part of shadowRoot?.querySelectorAll('button, input, select, summary') ?? []) {
        (part as HTMLElement).click();
        for (const type of ['pointerdown', 'mousedown', 'input', 'change'])
          part.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
        part.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
      }
    }
  });
}

/** Says in every way open to a page what only our own scripts may say. */
function forge(page: Page): Promise<void> {
  return page.evaluate(() => {
    const facts = { marketplaces: { FR: 'registered' }, registeredCount: null };
    const report = { kind: 'your-services', country: 'DE', path: '/x', facts, unclear: [] };
    const of = { owner: { storeNames: ['Claywork by Mara'], merchantIds: [] }, said: null };
    const runtime: unknown = Reflect.get(globalThis, 'chrome')?.runtime ?? Reflect.get(globalThis, 'browser');
    for (const type of ['pageRead', 'mayRead', 'eraseEverything', 'switchReading', 'shortcut']) {
      const message = { id: 1, type, data: { of, report }, may: false, timestamp: Date.now() };
      postMessage(message, '*');
      new BroadcastChannel('maker-passport').postMessage(message);
      for (const target of [window, document, ...document.querySelectorAll('maker-passport')])
        target.dispatchEvent(new CustomEvent(type, { detail: message, bubbles: true }));
      const send: unknown = runtime && Reflect.get(runtime, 'sendMessage');
      if (typeof send === 'function') send('maker-passport', message);
    }
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
}

test('a page that covers, hides, removes, clones, presses and outdoes our element neither gets rid of it nor stores anything by it', async () => {
  const popup = await setPlan(browser);
  const page = await browser.open(german, pretend);
  await expectVerdict(page, 'Inspiration', 'In German');
  const panel = await openPanel(page);
  await expectMark(popup, 'Germany', 'About You: done');
  const before = await expectJudged();

  expect(await attack(page)).toBe(0);
  // The page is read again when its form changes: the panel comes back as it was.
  await changeForm(page);
  await panel.waitFor();
  // A person reaches it, whatever the page lays over everything. A badge stays with its field, below the cover.
  await panel.getByRole('button').first().click({ trial: true });
  await page.locator('#cover').evaluate((cover) => cover.remove());
  await badge(page, 'About You').waitFor();
  await expectDialogKept(page, panel);

  await press(page);
  await forge(page);
  await page.reload();
  await expectVerdict(page, 'Inspiration', 'In German');
  expect(withoutTimes(await expectJudged())).toBe(withoutTimes(before));
});

const markup = '<img src=x onerror="globalThis.executed = true"><script>globalThis.executed = true</script>';

test('markup, odd letters, names of objects’ own parts and megabytes are kept as the texts they are', async () => {
  await setPlan(browser);
  const odd = `${markup} \u202Etlumheg\u202C Z${'\u0335'.repeat(50)}\u200B`;
  const page = await browser.open(german, (opening) =>
    opening.addInitScript((inspiration) => {
      addEventListener('DOMContentLoaded', () => {
        const named = document.querySelector('.dropdown-account-switcher-header-label-global');
        if (named) named.textContent = '__proto__';
        const texts = { storeName: 'constructor', inspiration, aboutYou: 'Ton und Glasur. '.repeat(150_000) };
        for (const [name, text] of Object.entries(texts)) {
          const field = document.querySelector<HTMLTextAreaElement>(`[name="${name}"]`);
          if (field) field.value = text;
        }
      });
    }, odd),
  );
  await badge(page, 'About You').waitFor();
  const panel = await openPanel(page);
  await panel.getByRole('heading', { name: 'Maker Profile' }).waitFor();
  const kept = async () => {
    const [shop] = Object.values(shopsSchema.parse((await browser.stored()).shops).byId);
    const { inspiration, aboutYou, storeName } = shop?.countries.DE?.profile ?? {};
    return [shop?.knownBy?.storeNames, inspiration?.text, aboutYou?.text.length, storeName?.text];
  };
  await expect.poll(kept).toEqual([['__proto__'], odd, longestText, 'constructor']);

  const workbench = await browser.openOwn('workbench.html#texts/DE/inspiration');
  await workbench.getByText('onerror=').first().waitFor();
  for (const one of [page, workbench])
    expect(await one.evaluate(() => Reflect.get(globalThis, 'executed'))).toBeUndefined();
});
