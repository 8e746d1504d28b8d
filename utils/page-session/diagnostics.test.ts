import { expect, it } from 'vitest';
import { openSavedPage } from '../../test/tools/saved-page';
import { readPage } from '../pages/kinds';
import { diagnosticsOf } from './diagnostics';

const secret = 'mara@example.org +1 555 0100 A1SECRETMERCHANT';

it('holds nothing of what the page says', () => {
  const html = `<html lang="en"><title>${secret}</title><body class="${secret}">
    <h1 id="${secret}">Seller Account Information</h1><div title="${secret}"><h2>Your Services ${secret}</h2></div>
    <input value="${secret}"></body></html>`;
  const address = `https://sellercentral.amazon.com/hz/sc/account-information?who=${encodeURIComponent(secret)}`;
  const { reading } = readPage(address, openSavedPage(html, address));
  expect(reading.status).toBe('unreadable');
  const report = diagnosticsOf(reading, null, '1.2.3', new URL(address).pathname);
  for (const part of secret.split(' ')) expect(report).not.toContain(part);
  expect(JSON.parse(report)).toMatchObject({ version: '1.2.3', kind: 'your-services', country: null });
});
