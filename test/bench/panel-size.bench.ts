import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, minifySync } from 'vite';
import { builtExtension } from '../browser/launch';
import { figure, type BenchResult } from './table';

const root = path.resolve(import.meta.dirname, '../..');

/** The packages worth a line of their own, in kB gzip. */
const worthALine = 0.5;

function kilobytes(script: string): number {
  return gzipSync(script, { level: 9 }).length / 1000;
}

/** The package a module belongs to; what is our own is one. */
function packageOf(module: string): string {
  const found = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module);
  return found?.[1] ?? 'our own';
}

/** The panel's modules as they go into the bundle, by package. */
async function sourcesByPackage(): Promise<Map<string, string>> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: path.join(root, 'entrypoints/panel/index.tsx'), formats: ['iife'], name: 'panel' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('The panel was not bundled.');
  const sources = new Map<string, string>();
  for (const [module, { code }] of Object.entries(chunk.modules)) {
    const name = packageOf(module);
    sources.set(name, `${sources.get(name) ?? ''}\n${code ?? ''}`);
  }
  return sources;
}

/** What the panel's script weighs, and which package brings how much of it. Compressed each for itself: together less. */
export async function measure(): Promise<BenchResult[]> {
  const sources = await sourcesByPackage();
  const weights = [...sources]
    .map(([name, source]) => {
      // Nothing is exported here, so nothing may be taken for unused.
      const { code } = minifySync('part.js', source, { compress: false, mangle: { toplevel: true } });
      return { name, minified: code.length / 1000, gzip: kilobytes(code) };
    })
    .filter(({ gzip }) => gzip >= worthALine)
    .toSorted((one, other) => other.gzip - one.gzip);
  const script = readFileSync(path.join(builtExtension, 'panel.js'), 'utf8');
  return [
    {
      title: 'The panel’s script, by package',
      columns: ['package', 'minified kB', 'gzip kB'],
      rows: weights.map(({ name, minified, gzip }) => [name, figure(minified), figure(gzip)]),
      limits: [{ what: 'size of the panel', measured: kilobytes(script), atMost: 120, unit: 'kB gzip' }],
    },
  ];
}
