/** Looks for programs on this machine, and installs Debian's packages. Plain JavaScript: see set-up.mjs. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Files of these names in the folders of PATH, whether they exist or not. */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** What a program says of its version; '' where it cannot be run. */
export function versionOf(file) {
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 ? stdout : '';
}

/**
 * The program that an environment variable names, or null where it is not set. One that does not exist is the
 * user's mistake and is told, not worked around.
 */
export function wantedProgram(variable) {
  const wanted = process.env[variable];
  if (!wanted || existsSync(wanted)) return wanted || null;
  throw new Error(`${variable} is set to ${wanted}, but there is no such file.`);
}

/** Whether Debian's packages can be installed here: apt is there, and the right to use it. */
export function hasApt() {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

/** `run` runs a command in the project and answers whether it succeeded. */
export function installDebianPackages(packages, run) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-q'], { env });
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { env });
}
