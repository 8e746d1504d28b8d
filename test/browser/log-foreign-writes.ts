import type { BrowserContext, Page } from 'playwright-core';
import { isSellerCentral } from '../../utils/marketplaces/hosts';
import { watchForeignFocus } from './foreign-focus';
import { watchForeignWrites } from './foreign-writes';

/** Watches every practice page that is opened; the list grows by a line for each foreign write. */
export async function logForeignWrites(context: BrowserContext): Promise<string[]> {
  const lines: string[] = [];
  await context.exposeBinding('tellForeignWrite', ({ frame }, line: string) => {
    lines.push(`${line} (${new URL(frame.url()).pathname})`);
  });
  const script = `if (location.protocol === 'https:') {
    const told = (line) => tellForeignWrite(line);
    (${watchForeignFocus.toString()})(told, (${watchForeignWrites.toString()})(told));
  }`;
  await context.addInitScript({ content: script });
  return lines;
}

/** A page that a test closes tells nothing by itself: it is asked before. */
export function tellBeforeClosing(page: Page): void {
  const close = page.close.bind(page);
  page.close = async (options) => {
    await tellChangedValues([page]);
    await close(options);
  };
}

/** Has these pages tell which fields hold something else than the page or a person wrote into them. */
export async function tellChangedValues(pages: readonly Page[]): Promise<void> {
  const watched = pages.filter((page) => isSellerCentral(page.url()));
  for (const frame of watched.flatMap((page) => page.frames())) {
    await frame.evaluate(() => {
      const tell: unknown = Reflect.get(globalThis, 'tellChangedValues');
      if (typeof tell === 'function') tell();
    });
  }
}
