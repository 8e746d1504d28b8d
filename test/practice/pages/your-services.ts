import { paths } from '../frame.ts';
import { markup, type Markup } from '../markup.ts';
import { stateOfStore, type Layout } from '../options.ts';
import {
  countryCodes,
  countryName,
  otherStores,
  storeRegions,
  stores,
  type StoreRegion,
  type StoreState,
} from '../stores.ts';
import type { Visit } from '../visit.ts';
import { fill } from '../words.ts';

/**
 * The "Your Services" part in five forms: what public texts say of the old box, the newer cards and the
 * Store Status table, with invented markup around it. Every form but `count` says of each store whether
 * the account is registered for it.
 */
type Row = { domain: string; name: string; region: StoreRegion; state: StoreState };

function rows(visit: Visit): Row[] {
  const { options } = visit;
  const ours = countryCodes.map((country) => {
    const { domain, iso, region } = stores[country];
    return { domain, iso, region, state: stateOfStore(options, country) };
  });
  const others = otherStores.map((store) => {
    const open = ours.some(({ region, state }) => region === store.region && state === 'registered');
    return { ...store, state: open ? store.state : ('notRegistered' as const) };
  });
  return [...ours, ...others].map(({ domain, iso, region, state }) => {
    const name = countryName(iso, options.lang);
    return { domain, region, state, name };
  });
}

/** Words of services that are no stores; Amazon leaves most of these names untranslated. */
const services = [
  ['Fulfillment by Amazon', 'notRegistered'],
  ['Amazon Pay', 'notRegistered'],
  ['Sponsored Products', 'registered'],
  ['Amazon Business (B2B)', 'registered'],
] as const;

function countLine(visit: Visit): string {
  const { words } = visit;
  const count = rows(visit).filter(({ state }) => state === 'registered').length;
  return `${words.professional} · ${fill(words.registeredIn, { count })}`;
}

const regional = (visit: Visit, draw: (region: StoreRegion, rowsOfRegion: Row[]) => Markup) =>
  storeRegions.map((region) =>
    draw(
      region,
      rows(visit).filter((row) => row.region === region),
    ),
  );

/** Classic: a list of domains. A registered store is just named; the others carry their state. */
function classic(visit: Visit): Markup {
  const { words } = visit;
  const items = rows(visit).map(
    ({ domain, state }) =>
      markup`<li>${domain}${state !== 'registered' && markup` <span class="a-color-secondary">– ${words[state]}</span>`}</li>`,
  );
  return markup`<h5>${words.selling}</h5><ul class="a-unordered-list">${items}</ul>`;
}

function cards(visit: Visit): Markup {
  const { words } = visit;
  const storeCards = rows(visit).map(
    ({ domain, state }) =>
      markup`<li class="store-card"><strong>${domain}</strong><span class="state">${words[state]}</span></li>`,
  );
  const others = services.map(
    ([name, state]) =>
      markup`<div class="service-row"><span class="service-name">${name}</span><span class="state">${words[state]}</span></div>`,
  );
  return markup`<div class="service-row"><span class="service-name">${words.selling}</span><span class="state">${words.registered}</span></div>
<p class="service-line">${countLine(visit)}</p><ul class="store-cards">${storeCards}</ul>${others}<p><a href="${paths.registration}">${words.addServices}</a></p>`;
}

const shownState = { registered: 'active', pending: 'pending', notRegistered: 'inactive' } as const;

function table(visit: Visit): Markup {
  const { words } = visit;
  const groups = regional(visit, (region, group) => {
    const lines = group.map(
      ({ name, state }) =>
        markup`<tr><td><span class="flag" aria-hidden="true"></span>${name}</td><td>${words[shownState[state]]}</td></tr>`,
    );
    return markup`<tbody><tr><th colspan="2" scope="rowgroup">${words[region]}</th></tr>${lines}</tbody>`;
  });
  return markup`<p>${words.plan}: ${words.professional}</p><h3>${words.storeStatus}</h3>
<table class="store-status"><thead><tr><th scope="col">${words.country}</th><th scope="col">${words.listingStatus}</th></tr></thead>${groups}</table>`;
}

const cell = (text: string) => markup`<kat-table-cell>${text}</kat-table-cell>`;

function katal(visit: Visit): Markup {
  const { words } = visit;
  const groups = regional(visit, (region, group) => {
    const lines = group.map(
      ({ domain, name, state }) =>
        markup`<kat-table-row>${cell(name)}${cell(domain)}${cell(words[state])}</kat-table-row>`,
    );
    return markup`<h3>${words[region]}</h3><kat-table><kat-table-head><kat-table-row>${cell(words.country)}${cell('Amazon')}${cell(words.listingStatus)}</kat-table-row></kat-table-head><kat-table-body>${lines}</kat-table-body></kat-table>`;
  });
  return markup`${groups}`;
}

/** Only how many countries, as the newer cards say it. It proves no country. */
function countOnly(visit: Visit): Markup {
  const { words } = visit;
  return markup`<div class="service-row"><span class="service-name">${words.selling}</span><span class="state">${words.registered}</span></div><p class="service-line">${countLine(visit)}</p>`;
}

const forms: Record<Layout, (visit: Visit) => Markup> = { classic, cards, table, katal, count: countOnly };

/** The content of the section; while the page's data has not come, only a line that says so. */
export function yourServices(visit: Visit): Markup {
  if (visit.waiting) return markup`<p class="spinner">${visit.words.loading}</p>`;
  return forms[visit.options.layout](visit);
}
