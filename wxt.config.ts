import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { modelFile, modelLicenceFile } from './utils/language/load-model';
import { buildModelAsset, readModelLicence } from './utils/language/model-asset/build-model-asset';
import { sellerCentralMatches } from './utils/marketplaces/hosts';

export default defineConfig({
  // Every import is written out, so that a reader (and the import test) sees who uses whom.
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  hooks: {
    'build:publicAssets': async (wxt, files) => {
      const packages = join(wxt.config.root, 'node_modules');
      files.push({ relativeDest: modelFile, contents: await buildModelAsset(packages) });
      files.push({ relativeDest: modelLicenceFile, contents: await readModelLicence(packages) });
    },
  },
  manifest: {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    host_permissions: sellerCentralMatches,
    content_scripts: [{ matches: sellerCentralMatches, js: ['detector.js'], run_at: 'document_idle' }],
  },
});
