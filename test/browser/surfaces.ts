import type { Locator, Page } from 'playwright-core';
import type { Harness } from './harness';

/** What a user sees of the extension, found as a user finds it: by role and text. */

export const paths = {
  account: '/hz/sc/account-information',
  services: '/account-information/mys',
  profile: '/handmade/guild/maker-profile',
};

/** The one element the extension puts on a page. */
export function host(page: Page): Locator {
  return page.locator('maker-passport');
}

/** Opens the panel from its tab at the edge. Returns the open panel. */
export async function openPanel(page: Page): Promise<Locator> {
  await host(page)
    .getByRole('button', { name: /^Open Maker Passport, / })
    .click();
  const panel = host(page).getByRole('complementary', { name: 'Maker Passport' });
  await panel.waitFor();
  return panel;
}

/** The badge beside one of the two texts; its name begins with the field and its verdict. */
export function badge(page: Page, field: 'Inspiration' | 'About You'): Locator {
  return host(page).getByRole('button', { name: new RegExp(`^${field}: `) });
}

/** Waits until a user sees this. */
export function expectSeen(what: Locator): Promise<void> {
  return what.waitFor();
}

/** Waits until the badge gives this verdict. */
export function expectVerdict(page: Page, field: 'Inspiration' | 'About You', words: string): Promise<void> {
  return host(page)
    .getByRole('button', { name: `${field}: ${words}. Open Maker Passport`, exact: true })
    .waitFor();
}

/** A country's row in the popup. */
export function row(popup: Page, country: string): Locator {
  return popup.getByRole('listitem').filter({ has: popup.getByText(country, { exact: true }) });
}

/** Waits until the popup shows this state of a check, e.g. `Linked: done`. */
export function expectMark(popup: Page, country: string, state: string): Promise<void> {
  return row(popup, country).getByRole('img', { name: state, exact: true }).waitFor();
}

/** Sets up the plan in the popup: sells in the United States, opens up all of Europe. Returns the popup. */
export async function setPlan(browser: Pick<Harness, 'openOwn'>): Promise<Page> {
  const popup = await browser.openOwn('popup.html');
  await popup.getByRole('button', { name: 'United States' }).click();
  await popup.getByRole('button', { name: 'Start' }).click();
  await popup.getByRole('heading', { name: 'Your countries' }).waitFor();
  return popup;
}
