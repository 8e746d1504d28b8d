import { expect, it } from 'vitest';
import { openSavedPage } from '../../test/tools/saved-page';
import { glanceAt } from './glance';

const anywhere = 'https://sellercentral.amazon.de/some/where';
const glance = (html: string, address = anywhere) => glanceAt(address)(openSavedPage(html, address));
const shadow = (inside: string) => `<template shadowrootmode="open">${inside}</template>`;

it('knows the account area by its address, whatever it holds', () => {
  expect(glance('', 'https://sellercentral.amazon.de/hz/sc/account-information')).toBe('ours');
  expect(glance('', 'https://sellercentral.amazon.de/global-dashboard/account-overview')).toBe('ours');
});

it('knows the inventory by its address alone', () => {
  expect(glance('', 'https://sellercentral.amazon.fr/myinventory/inventory?page=2')).toBe('ours');
  expect(glance('', 'https://sellercentral.amazon.fr/hz/inventory/ref=xx')).toBe('ours');
  expect(glance('', 'https://sellercentral.amazon.fr/HZ/Inventory/')).toBe('ours');
});

it.each([
  ['a label', '<label>Inspiration <textarea></textarea></label>'],
  ['a neighbour', '<div><h3>Über Sie</h3><div><textarea></textarea></div></div>'],
  ['Katal’s own label', '<kat-textarea label="Ispirazione"></kat-textarea>'],
  ['a label’s attribute', '<div><kat-label text="About You"></kat-label><kat-textarea></kat-textarea></div>'],
  ['a label’s emphasis', '<div><kat-label emphasis="灵感"></kat-label></div><kat-textarea></kat-textarea>'],
  ['a shadow root around', `<x-field>${shadow('<label>灵感</label><textarea></textarea>')}</x-field>`],
  [
    'two shadow roots around',
    `<x-a>${shadow(`<label>자기소개</label><x-b>${shadow('<textarea></textarea>')}</x-b>`)}</x-a>`,
  ],
])('looks closer at a long text field named by %s', (_, html) => {
  expect(glance(html)).toBe('ours');
});

it.each([
  ['no field', '<h1>Maker Profile</h1><h2>Inspiration</h2><p>Read this.</p>'],
  ['a field for something else', '<label>Reply <textarea></textarea></label>'],
  ['a short field', '<label>Inspiration <input></label>'],
])('passes by: %s', (_, html) => {
  expect(glance(html)).toBe('none');
});

it('does not look at private pages', () => {
  const form = '<label>Inspiration <textarea></textarea></label>';
  expect(glance(form, 'https://sellercentral.amazon.de/messaging/inbox')).toBe('none');
  expect(glance(form, 'https://sellercentral.amazon.de/Messaging/Inbox')).toBe('none');
});
