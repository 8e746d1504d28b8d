import { carryShop } from './carry.ts';
import { markup, type Markup } from './markup.ts';
import { countryCodes, otherStores, stores } from './stores.ts';
import { switcher } from './switchers.ts';
import type { Page, Visit } from './visit.ts';
import { languageNames, languages } from './words.ts';

export const paths = {
  home: '/home',
  account: '/hz/sc/account-information',
  services: '/account-information/mys',
  /** Invented: the real address is not known ("guild" is Handmade's inner name). */
  makerProfile: '/handmade/guild/maker-profile',
  makerProfileForm: '/handmade/guild/maker-profile/form',
  inventory: '/myinventory/inventory',
  /** Older addresses of the same page. */
  oldInventory: ['/inventory', '/hz/inventory', '/amazonsell/manage-products'],
  reports: '/listing/reports',
  orders: '/orders-v3',
  messages: '/messaging/inbox',
  payments: '/payments/dashboard/index.html',
  /** Below the account's page: where her money goes. */
  depositMethods: '/sw/AccountInfo/DepositMethods',
  expansionHelp: '/help/hub/reference/G7TEMLUGAH27UDS9',
  /** Other addresses of the same article. */
  olderExpansionHelp: ['/gp/help/external/G7TEMLUGAH27UDS9', '/help/hub/reference/external/G7TEMLUGAH27UDS9'],
  /** Help on merging accounts. */
  mergeHelp: '/help/hub/reference/201841950',
  profileHelp: '/help/hub/reference/GPRACTICE0PROFILE',
  registration: '/gp/on-board/workflow/Registration/store.html',
  sellGlobally: '/sell-globally/home',
  globalSelling: '/global-selling/dashboard',
  globalAccounts: '/account/management',
  /** Invented: no address of a merge or of an identity check is known. */
  mergeAccounts: '/account-merge/start',
  identityCheck: '/identity/documents',
  accountSwitcher: '/account-switcher/default/merchantMarketplace',
} as const;

function navigation({ words, path }: Visit): Markup {
  const links = [
    [paths.home, words.home],
    [paths.inventory, words.inventory],
    [paths.reports, words.inventoryReports],
    [paths.orders, words.orders],
    [paths.messages, words.messages],
    [paths.payments, words.payments],
    [paths.makerProfile, words.makerProfile],
    [paths.account, words.accountInformation],
    [paths.expansionHelp, words.help],
  ] as const;
  const items = links.map(
    ([href, text]) =>
      markup`<li><a href="${href}"${href === path && markup` aria-current="page"`}>${text}</a></li>`,
  );
  return markup`<nav id="sc-quicklinks"><ul>${items}</ul></nav>`;
}

function languageMenu({ words, options, path }: Visit): Markup {
  const entries = languages.map(
    (language) =>
      markup`<option value="${path}?lang=${language}"${language === options.lang && markup` selected`}>${languageNames[language]}</option>`,
  );
  return markup`<label class="menu">${words.language} <select id="sc-lang-switcher-select" data-goes>${entries}</select></label>`;
}

/** The footer's list of Amazon sites: names that say nothing about this account. */
function footer(): Markup {
  const domains = [
    ...countryCodes.map((country) => stores[country].domain),
    ...otherStores.map(({ domain }) => domain),
  ];
  const items = domains.map((domain) => markup`<li><span>${domain}</span></li>`);
  return markup`<footer id="sc-footer"><ul>${items}</ul><p>Invented pages, no part of Amazon. <a data-document href="/practice">Practice controls</a></p></footer>`;
}

function framed(visit: Visit, page: Page): Markup {
  if (page.frame === false) return markup`<main id="root">${page.main}</main>`;
  return markup`<p id="practice-banner">Practice Seller Central – invented for trying Maker Passport</p>
<div id="a-page">
<header id="navbar"><a class="brand" href="${paths.home}">Practice Seller Central</a>${switcher(visit)}<form id="sc-search" role="search"><input type="search" name="q" aria-label="${visit.words.search}" placeholder="${visit.words.search}"></form>${languageMenu(visit)}</header>
${navigation(visit)}
<main id="sc-content-container"${page.waits === true && markup` data-waiting`}>${page.main}</main>
${footer()}
</div>`;
}

/** The whole HTML document of a page. */
export function document(visit: Visit, page: Page): string {
  const { lang, spa } = visit.options;
  const { html } = markup`<!doctype html>
<html lang="${lang}"${spa && markup` data-spa`}>
<head><meta charset="utf-8"><title>${page.title}</title><meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/practice/style.css"><script type="module" src="/practice/client/app.ts"></script></head>
<body>${framed(visit, page)}</body>
</html>
`;
  return carryShop(html, visit.query);
}
