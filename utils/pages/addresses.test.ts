import { expect, it } from 'vitest';
import { isAccountArea, isAccountPage, isInventory, isPrivate } from './addresses';

it.each([
  '/hz/sc/account-information',
  '/account-information/mys',
  '/gp/seller/configuration/account-info-page.html',
  '/gp/seller/configuration/account-info-page.html/ref=ag_acctinfo_cont_acctinfo',
])('%s is where the services are listed', (path) => {
  expect([isAccountPage(path), isAccountArea(path), isPrivate(path)]).toEqual([true, true, false]);
});

it.each(['/global-dashboard', '/global-dashboard/account-overview', '/store-information'])(
  '%s may list them',
  (path) => {
    expect([isAccountPage(path), isAccountArea(path), isPrivate(path)]).toEqual([false, true, false]);
  },
);

it.each([
  '/sw/AccountInfo/LegalEntity/step/LegalEntity',
  '/ap/signin',
  '/orders-v3/order/000-0000000-0000000',
  '/messaging/inbox',
  '/payments/dashboard/index.html/ref=xx_payments',
  '/gp/payments-account/settlement-summary.html',
  '/tax/settings',
  '/hz/identity',
])('%s is private', (path) => {
  expect([isPrivate(path), isAccountArea(path)]).toEqual([true, false]);
});

it.each(['/home', '/handmade/profile', '/account-informations', '/ordering-guide'])(
  '%s is neither',
  (path) => {
    expect([isPrivate(path), isAccountArea(path)]).toEqual([false, false]);
  },
);

it.each([
  '/myinventory/inventory',
  '/inventory',
  '/inventory/ref=xx_invmgr_dnav_xx',
  '/hz/inventory/',
  '/amazonsell/manage-products',
])('%s is the inventory', (path) => {
  expect([isInventory(path), isPrivate(path), isAccountArea(path)]).toEqual([true, false, false]);
});

it.each([
  '/inventoryplanning/manageinventoryhealth',
  '/inventory/shipping-queue',
  '/gp/ssof/shipping-queue.html',
  '/orders-v3/inventory',
  '/myinventory',
])('%s is not', (path) => {
  expect(isInventory(path)).toBe(false);
});
