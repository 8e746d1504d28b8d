import type { BrowserContext, Page } from 'playwright-core';
import { isSellerCentral } from '../../utils/marketplaces/hosts';
import { watchForeignWrites } from './foreign-writes';

/** Watches every practice page that is opened; the list grows by a line for each foreign write. */
export async function logForeignWrites(context: BrowserContext): Promise<string[]> {
  const lines: string[] = [];
  await context.exposeBinding('tellForeignWrite', ({ frame }, line: string) => {
    lines.push(`${line} (${new URL(frame.url()).pathname})`);
  });
  const script = `if (location.protocol === 'https:') (${watchForeignWrites.toString()})((line) => tellForeignWrite(line));`;
  await context.addInitScript({ content: script });
  return lines;
}

/** Has the open pages tell which fields hold something else than the page or a person wrote into them. */
export async function tellChangedValues(context: BrowserContext): Promise<void> {
  const pages = context.pages().filter((page: Page) => isSellerCentral(page.url()));
  for (const frame of pages.flatMap((page) => page.frames())) {
    await frame.evaluate(() => {
      const tell: unknown = Reflect.get(globalThis, 'tellChangedValues');
      if (typeof tell === 'function') tell();
    });
  }
}
