import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browsers, packageFile, readPackage, root } from './packages';

let project: string;

/** What vitest says to its tests about themselves would change what the build makes. */
const { NODE_ENV: _, ...env } = process.env;

function run(command: string, ...parameters: string[]): void {
  const { status, stdout, stderr } = spawnSync(command, parameters, {
    cwd: project,
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')}\n${stdout}${stderr}`);
}

/**
 * The source package in a folder of its own. The packages it needs are borrowed from here, which saves half a
 * minute; with `INSTALL=yes` they are installed as the README tells reviewers to.
 */
beforeAll(() => {
  project = mkdtempSync(path.join(tmpdir(), 'maker-passport-sources-'));
  for (const [name, bytes] of readPackage(packageFile('sources'))) {
    const file = path.join(project, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  if (process.env.INSTALL === 'yes') run('npm', 'ci', '--no-audit', '--no-fund');
  else symlinkSync(path.join(root, 'node_modules'), path.join(project, 'node_modules'), 'junction');
  run('npm', 'run', 'zip');
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

test.each([...browsers, 'sources'] as const)('%s: the same bytes from the source package', (what) => {
  const [ours, theirs] = [packageFile(what), packageFile(what, project)];
  const [files, again] = [readPackage(ours), readPackage(theirs)];
  expect([...again.keys()]).toEqual([...files.keys()]);
  expect([...files].filter(([name, bytes]) => !again.get(name)?.equals(bytes)).map(([name]) => name)).toEqual(
    [],
  );
  expect(readFileSync(theirs).equals(readFileSync(ours))).toBe(true);
});
