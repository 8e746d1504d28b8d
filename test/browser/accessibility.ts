import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong with a page as it stands, contrast included, which only a browser can tell. */
export async function violations(page: Page): Promise<string[]> {
  const result = await page.evaluate<AxeResults>(`${axe.source}; axe.run()`);
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
