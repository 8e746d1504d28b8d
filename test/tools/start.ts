/**
 * `npm start`: builds the extension and shows it on the practice Seller Central; without a display it walks the
 * tour by itself. `npm start -- --live` opens the real Seller Central instead.
 */
import { parseArgs } from 'node:util';
import { startPractice } from '../practice/server.ts';
import { launchBrowser } from '../browser/launch';
import { buildExtension } from './build-extension';
import { openLive } from './open-live';
import { showPractice } from './show-practice';
import { walkTour } from './tour';

/** macOS and Windows always have a display; elsewhere X11 or Wayland say so. */
function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

async function onPractice(): Promise<void> {
  const practice = await startPractice();
  const browser = await launchBrowser({ practicePort: practice.port, headless: !hasDisplay() });
  try {
    if (hasDisplay()) await showPractice(browser);
    else await walkTour(browser);
  } finally {
    await browser.close();
    await practice.stop();
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { live: { type: 'boolean', default: false } } });
  console.log('Building the extension …');
  buildExtension();
  if (!values.live) return onPractice();
  if (!hasDisplay()) throw new Error('--live needs a display: it opens a browser window.');
  return openLive();
}

try {
  await main();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
