/** Finds a browser that loads an extension under development, or installs one. Plain JavaScript: see set-up.mjs. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { hasApt, installDebianPackages, onPath, versionOf, wantedProgram } from './programs.mjs';

const names = ['chromium', 'chromium-browser'];
/** Without a font the pages would be drawn as boxes. */
const debianPackages = ['chromium', 'fonts-liberation'];
const macApplication = '/Applications/Chromium.app/Contents/MacOS/Chromium';

/** Branded Chrome refuses `--load-extension`, and Ubuntu's `chromium-browser` may only point at a snap. */
function isChromium(file) {
  return /^(Chromium|Google Chrome for Testing) \d/m.test(versionOf(file));
}

/** Where Playwright keeps, or would keep, the Chromium of its version; null before packages are installed. */
function playwrightsOwn(root) {
  try {
    return createRequire(path.join(root, 'package.json'))('playwright-core').chromium.executablePath();
  } catch {
    return null;
  }
}

/** The path of a Chromium, or null. `CHROMIUM` wins. */
export function findChromium(root) {
  const wanted = wantedProgram('CHROMIUM');
  if (wanted) return wanted;
  const installed = [...onPath(names), macApplication].find((file) => existsSync(file) && isChromium(file));
  if (installed) return installed;
  const own = playwrightsOwn(root);
  return own && existsSync(own) ? own : null;
}

/**
 * Installs Debian's package where that is possible, else Playwright's own download. `say` tells the user,
 * `run` runs a command in the project and answers whether it succeeded. Returns the path, or null.
 */
export function installChromium(root, say, run) {
  const apt = hasApt();
  if (apt) {
    say("No Chromium found. Installing Debian's package; this may take some minutes …");
    installDebianPackages(debianPackages, run);
    const found = findChromium(root);
    if (found) return found;
  }
  say("Downloading Playwright's Chromium; this may take some minutes …");
  const cli = path.join(root, 'node_modules/playwright-core/cli.js');
  const parameters = ['install', '--no-shell', ...(apt ? ['--with-deps'] : []), 'chromium'];
  run(process.execPath, [cli, ...parameters]);
  return findChromium(root);
}
