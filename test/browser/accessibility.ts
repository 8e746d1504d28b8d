import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** Targets of 24 px or with as much room around them (WCAG 2.2 AA) are not asked for unless named. */
const everything = { rules: { 'target-size': { enabled: true } } };
/** All that another colour scheme changes. */
const contrast = { runOnly: ['color-contrast'] };

/**
 * What axe finds wrong with a page as it stands, contrast included, which only a browser can tell; `part` is a
 * selector of what to look at, else everything. Where nothing at all was looked at, that is wrong.
 */
export function violations(page: Page, part?: string): Promise<string[]> {
  return runAxe(page, part, everything);
}

/** What is too faint to read as the page stands. */
export function faintTexts(page: Page, part?: string): Promise<string[]> {
  return runAxe(page, part, contrast);
}

async function runAxe(page: Page, part: string | undefined, options: object): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(axe.source);
  const where = part === undefined ? 'document' : JSON.stringify(part);
  const result = await page.evaluate<AxeResults>(`axe.run(${where}, ${JSON.stringify(options)})`);
  const found = result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  return result.passes.length > 0 ? found : [...found, 'nothing was looked at'];
}
