import { placeOfLabel, placeOfMarketplaceId, type Place } from '../marketplaces/country-names';
import { countryHintOfHost } from '../marketplaces/hosts';
import { countryOfPage, type CountrySignal } from '../marketplaces/page-country';
import type { Country } from '../marketplaces/countries';
import { chunksOf } from './chunks';
import { partnerSwitchers, pickers, readOwner, type Owner } from './owner';
import type { Probe } from './probe';

/** What the header says of the account the page is for. */
export interface Header {
  /** null: unknown or contradictory; the seller must say. */
  country: Country | null;
  /** What the address hints at: fills in the question, proves nothing. */
  hint: Country | null;
  owner: Owner;
}

/** The page's kind asks for its country, and whoever reads the page for all of it: on a large page each look counts. */
const known = new WeakMap<Probe, Header>();

/** Reads five generations of account switchers (facts, section 1), once for each look at the page. */
export function readHeader(url: URL, page: Probe): Header {
  const header = known.get(page) ?? lookAtHeader(url, page);
  known.set(page, header);
  return header;
}

function lookAtHeader(url: URL, page: Probe): Header {
  const signals = [
    ...partnerSwitcher(page),
    ...selects(page),
    ...regionalLabel(page),
    ...newestSwitcher(page),
  ];
  return { country: countryOfPage(signals), hint: hintOf(url), owner: readOwner(page) };
}

function hintOf(url: URL): Country | null {
  const switched = placeOfMarketplaceId(url.searchParams.get('mons_sel_mkid') ?? '');
  return switched && switched !== 'foreign' ? switched : countryHintOfHost(url.hostname);
}

function signal(rank: CountrySignal['rank'], place: Place | null): CountrySignal[] {
  return place ? [{ rank, place }] : [];
}

/** About 2020 to 2024; free of language. */
function partnerSwitcher(page: Probe): CountrySignal[] {
  return page.all('partner-switcher', partnerSwitchers).flatMap((switcher) => {
    const button = switcher.querySelector('button.partner-dropdown-button');
    return [
      ...signal(1, placeOfMarketplaceId(switcher.getAttribute('data-marketplace_selection') ?? '')),
      ...signal(1, placeOfLabel(button?.textContent ?? '')),
    ];
  });
}

/** 2011 to 2014 the option's value is the marketplace id; until 2020 an address that holds it. */
function selects(page: Probe): CountrySignal[] {
  const named = page.all(
    'mkt-switcher',
    'select#sc-mkt-picker-switcher-select, select#sc-mkt-switcher-select',
  );
  return [...new Set([...named, ...pickers(page)])].flatMap((select) => {
    const option = (select as HTMLSelectElement).selectedOptions[0];
    return option ? signal(2, placeOfMarketplaceId(option.value) ?? placeOfLabel(option.text)) : [];
  });
}

/** Since 2024; the country's name in the interface language. */
function regionalLabel(page: Probe): CountrySignal[] {
  const labels = page.all('regional-label', '[class*="dropdown-account-switcher-header-label-regional"]');
  return labels.flatMap((label) => signal(3, placeOfLabel(label.textContent ?? '')));
}

/** 2026, one source. Its inside is not described: it counts only if it names a single country. */
function newestSwitcher(page: Probe): CountrySignal[] {
  return page.all('ngstrim-switcher', '#ngstrim-account-switcher-dropdown').flatMap((switcher) => {
    const names = [...chunksOf(switcher).map((chunk) => chunk.text), switcher.getAttribute('label') ?? ''];
    const places = new Set(names.flatMap((name) => placeOfLabel(name) ?? []));
    const [only] = places;
    return places.size === 1 && only ? signal(4, only) : [];
  });
}
