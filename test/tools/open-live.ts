import { spawn } from 'node:child_process';
import path from 'node:path';
import { builtExtension } from '../browser/launch';

const profile = path.resolve(import.meta.dirname, '../../.output/live-profile');

/**
 * Opens the real Seller Central in an ordinary Chromium with the extension, not steered by anything. The
 * profile is kept in .output/live-profile, so that the next start is still signed in. Resolves when the window
 * is closed.
 */
export function openLive(): Promise<void> {
  const executable = process.env.CHROMIUM;
  if (!executable) throw new Error('CHROMIUM is not set. Run this through npm start.');
  const flags = [
    `--user-data-dir=${profile}`,
    `--disable-extensions-except=${builtExtension}`,
    `--load-extension=${builtExtension}`,
    '--no-first-run',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  console.log('Opening the real Seller Central. Sign in as usual; close the window to end.');
  console.log(`The sign-in stays in ${profile}: remove that folder to forget it.`);
  return new Promise((resolve, reject) => {
    const chromium = spawn(executable, [...flags, 'https://sellercentral.amazon.com/'], { stdio: 'ignore' });
    chromium.on('error', reject);
    chromium.on('exit', () => resolve());
  });
}
