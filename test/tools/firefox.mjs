/** Finds a Firefox that runs the built extension, or installs one. Plain JavaScript: see set-up.mjs. */
import { existsSync } from 'node:fs';
import { hasApt, installDebianPackages, onPath, versionOf, wantedProgram } from './programs.mjs';

const names = ['firefox-esr', 'firefox'];
const debianPackages = ['firefox-esr', 'fonts-liberation'];
const macApplication = '/Applications/Firefox.app/Contents/MacOS/firefox';
/** The extension's `strict_min_version`, see wxt.config.ts. */
const oldest = 147;

function isNewEnough(file) {
  const [, version] = /^Mozilla Firefox (\d+)/m.exec(versionOf(file)) ?? [];
  return Number(version) >= oldest;
}

/** The path of a Firefox, or null. `FIREFOX` wins. */
export function findFirefox() {
  const wanted = wantedProgram('FIREFOX');
  if (wanted) return wanted;
  return [...onPath(names), macApplication].find((file) => existsSync(file) && isNewEnough(file)) ?? null;
}

/** Installs Debian's package where that is possible; `say` and `run` as in chromium.mjs. Returns the path, or null. */
export function installFirefox(say, run) {
  if (!hasApt()) return null;
  say("No Firefox found. Installing Debian's package; this may take some minutes …");
  installDebianPackages(debianPackages, run);
  return findFirefox();
}
