import { paths } from '../frame.ts';
import { makers, shopIds } from '../makers.ts';
import { markup, type Markup } from '../markup.ts';
import { stateOfStore } from '../options.ts';
import {
  countryCodes,
  countryName,
  storeRegions,
  stores,
  type Country,
  type StoreRegion,
} from '../stores.ts';
import type { Page, Visit } from '../visit.ts';

/**
 * Pages about the account in several regions: Sell Globally, Global Accounts, the merging of accounts, the page on
 * which one of several accounts is chosen. Their addresses are from public code except that of the merge, their
 * content is invented. They name stores and states and are not "Your Services".
 */
const inRegion = (region: StoreRegion) => countryCodes.filter((country) => stores[country].region === region);

function storeLine(visit: Visit, country: Country): Markup {
  const { options, words } = visit;
  return markup`<li>${countryName(stores[country].iso, options.lang)} – ${words[stateOfStore(options, country)]}</li>`;
}

function regionBox(visit: Visit, region: StoreRegion): Markup {
  const { options, words } = visit;
  const countries = inRegion(region);
  const open = countries.some((country) => stateOfStore(options, country) !== 'notRegistered');
  const content = open
    ? markup`<ul>${countries.map((country) => storeLine(visit, country))}</ul>`
    : markup`<p>${words.notOpened}</p><p><a href="${paths.registration}?region=${region}">${words.registerNow}</a></p>`;
  return markup`<section class="a-box"><div class="a-box-head"><h2>${words[region]}</h2></div><div class="a-box-inner">${content}</div></section>`;
}

export function sellGlobally(visit: Visit): Page {
  const { words } = visit;
  return {
    title: words.sellGlobally,
    main: markup`<h1>${words.sellGlobally}</h1><div class="columns">${storeRegions.map((region) => regionBox(visit, region))}</div><p><a href="${paths.globalAccounts}">${words.globalAccounts}</a></p>`,
  };
}

function accountRows({ shop, options, words }: Visit): Markup[] {
  return storeRegions.map((region) => {
    const states = inRegion(region).map((country) => stateOfStore(options, country));
    const state = states.find((its) => its !== 'notRegistered') ?? 'notRegistered';
    return markup`<tr><td>${shop.maker.name}</td><td>${words[region]}</td><td>${words[state]}</td></tr>`;
  });
}

export function globalAccounts(visit: Visit): Page {
  const { words, options } = visit;
  const pending = countryCodes.some((country) => stateOfStore(options, country) === 'pending');
  return {
    title: words.globalAccounts,
    main: markup`<h1>${words.globalAccounts}</h1><table><thead><tr><th scope="col">${words.account}</th><th scope="col">${words.region}</th><th scope="col">${words.status}</th></tr></thead><tbody>${accountRows(visit)}</tbody></table>
${pending && markup`<p class="promotion">${words.identityUnfinished} <a href="${paths.identityCheck}">${words.finishNow}</a></p>`}<p><a href="${paths.mergeAccounts}">${words.mergeAccounts}</a></p>`,
  };
}

export function mergeAccounts({ words, shop }: Visit): Page {
  return {
    title: words.mergeAccounts,
    main: markup`<h1>${words.mergeAccounts}</h1><p>${shop.maker.name} · ${shop.maker.merchant}</p><p>${words.mergeWarning}</p><button type="button" class="primary">${words.mergeNow}</button>`,
  };
}

/** Every account with its countries; a choice leads home, into that shop. */
export function accountSwitcher(visit: Visit): Page {
  const { words, options } = visit;
  const accounts = shopIds.map((id) => {
    const places = countryCodes.map(
      (country) =>
        markup`<li><a data-document href="${paths.home}?country=${country}&amp;shop=${id}">${countryName(stores[country].iso, options.lang)}</a></li>`,
    );
    return markup`<section class="a-box"><div class="a-box-head"><h2>${makers[id].name}</h2></div><div class="a-box-inner"><ul>${places}</ul></div></section>`;
  });
  return {
    title: words.switchAccount,
    main: markup`<h1>${words.switchAccount}</h1><div class="columns">${accounts}</div>`,
  };
}
