import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync, type ESTree } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const isTest = (file: string) => /\.test\.tsx?$/.test(file);

/** The product's own source files, relative to the project, tests left out. */
export function productFiles(): string[] {
  return globSync('{entrypoints,components,utils}/**/*.{ts,tsx}', { cwd: root })
    .filter((file) => !isTest(file))
    .toSorted();
}

/** Files of the practice site, relative to the project, its tests left out. */
export function practiceFiles(): string[] {
  return globSync('test/practice/**/*.{ts,tsx}', { cwd: root })
    .filter((file) => !isTest(file))
    .toSorted();
}

export interface Import {
  /** A file of the project, relative to it; or the specifier of a package, as written. */
  to: string;
  /** Whether it vanishes when the types are stripped. */
  typesOnly: boolean;
}

export interface Source {
  program: ESTree.Program;
  imports: Import[];
}

/** The file a relative specifier means, as bundlers resolve it; a package's specifier is left as it is. */
function resolve(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const target = path.posix.join(path.posix.dirname(from), specifier);
  const found = ['', '.ts', '.tsx', '/index.ts'].find((ending) => {
    return path.extname(target + ending) !== '' && existsSync(path.join(root, target + ending));
  });
  if (found === undefined) throw new Error(`${from} imports ${specifier}, which is not there`);
  return target + found;
}

/** What a quoted text says; an address that is computed is called so, and no rule allows it. */
function literal(source: string): string {
  return /^(['"]).*\1$/.test(source) ? source.slice(1, -1) : 'computed';
}

/** Parses a text as the file of this name. Imports and re-exports, static and dynamic, in order. */
export function parseText(file: string, text: string): Source {
  const { program, module, errors } = parseSync(file, text);
  const [error] = errors;
  if (error) throw new Error(`${file}: ${error.message}`);
  const found = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      specifier: moduleRequest.value,
      typesOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ specifier: moduleRequest.value, typesOnly: isType }] : [],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) => ({
      specifier: literal(text.slice(moduleRequest.start, moduleRequest.end)),
      typesOnly: false,
    })),
  ];
  return {
    program,
    imports: found.map(({ specifier, typesOnly }) => ({ to: resolve(file, specifier), typesOnly })),
  };
}

export function parseFile(file: string): Source {
  return parseText(file, readFileSync(path.join(root, file), 'utf8'));
}

/** The package of a specifier: `wxt/utils/storage` is of `wxt`, `@tanstack/react-virtual` of itself. */
export function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/**
 * Every file and package that ends up in a bundle that starts with this file. Only what stays when types are
 * stripped counts.
 */
export function reachableFrom(entry: string): Set<string> {
  const reached = new Set<string>();
  const open = [entry];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    if (!/\.tsx?$/.test(file)) continue;
    open.push(...parseFile(file).imports.flatMap(({ to, typesOnly }) => (typesOnly ? [] : [to])));
  }
  return reached;
}
