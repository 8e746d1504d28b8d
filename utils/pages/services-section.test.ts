import { expect, it } from 'vitest';
import { openSavedPage } from '../../test/tools/saved-page';
import { readPage } from './kinds';

const address = 'https://sellercentral.amazon.de/hz/sc/account-information';
const reads = (html: string) => readPage(address, openSavedPage(html, address)).reading.status;

const sites = `<div class="x1u"><span>Amazon.com</span> <span>Amazon.ca</span> <span>Italy</span></div>`;

it('takes what stands beside the whole content for no store under an empty heading', () => {
  const card = `<div id="root"><section><h2>Your Services</h2><a href="/mys">Manage</a></section></div>`;
  expect(reads(card + sites)).toBe('unreadable');
});

it('reads a page without any boxes', () => {
  expect(reads(`<h2>Your Services</h2>${sites}`)).toBe('read');
});
