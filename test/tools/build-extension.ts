import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** Builds the extension for Chromium into .output/chrome-mv3. Its output is shown only when it fails. */
export function buildExtension(): void {
  const wxt = path.join(root, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The extension could not be built:\n${stdout}${stderr}`);
}
