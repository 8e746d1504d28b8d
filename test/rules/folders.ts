import { packageOf, type Import } from './sources';

/** What a folder may import beside itself. A folder that is not here may not exist. */
interface Rule {
  /** Folders whose values may be imported. */
  values: readonly string[];
  /** Folders of which only types may be imported. */
  types?: readonly string[];
  packages: readonly string[];
}

/**
 * The table of CONTRIBUTING.md. Data flows downwards: countries, pages and language know nothing of storage,
 * storage nothing of surfaces.
 */
export const rules: Readonly<Record<string, Rule>> = {
  'utils/marketplaces': { values: [], packages: [] },
  // Of listings the words and numbers that stand in reports and on pages alike.
  'utils/pages': { values: ['utils/marketplaces', 'utils/listings'], packages: ['zod'] },
  'utils/language': { values: ['utils/marketplaces', 'utils/language/model-asset'], packages: ['zod'] },
  // Runs while building, in Node: turns the installed `eld` into the model that is shipped.
  'utils/language/model-asset': {
    values: ['utils/language'],
    packages: ['zod', 'node:fs', 'node:path', 'node:url', 'computed'],
  },
  // Runs while building, too: the licences of what is shipped.
  'utils/licences': { values: [], packages: ['zod', 'vite', 'node:fs', 'node:path'] },
  'utils/listings': { values: ['utils/marketplaces'], packages: ['zod'] },
  'utils/facts': {
    values: ['utils/marketplaces', 'utils/pages', 'utils/language', 'utils/listings'],
    packages: ['zod'],
  },
  'utils/progress': {
    // Of language only the closed list of verdicts, so that a forgotten one fails to compile; of facts the ticks.
    values: ['utils/marketplaces', 'utils/language', 'utils/facts'],
    types: ['utils/pages', 'utils/listings'],
    packages: [],
  },
  'utils/procedure': {
    values: ['utils/marketplaces', 'utils/facts', 'utils/progress'],
    packages: [],
  },
  'utils/csv': { values: [], packages: ['papaparse'] },
  'utils/packet': {
    values: [
      'utils/marketplaces',
      'utils/pages',
      'utils/language',
      'utils/listings',
      'utils/facts',
      'utils/progress',
      'utils/csv',
    ],
    packages: ['papaparse'],
  },
  'utils/messages': {
    values: [
      'utils/marketplaces',
      'utils/pages',
      'utils/language',
      'utils/facts',
      'utils/sync',
      'utils/i18n',
    ],
    types: ['utils/storage'],
    packages: ['zod', '@webext-core/messaging', 'wxt'],
  },
  'utils/sample': {
    values: ['utils/marketplaces', 'utils/facts', 'utils/listings'],
    types: ['utils/pages'],
    packages: [],
  },
  'utils/sync': { values: ['utils/marketplaces', 'utils/pages', 'utils/facts'], packages: ['zod'] },
  'utils/storage': {
    values: [
      'utils/marketplaces',
      'utils/pages',
      'utils/listings',
      'utils/facts',
      'utils/sync',
      'utils/i18n',
    ],
    types: ['utils/pages', 'utils/language', 'utils/progress', 'utils/messages'],
    packages: ['zod', 'zustand', 'idb', 'wxt', 'fake-indexeddb'],
  },
  'utils/page-session': {
    values: ['utils/marketplaces'],
    types: ['utils/pages', 'utils/language', 'utils/facts', 'utils/storage'],
    packages: ['zustand'],
  },
  'utils/i18n': { values: ['locales', 'utils/marketplaces'], packages: ['i18next'] },
  'utils/surface': {
    values: ['utils/i18n', 'utils/marketplaces', 'utils/storage'],
    packages: ['zod', 'zustand', 'wxt', 'i18next'],
  },
  components: {
    values: [
      'utils/facts',
      'utils/listings',
      'utils/progress',
      'utils/storage',
      'utils/marketplaces',
      'utils/i18n',
      'utils/page-session',
      'utils/messages',
      'utils/packet',
      'utils/procedure',
      'utils/csv',
      'locales',
    ],
    types: ['utils/language', 'utils/pages', 'utils/sync'],
    packages: [
      'react',
      'react-dom',
      'i18next',
      'react-i18next',
      'zustand',
      '@tanstack/react-virtual',
      'diff',
    ],
  },
};

const isOurs = (to: string) => /^(entrypoints|components|utils|locales|public|test)\//.test(to);

/** The folder a product file belongs to: `utils/pages/words/de.ts` to `utils/pages`. */
export function folderOf(file: string): string {
  const [top = '', second = '', third = ''] = file.split('/');
  if (top !== 'utils') return top;
  const inner = `utils/${second}/${third}`;
  return inner in rules ? inner : `utils/${second}`;
}

/** What is wrong with this import of a file in this folder, or null. Entrypoints may import everything. */
export function brokenRule(file: string, { to, typesOnly }: Import): string | null {
  const folder = folderOf(file);
  if (folder === 'entrypoints') return null;
  const rule = rules[folder];
  if (!rule) return `${folder} has no rule: add it to test/rules/folders.ts and CONTRIBUTING.md`;
  if (!isOurs(to)) {
    return rule.packages.includes(packageOf(to)) ? null : `${file} imports the package ${to}`;
  }
  const target = folderOf(to);
  const allowed = [folder, ...rule.values, ...(typesOnly ? (rule.types ?? []) : [])];
  return allowed.includes(target) ? null : `${file} imports ${to}`;
}
