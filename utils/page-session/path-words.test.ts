import { expect, it } from 'vitest';
import { pathOfKnownWords } from './path-words';

it.each([
  ['/hz/sc/account-information', '/hz/sc/account-information'],
  ['/account-information/mys', '/account-information/mys'],
  ['/handmade/guild/maker-profile', '/handmade/guild/maker-profile'],
  ['/myinventory/inventory', '/myinventory/inventory'],
  ['/amazonsell/manage-products', '/amazonsell/manage-products'],
  [
    '/gp/seller/configuration/account-info-page.html/257-1234567-7654321',
    '/gp/seller/configuration/account-info-page.html/#',
  ],
  ['/makerProfile/editStory', '/makerProfile/editStory'],
  ['/maker/mara/edit', '/maker/#/edit'],
  ['/maker/mara-toepferin', '/maker/#'],
  ['/shops/ClayworkByMara/', '/shops/#/'],
  ['/maker/A1SECRETMERCHANT', '/maker/#'],
  ['/', '/'],
])('%s becomes %s', (path, reported) => {
  expect(pathOfKnownWords(path)).toBe(reported);
});
