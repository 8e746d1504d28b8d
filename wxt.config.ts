import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { interfaceLanguages } from './utils/i18n/languages';
import { joinWords, wordsFile } from './utils/i18n/words';
import { modelFile } from './utils/language/load-model';
import { buildModelAsset } from './utils/language/model-asset/build-model-asset';
import { licencesFile, licencesText } from './utils/licences/licences-text';
import { noteShippedPackages } from './utils/licences/shipped-packages';
import { sellerCentralMatches } from './utils/marketplaces/hosts';

const packages = join(import.meta.dirname, 'node_modules');
/** The folders of the packages that are shipped: the model's data now, what the scripts carry while they are built. */
const shipped = new Set([join(packages, 'eld')]);

/**
 * Our own pages load what is in the package and nothing else; what a page says can neither run nor call anybody.
 * Inline styles are how React and the virtual table place things.
 */
const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export default defineConfig({
  // Every import is written out, so that a reader (and the import test) sees who uses whom.
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  vite: () => ({
    plugins: [noteShippedPackages(shipped)],
    // The workbench is opened for long work, and from the disk.
    build: { chunkSizeWarningLimit: 800 },
  }),
  zip: {
    // What a reviewer needs to build the same bytes, and no more: no tests, no pictures.
    includeSources: [
      '{components,entrypoints,locales,public,utils}/**',
      '{package,package-lock,tsconfig}.json',
      'wxt.config.ts',
      '*.md',
      'LICENSE',
    ],
  },
  hooks: {
    // Called after all scripts are built.
    'build:publicAssets': async (wxt, files) => {
      files.push({ relativeDest: modelFile, contents: await buildModelAsset(packages) });
      files.push({ relativeDest: licencesFile, contents: await licencesText(shipped) });
      for (const language of interfaceLanguages) {
        const contents = JSON.stringify(await readWords(join(wxt.config.root, 'locales', language)));
        files.push({ relativeDest: wordsFile(language), contents });
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    host_permissions: sellerCentralMatches,
    action: { default_title: 'Maker Passport', default_popup: 'popup.html' },
    content_security_policy: { extension_pages: strictPolicy },
    // In private windows only where the seller allowed it there, and then as everywhere: see CONTRIBUTING.md.
    incognito: 'spanning',
    // Keys that no browser and no system uses, as far as is known; a seller can set others.
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_openPanel__' },
      'next-finding': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_nextFinding__' },
    },
    content_scripts: [{ matches: sellerCentralMatches, js: ['detector.js'], run_at: 'document_idle' }],
    // The Navigation API tells of a page app's address without polling; `checkVisibility` of what can be seen.
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'maker-passport@maker-passport.example',
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '121' }),
  }),
});

/** The files of a language's folder, put together: panel and workbench load the one language they speak. */
async function readWords(folder: string): Promise<Record<string, string>> {
  const parts = (await readdir(folder)).map(async (file): Promise<[string, object]> => [
    file,
    JSON.parse(await readFile(join(folder, file), 'utf8')),
  ]);
  return joinWords(Object.fromEntries(await Promise.all(parts)));
}
