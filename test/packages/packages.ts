import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import * as z from 'zod/mini';

export const root = path.resolve(import.meta.dirname, '../..');
export const browsers = ['chrome', 'firefox'] as const;

/** The version in package.json, from which the manifest has its own. */
export const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));

/** The package that `npm run zip` makes in a project's folder. */
export function packageFile(what: (typeof browsers)[number] | 'sources', project = root): string {
  const file = path.join(project, `.output/maker-passport-${version}-${what}.zip`);
  if (!existsSync(file)) throw new Error(`There is no ${file}. Run: npm run zip`);
  return file;
}

/** The files of a package by their names in it. */
export function readPackage(file: string): Map<string, Buffer> {
  return new Map(
    Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [name, Buffer.from(bytes)]),
  );
}
