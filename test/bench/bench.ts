/**
 * `npm run bench`, or `npm run bench -- detector panel`: every `*.bench.ts` beside this file, or the named ones.
 * Each exports `measure(): Promise<BenchResult[]>`. Exit status 1 when a limit was not kept.
 */
import { globSync } from 'node:fs';
import path from 'node:path';
import { buildExtension } from '../tools/build-extension';
import { format, keeps, type BenchResult } from './table';

type Bench = { measure: () => Promise<BenchResult[]> };

const folder = import.meta.dirname;
const known = globSync('*.bench.ts', { cwd: folder })
  .map((file) => path.basename(file, '.bench.ts'))
  .toSorted();

function isBench(module: object): module is Bench {
  return 'measure' in module && typeof module.measure === 'function';
}

async function load(name: string): Promise<Bench> {
  const module: object = await import(path.join(folder, `${name}.bench.ts`));
  if (!isBench(module)) throw new Error(`${name}.bench.ts does not export "measure"`);
  return module;
}

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`There is no ${unknown.join(', ')}; there are ${known.join(', ')}.`);
  console.log('Building the extension …');
  buildExtension();
  for (const name of asked.length > 0 ? asked : known) {
    const bench = await load(name);
    for (const result of await bench.measure()) {
      console.log(`\n${format(result)}`);
      if (!result.limits.every(keeps)) process.exitCode = 1;
    }
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
