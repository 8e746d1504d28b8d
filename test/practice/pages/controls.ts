import { paths } from '../frame.ts';
import { makers, shopIds } from '../makers.ts';
import { markup, type Markup } from '../markup.ts';
import { stories, type Story } from '../new-shop.ts';
import {
  choicesOf,
  countings,
  inventoryForms,
  layouts,
  profileForms,
  readShopChoice,
  stateOfStore,
  switchers,
  type Choices,
  type Options,
} from '../options.ts';
import { moves, type Move } from '../shop.ts';
import { countryCodes, countryName, sellerCentralHosts, stores } from '../stores.ts';
import type { Visit } from '../visit.ts';
import { languageNames, languages } from '../words.ts';

/** The control page `/practice`: start links, and every option as a form. */
function choice(
  label: string,
  name: string,
  values: readonly (readonly [string, string])[],
  chosen: string,
): Markup {
  const entries = values.map(
    ([value, text]) =>
      markup`<option value="${value}"${value === chosen && markup` selected`}>${text}</option>`,
  );
  return markup`<div class="field"><label for="c-${name}">${label}</label><select id="c-${name}" name="${name}">${entries}</select></div>`;
}

const asIs = (values: readonly string[]) => values.map((value) => [value, value] as const);
const offOn = [
  ['0', 'off'],
  ['1', 'on'],
] as const;

function storeChoices(options: Options): Markup {
  const states = [
    ['registered', 'registered'],
    ['pending', 'pending'],
    ['notRegistered', 'not registered'],
  ] as const;
  const lists = countryCodes.map((country) =>
    choice(stores[country].domain, `store-${country}`, states, stateOfStore(options, country)),
  );
  return markup`<fieldset><legend>Registered stores</legend>${lists}</fieldset>`;
}

const startPages = [
  [paths.account, 'Seller Account Information'],
  [paths.services, 'Manage Your Services'],
  [paths.makerProfile, 'Maker Profile'],
  [paths.inventory, 'Manage All Inventory'],
  [paths.reports, 'Inventory Reports'],
  [paths.home, 'Home'],
  [paths.expansionHelp, 'Help: Handmade in Europe'],
  [paths.profileHelp, 'Help: Maker Profile (prose)'],
  [paths.registration, 'Registration'],
  [paths.sellGlobally, 'Sell Globally'],
  [paths.globalAccounts, 'Global Accounts'],
  [paths.mergeAccounts, 'Merge accounts'],
  [paths.identityCheck, 'Identity check'],
  [paths.accountSwitcher, 'Choose an account'],
] as const;

const storyTexts: Readonly<Record<Story, string>> = {
  'under-way': 'in the middle',
  'north-america': 'from the start, at home in the US',
  europe: 'from the start, at home in Germany',
};
const moveTexts: Readonly<Record<Move, string>> = {
  apply: 'Apply in its region',
  register: 'Register',
  profile: 'Create profile',
  translate: 'Translate',
  list: 'List all products',
};

/** A button for every step in every country: the story without the clicking. */
function storyTable({ shop, options, words }: Visit): Markup {
  const rows = countryCodes.map((country) => {
    const buttons = moves.map(
      (move) =>
        markup`<td><button name="do" value="${move}" form="play-${country}">${moveTexts[move]}</button></td>`,
    );
    const home = country === shop.home && ' (home)';
    return markup`<tr><th scope="row">${countryName(stores[country].iso, 'en')}${home}</th><td>${words[stateOfStore(options, country)]}</td>${buttons}</tr>`;
  });
  const forms = countryCodes.map(
    (country) =>
      markup`<form id="play-${country}" method="post" action="/practice/play"><input type="hidden" name="country" value="${country}"></form>`,
  );
  return markup`<h2>Play the story of ${shop.maker.name}</h2><table class="story"><tbody>${rows}</tbody></table>${forms}`;
}

/** `chosen` is what was set here for all hosts; without a country each host keeps its own. */
export function controls(visit: Visit, chosen: Choices): { title: string; main: Markup } {
  const { options, query } = visit;
  const { id, story } = readShopChoice({ ...chosen, ...choicesOf(query) });
  const shops = shopIds.map((each) => [each, makers[each].name] as const);
  const countryChoices = countryCodes.map((code) => [code, countryName(stores[code].iso, 'en')] as const);
  const main = markup`<h1>Practice controls</h1>
<p>Everything here is invented from public facts; nobody who made it has seen these pages live. The choices hold for all hosts until the next change or reset.</p>
<h2>Open a page</h2><ul>${startPages.map(([href, text]) => markup`<li><a data-document href="${href}">${text}</a></li>`)}</ul>
<details><summary>… as if on another host</summary><ul>${sellerCentralHosts.map((host) => markup`<li><a data-document href="${paths.account}?host=${host}">${host}</a></li>`)}</ul></details>
<form class="controls" method="post" action="/practice">
${choice('Shop', 'shop', shops, id)}
${choice(
  'Its story',
  'story',
  stories.map((each) => [each, storyTexts[each]] as const),
  story,
)}
${choice('Country', 'country', [['', 'as the host says'], ...countryChoices], chosen.country ?? '')}
${choice('Account switcher', 'switcher', asIs(switchers), options.switcher)}
${choice('Account page', 'layout', asIs(layouts), options.layout)}
${choice('Maker Profile form', 'profile', asIs(profileForms), options.profile)}
${choice('Inventory page', 'inventory', asIs(inventoryForms), options.inventory)}
${choice('Inventory paging counts', 'counting', asIs(countings), options.counting)}
<div class="field"><label for="c-size">Products (0: as in the story)</label><input id="c-size" name="size" inputmode="numeric" value="${options.size}"></div>
${choice(
  'Language',
  'lang',
  languages.map((language) => [language, languageNames[language]] as const),
  options.lang,
)}
${choice('Single-page navigation', 'spa', offOn, options.spa ? '1' : '0')}
${choice('Strict content security policy', 'csp', offOn, options.csp ? '1' : '0')}
${choice('The browser may keep pages to go back to', 'kept', offOn, options.kept ? '1' : '0')}
<div class="field"><label for="c-slow">Slow loading (milliseconds)</label><input id="c-slow" name="slow" inputmode="numeric" value="${options.slow}"></div>
${storeChoices(options)}
<button class="primary">Apply</button></form>
${storyTable(visit)}
<form method="post" action="/practice/reset"><button>Reset shop and choices</button></form>`;
  return { title: 'Practice controls', main };
}
