import { defineConfig } from 'wxt';
import { sellerCentralMatches } from './utils/marketplaces/hosts';

export default defineConfig({
  // Every import is written out, so that a reader (and the import test) sees who uses whom.
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  manifest: {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    host_permissions: sellerCentralMatches,
  },
});
