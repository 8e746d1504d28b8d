import { markup, type Markup } from './markup.ts';
import type { Switcher } from './options.ts';
import { countryCodes, countryName, stores, type Country } from './stores.ts';
import type { Visit } from './visit.ts';

/**
 * The account switcher in the header, in five generations. Ids, classes and attributes as in public
 * code and saved pages; what is around them is invented. Each entry leads to the same page with
 * `mons_sel_mkid`, so the host stays while the country changes.
 */
function switchTo(visit: Visit, country: Country): string {
  return `${visit.path}?mons_sel_mkid=amzn1.mp.o.${stores[country].id}`;
}

const nameOf = (visit: Visit, country: Country) => countryName(stores[country].iso, visit.options.lang);
const others = (visit: Visit) => countryCodes.filter((country) => country !== visit.options.country);

/** 2011: a plain list, the value of an entry is the marketplace id. */
function list2011(visit: Visit): Markup {
  const entries = countryCodes.map(
    (country) =>
      markup`<option value="${stores[country].id}"${country === visit.options.country && markup` selected`}>www.${stores[country].domain.toLowerCase()}</option>`,
  );
  return markup`<div id="sc-mkt-switcher"><select id="sc-mkt-switcher-select" aria-label="${visit.words.country}">${entries}</select></div>`;
}

/** 2015: the value is an address that holds the marketplace id, the group is the store. */
function list2015(visit: Visit): Markup {
  const entries = countryCodes.map((country) => {
    const address = `/merchant-picker/change-merchant?url=${encodeURIComponent(visit.path)}&marketplaceId=${stores[country].id}&merchantId=${visit.shop.maker.merchant}`;
    return markup`<option value="${address}"${country === visit.options.country && markup` selected="selected"`}>www.${stores[country].domain.toLowerCase()}</option>`;
  });
  return markup`<div id="sc-mkt-picker-switcher"><select id="sc-mkt-picker-switcher-select" aria-label="${visit.words.country}"><optgroup label="${visit.shop.maker.name}">${entries}</optgroup></select></div>`;
}

/** 2020: the marketplace id is an attribute; the button reads `STORE | United States`. */
function partner2020(visit: Visit): Markup {
  const current = visit.options.country;
  const entries = others(visit).map(
    (country) =>
      markup`<li><a class="partner-dropdown-item" data-document href="${switchTo(visit, country)}">${nameOf(visit, country)}</a></li>`,
  );
  return markup`<div id="partner-switcher" class="partner-dropdown" data-marketplace_selection="${stores[current].id}" data-merchant_selection="amzn1.pa.d.${visit.shop.maker.merchant}" data-partner_selection="amzn1.pa.o.${visit.shop.maker.merchant}">
    <button type="button" class="partner-dropdown-button" aria-expanded="false"><b>${visit.shop.maker.name}</b> | ${nameOf(visit, current)}</button>
    <ul class="partner-dropdown-list" hidden>${entries}</ul>
  </div>`;
}

/** 2024: the country's name in the interface language; no id anywhere. */
function dropdown2024(visit: Visit): Markup {
  const entries = countryCodes.map((country) => {
    const current = country === visit.options.country;
    return markup`<li class="dropdown-account-switcher-list-item"><a data-document href="${switchTo(visit, country)}"${current && markup` aria-current="true"`}><span class="dropdown-account-switcher-list-item-label">${nameOf(visit, country)}${current && ` (${visit.words.current})`}</span></a></li>`;
  });
  return markup`<div class="dropdown-account-switcher">
    <button type="button" class="dropdown-account-switcher-header" aria-expanded="false">
      <span class="dropdown-account-switcher-header-label">
        <span class="dropdown-account-switcher-header-label-global">${visit.shop.maker.name}</span>
        <span class="dropdown-account-switcher-header-label-regional">${nameOf(visit, visit.options.country)}</span>
      </span>
    </button>
    <ul class="dropdown-account-switcher-list" hidden>${entries}</ul>
  </div>`;
}

/** 2026: custom elements with open shadow roots; the entries are drawn when the menu opens. */
function casino2026(visit: Visit): Markup {
  const entries = others(visit).map((country) => ({
    text: nameOf(visit, country),
    href: switchTo(visit, country),
  }));
  return markup`<navigation-hamburger-menu></navigation-hamburger-menu><navigation-favorites-bar></navigation-favorites-bar>
  <div id="ngstrim-account-switcher-dropdown"><casino-dropdown entries="${JSON.stringify(entries)}"><casino-dropdown-label account="${visit.shop.maker.name}" country="${nameOf(visit, visit.options.country)}"></casino-dropdown-label></casino-dropdown></div>`;
}

const generations: Record<Switcher, (visit: Visit) => Markup> = {
  '2011': list2011,
  '2015': list2015,
  '2020': partner2020,
  '2024': dropdown2024,
  '2026': casino2026,
  none: () => markup``,
};

export function switcher(visit: Visit): Markup {
  return generations[visit.options.switcher](visit);
}
