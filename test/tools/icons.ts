/**
 * `npm run icons`: draws the extension's icons from the two drawings in components/design with the Chromium of
 * the tests. The pictures are committed, so that a build needs no browser.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const root = path.resolve(import.meta.dirname, '../..');
/** Sizes in pixels; the small ones have a drawing with fewer lines. */
const drawings = { 'icon-small.svg': [16, 32], 'icon.svg': [48, 96, 128] };

const folder = path.join(root, 'public/icons');
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM });
try {
  const page = await browser.newPage();
  for (const [drawing, sizes] of Object.entries(drawings)) {
    const svg = readFileSync(path.join(root, 'components/design', drawing), 'utf8');
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>* { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`);
      await page.screenshot({ path: path.join(folder, `${size}.png`), omitBackground: true });
    }
  }
} finally {
  await browser.close();
}
