/**
 * `npm test`: types, lint, unit tests, packages for both browsers, tests of the packages, browser tests in both. Goes
 * on after a failing step, so that one run shows everything, and ends with one line `N passed, N failed`. Where there
 * is no Firefox, that is said; with `NEED_FIREFOX` set it is a failure.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { countTests, type Count } from './count-tests';

const root = path.resolve(import.meta.dirname, '../..');
const resultsFolder = path.join(root, '.output/test-results');

/** Runs a script of package.json. Returns whether it succeeded; its output goes straight to the terminal. */
function runScript(name: string, parameters: string[] = []): boolean {
  const separator = parameters.length > 0 ? ['--', ...parameters] : [];
  const { status } = spawnSync('npm', ['run', '--silent', name, ...separator], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** A step that either works or does not: it counts as one test. */
function step(name: string, parameters: string[] = []): Count {
  return runScript(name, parameters) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A step of many tests, counted by vitest's own report. */
function tests(name: string): Count {
  const file = path.join(resultsFolder, `${name}.json`);
  const ok = runScript(name, ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  return countTests(file, ok);
}

const steps: { name: string; run: (name: string) => Count; needs?: string }[] = [
  { name: 'types', run: (name) => step(name) },
  { name: 'lint', run: (name) => step(name) },
  { name: 'unit', run: tests },
  // Builds as well; it would list every source file.
  { name: 'zip', run: (name) => step(name, ['--level', 'warn']) },
  { name: 'packages', run: tests, needs: 'zip' },
  { name: 'browser', run: tests, needs: 'zip' },
];

function main(): void {
  rmSync(resultsFolder, { recursive: true, force: true });
  mkdirSync(resultsFolder, { recursive: true });
  const results = new Map<string, Count>();
  for (const { name, run, needs } of steps) {
    const blocked = needs !== undefined && results.get(needs)?.failed !== 0;
    console.log(`\n── ${name} ${blocked ? `not run, because "${needs}" failed` : ''}`);
    results.set(name, blocked ? { passed: 0, failed: 1 } : run(name));
  }
  console.log('');
  for (const [name, { passed, failed }] of results) {
    console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(8)} ${passed} passed, ${failed} failed`);
  }
  const passed = sum(results, 'passed');
  const failed = sum(results, 'failed') + withoutFirefox(results.get('browser'));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

function sum(results: ReadonlyMap<string, Count>, what: keyof Count): number {
  return [...results.values()].reduce((total, count) => total + count[what], 0);
}

/** Says what was skipped where there is no Firefox. Returns how many failures that is. */
function withoutFirefox(inChromium: Count | undefined): number {
  if (process.env.FIREFOX) return 0;
  const skipped = (inChromium?.passed ?? 0) + (inChromium?.failed ?? 0);
  const isFailure = Boolean(process.env.NEED_FIREFOX);
  console.log(`${isFailure ? '✗' : '!'} firefox  no Firefox was found: ${skipped} tests skipped in it`);
  return isFailure ? 1 : 0;
}

main();
