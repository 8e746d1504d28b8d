/**
 * Makes a fresh machine ready, then runs a script of this project with the project's own Node.
 *
 *   node test/tools/set-up.mjs [--browser | --browsers] SCRIPT [ARGUMENTS…]
 *
 * `--browser`: the script needs a Chromium. `--browsers`: and it uses a Firefox where there can be one.
 *
 * Plain JavaScript without dependencies: it runs on whatever Node the machine has (20 or newer), before
 * anything is installed. Silent unless something has to be installed. Says so on stderr, because the
 * stdout of some scripts is read by programs.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findChromium, installChromium } from './chromium.mjs';
import { findFirefox, installFirefox } from './firefox.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const inRoot = (...parts) => path.join(root, ...parts);
const oldestNode = 20;
/** The first Node that runs TypeScript as it is and lets `run-typescript.mjs` hook into imports. */
const oldestNodeForTypeScript = [22, 18];

function stop(message) {
  process.stderr.write(`\n${message}\n`);
  process.exit(1);
}

function say(message) {
  process.stderr.write(`${message}\n`);
}

function checkNode() {
  if (Number(process.versions.node.split('.')[0]) >= oldestNode) return;
  stop(
    `Maker Passport needs Node ${oldestNode} or newer; this is ${process.version}. Get it from nodejs.org.`,
  );
}

/** npm writes node_modules/.package-lock.json last, so a broken-off installation lacks it. */
function mustInstall() {
  const installed = inRoot('node_modules/.package-lock.json');
  if (!existsSync(installed)) return true;
  return statSync(installed).mtimeMs < statSync(inRoot('package-lock.json')).mtimeMs;
}

/** stdout goes to stderr: see the head of this file. */
function run(command, parameters, options = {}) {
  return spawnSync(command, parameters, { cwd: root, stdio: ['ignore', 2, 2], ...options }).status === 0;
}

function installPackages() {
  say('Installing the packages this project needs. This happens once and may take some minutes …');
  const parameters = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath ?? '';
  const done = npm.endsWith('npm-cli.js')
    ? run(process.execPath, [npm, ...parameters])
    : run('npm', parameters, { shell: process.platform === 'win32' });
  if (!done) stop('The packages could not be installed (see above). Is this machine online? Then try again.');
}

/** The Node that the package `node` brings, so that everything runs alike whatever the machine has. */
function projectNode() {
  const own = inRoot('node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (spawnSync(own, ['--version']).status === 0) return own;
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldestNodeForTypeScript;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return process.execPath;
  return stop(
    `The package "node" did not install its Node. Run: npm rebuild node\n(or use Node 24 or newer)`,
  );
}

function chromium() {
  const found = findChromium(root) ?? installChromium(root, say, run);
  return (
    found ??
    stop(
      'No Chromium was found, and none could be installed.\n' +
        'Install the browser "Chromium" (on Debian: apt-get install chromium), or set CHROMIUM to its path.\n' +
        'Google Chrome cannot be used: it does not load an extension that is being developed.',
    )
  );
}

function firefox() {
  const found = findFirefox() ?? installFirefox(say, run);
  if (!found) say('No Firefox 147 or newer was found: nothing is tested in Firefox. FIREFOX may name one.');
  return found ?? '';
}

/** What an option before the script's name finds for it. An empty FIREFOX: there is none. */
const needed = {
  '--browser': () => ({ CHROMIUM: chromium() }),
  '--browsers': () => ({ CHROMIUM: chromium(), FIREFOX: firefox() }),
};

/** Stripping types is called experimental still; people who try the project need not hear of it. */
function nodeFlags() {
  const hook = pathToFileURL(inRoot('test/tools/run-typescript.mjs')).href;
  return ['--disable-warning=ExperimentalWarning', '--import', hook];
}

function main() {
  const [option, ...rest] = process.argv.slice(2);
  const find = needed[option];
  const [script, ...parameters] = find ? rest : [option, ...rest];
  if (!script) stop('Usage: node test/tools/set-up.mjs [--browser | --browsers] SCRIPT [ARGUMENTS…]');
  checkNode();
  if (mustInstall()) installPackages();
  const env = { ...process.env, ...find?.() };
  const child = spawn(projectNode(), [...nodeFlags(), inRoot(script), ...parameters], {
    stdio: 'inherit',
    env,
  });
  // The child gets Ctrl+C from the terminal itself and ends in its own time.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code) => process.exit(code ?? 1));
}

try {
  main();
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}
