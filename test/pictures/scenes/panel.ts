import type { Locator, Page } from 'playwright-core';
import { emptyShop } from '../../../utils/facts/shop';
import { paths } from '../../practice/frame.ts';
import type { Scene } from '../scene';
import { store, type Stage } from '../stage';

/** In the page: gives things of Amazon's page names nobody knows, from the first moment on. */
function rename(words: Record<string, string>): void {
  const renamed = (text: string) => Object.entries(words).find(([word]) => text.trim().startsWith(word))?.[1];
  new MutationObserver(() => {
    for (const element of document.querySelectorAll('main *, title, nav a')) {
      for (const { name, value } of element.attributes) {
        const other = renamed(value);
        if (other) element.setAttribute(name, other);
      }
      for (const node of element.childNodes) {
        const other = node.nodeType === Node.TEXT_NODE && renamed(node.nodeValue ?? '');
        if (other) node.nodeValue = other;
      }
    }
  }).observe(document, { childList: true, subtree: true });
}

interface PageScene {
  address: string;
  /** The panel stays a tab at the edge. */
  closed?: true;
  /** Nothing is stored yet. */
  fresh?: true;
  renamed?: Record<string, string>;
  /** What is seen only when the page's own facts have come back from storage. */
  until?: (panel: Locator) => Locator;
}

async function openPage(stage: Stage, { address, closed, renamed, until }: PageScene): Promise<Page> {
  // The practice site remembers in cookies how the page before was asked for.
  await stage.context.clearCookies();
  const page = await stage.context.newPage();
  if (renamed) await page.addInitScript(rename, renamed);
  await page.goto(`https://sellercentral.amazon.${address}`);
  const host = page.locator('maker-passport');
  const tab = host.locator('.mp-panel-tab');
  const panel = host.getByRole('complementary');
  await tab.or(panel).first().waitFor();
  if (!closed && (await tab.isVisible())) await tab.click();
  if (!closed) await panel.waitFor();
  await until?.(panel).waitFor();
  await host.getByText(stage.t('badge.judging')).first().waitFor({ state: 'hidden' });
  return page;
}

function scene(name: string, page: PageScene): Scene {
  return {
    surface: 'panel',
    name,
    open: async (stage) => {
      await store(stage, { first: page.fresh ? emptyShop : stage.shops.underWay });
      return openPage(stage, page);
    },
  };
}

const { account, makerProfile, inventory, expansionHelp, registration, mergeHelp, identityCheck } = paths;

export const panelScenes: readonly Scene[] = [
  scene('closed', { address: `it${makerProfile}`, closed: true }),
  scene('services', { address: `com${account}` }),
  scene('services-setup', { address: `com${account}`, fresh: true }),
  scene('services-changed', {
    address: `de${account}?layout=classic`,
    renamed: { 'Your Services': 'Memberships' },
  }),
  scene('profile-home', { address: `com${makerProfile}` }),
  scene('profile-good', { address: `de${makerProfile}?lang=de` }),
  scene('profile-partly', { address: `it${makerProfile}` }),
  scene('profile-lost-field', {
    address: `it${makerProfile}?profile=plain`,
    renamed: { 'About You': 'Zworbel' },
  }),
  scene('which-country', { address: `de${makerProfile}?switcher=none&country=IT` }),
  scene('whose-shop', { address: `de${makerProfile}?shop=lumen&country=DE` }),
  scene('inventory', { address: `de${inventory}`, until: (panel) => panel.getByRole('progressbar') }),
  scene('guide-registration', { address: `com${registration}` }),
  scene('guide-merge', { address: `com${mergeHelp}` }),
  scene('guide-identity', { address: `com${identityCheck}` }),
  scene('guide-help', { address: `com${expansionHelp}` }),
];
