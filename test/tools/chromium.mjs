/** Finds a browser that loads an extension under development, or installs one. Plain JavaScript: see set-up.mjs. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const names = ['chromium', 'chromium-browser'];
/** Without a font the pages would be drawn as boxes. */
const debianPackages = ['chromium', 'fonts-liberation'];
const macApplication = '/Applications/Chromium.app/Contents/MacOS/Chromium';

/** Branded Chrome refuses `--load-extension`, and Ubuntu's `chromium-browser` may only point at a snap. */
function isChromium(file) {
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && /^(Chromium|Google Chrome for Testing) \d/m.test(stdout);
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** Where Playwright keeps, or would keep, the Chromium of its version; null before packages are installed. */
function playwrightsOwn(root) {
  try {
    return createRequire(path.join(root, 'package.json'))('playwright-core').chromium.executablePath();
  } catch {
    return null;
  }
}

/**
 * The path of a Chromium, or null. `CHROMIUM` wins; a `CHROMIUM` that does not exist is the user's mistake
 * and is told, not worked around.
 */
export function findChromium(root) {
  const wanted = process.env.CHROMIUM;
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`CHROMIUM is set to ${wanted}, but there is no such file.`);
  }
  const installed = [...onPath(), macApplication].find((file) => existsSync(file) && isChromium(file));
  if (installed) return installed;
  const own = playwrightsOwn(root);
  return own && existsSync(own) ? own : null;
}

function hasApt() {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

/**
 * Installs Debian's package where that is possible, else Playwright's own download. `say` tells the user,
 * `run` runs a command in the project and answers whether it succeeded. Returns the path, or null.
 */
export function installChromium(root, say, run) {
  const apt = hasApt();
  if (apt) {
    say("No Chromium found. Installing Debian's package; this may take some minutes …");
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-q'], { env });
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...debianPackages], { env });
    const found = findChromium(root);
    if (found) return found;
  }
  say("Downloading Playwright's Chromium; this may take some minutes …");
  const cli = path.join(root, 'node_modules/playwright-core/cli.js');
  const parameters = ['install', '--no-shell', ...(apt ? ['--with-deps'] : []), 'chromium'];
  run(process.execPath, [cli, ...parameters]);
  return findChromium(root);
}
