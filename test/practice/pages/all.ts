import { paths } from '../frame.ts';
import type { PageMaker } from '../visit.ts';
import { accountInformation, manageServices } from './account-information.ts';
import { depositMethods, home, mergeHelp, messages, orders, payments, profileHelp } from './elsewhere.ts';
import { expansionHelp } from './expansion-help.ts';
import { accountSwitcher, globalAccounts, mergeAccounts, sellGlobally } from './global-accounts.ts';
import { inventory, inventoryAddresses } from './inventory.ts';
import { inventoryReports } from './inventory-reports.ts';
import { makerProfile, makerProfileForm } from './maker-profile.ts';
import { identityCheck, registration } from './registration.ts';

/** Path to page. */
export const pages: ReadonlyMap<string, PageMaker> = new Map<string, PageMaker>([
  [paths.home, home],
  [paths.account, accountInformation],
  [paths.services, manageServices],
  [paths.makerProfile, makerProfile],
  [paths.makerProfileForm, makerProfileForm],
  ...inventoryAddresses.map((path) => [path, inventory] as const),
  [paths.reports, inventoryReports],
  [paths.orders, orders],
  [paths.messages, messages],
  [paths.payments, payments],
  [paths.depositMethods, depositMethods],
  [paths.expansionHelp, expansionHelp],
  [paths.profileHelp, profileHelp],
  [paths.mergeHelp, mergeHelp],
  ...paths.olderExpansionHelp.map((path) => [path, expansionHelp] as const),
  [paths.registration, registration],
  [paths.identityCheck, identityCheck],
  [paths.sellGlobally, sellGlobally],
  [paths.globalSelling, sellGlobally],
  [paths.globalAccounts, globalAccounts],
  [paths.mergeAccounts, mergeAccounts],
  [paths.accountSwitcher, accountSwitcher],
]);
