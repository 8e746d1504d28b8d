import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What axe finds wrong with a page as it stands, contrast included, which only a browser can tell. */
export async function violations(page: Page): Promise<string[]> {
  const result = await page.evaluate<AxeResults>(`${axe.source}; axe.run()`);
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** Nobody is shut out of the page as it stands: light and dark, wide and narrow. */
export async function expectForEverybody(page: Page, state: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 320]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      const found = { state, colorScheme, width, overflow, violations: await violations(page) };
      expect(found).toEqual({ state, colorScheme, width, overflow: 0, violations: [] });
    }
  }
}
