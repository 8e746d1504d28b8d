import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { builtExtension } from '../browser/launch';

const root = path.resolve(import.meta.dirname, '../..');

export const detectorFile = 'detector.js';
export const readerFile = 'reader.js';

/** A copy of the built extension with one file changed; removed when the process ends. Returns its folder. */
export function variantOfExtension(file: string, change: (script: string) => string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'extension-variant-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(builtExtension, folder, { recursive: true });
  const target = path.join(folder, file);
  writeFileSync(target, change(readFileSync(target, 'utf8')));
  return folder;
}

/** Bundles a file of this folder as the build bundles a content script: one minified script. */
export async function bundle(file: string, globalName = 'bundled'): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      lib: { entry: path.join(import.meta.dirname, file), formats: ['iife'], name: globalName },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`${file} was not bundled`);
  return chunk.code;
}
