import { paths } from '../frame.ts';
import { markup, type Markup } from '../markup.ts';
import { stateOfStore } from '../options.ts';
import { planted } from '../planted.ts';
import { countryCodes, storeRegions, stores } from '../stores.ts';
import type { Page, Visit } from '../visit.ts';
import { fill } from '../words.ts';
import { yourServices } from './your-services.ts';

/**
 * Seller Account Information and Manage Your Services. The boxes follow the classic page
 * (`#head-<Widget>`, `#headertext-<Widget>`); the id of the Your Services box is not known, `Services`
 * is invented. The boxes around it are there to be passed over.
 */
function box(widget: string, heading: string, content: Markup, link?: Markup): Markup {
  return markup`<section class="a-box" id="${widget}"><div class="a-box-head" id="head-${widget}"><h2 id="headertext-${widget}">${heading}</h2>${link ?? null}</div><div class="a-box-inner">${content}</div></section>`;
}

const rowLink = (text: string) => markup`<li><a href="${paths.home}">${text}</a></li>`;

/** An invitation, as Amazon places it beside the list: it names a store and says nothing about the account. */
function promotion(visit: Visit): Markup {
  const { options, words } = visit;
  const open = countryCodes.filter((country) => stateOfStore(options, country) === 'notRegistered');
  const invited = open.includes('FR') ? 'FR' : (open[0] ?? 'FR');
  return markup`<aside class="promotion"><a href="${paths.registration}">${fill(words.startSelling, { store: stores[invited].domain })}</a></aside>`;
}

function otherBoxes({ words, options }: Visit): Markup {
  return markup`${box('PaymentInformation', words.paymentInformation, markup`<ul>${rowLink(words.depositMethods)}</ul><p>${stores[options.country].domain}: ${planted} ••• 042</p>`)}
${box('BusinessInformation', words.businessInformation, markup`<ul>${rowLink(words.businessAddress)}</ul><p>12 Sugarhouse Lane, ${planted}, Examplebury, VT</p>`)}
${box('ShippingReturns', words.shippingReturns, markup`<ul>${rowLink(words.edit)}</ul>`)}`;
}

export function accountInformation(visit: Visit): Page {
  const { words, waiting } = visit;
  const manage = markup`<a href="${paths.services}">${words.manage}</a>`;
  return {
    title: words.accountInformation,
    waits: waiting,
    main: markup`<h1>${words.accountInformation}</h1>
<div class="columns"><div>${box('SellerProfile', visit.shop.maker.name, markup`<ul>${rowLink(words.edit)}</ul>`)}
${box('Services', words.yourServices, yourServices(visit), manage)}${promotion(visit)}</div>
<div>${otherBoxes(visit)}</div></div>`,
  };
}

/** Region | Plan, as the newer Manage Your Services page has it. It names no store. */
function plans({ words }: Visit): Markup {
  const rows = storeRegions.map(
    (region) => markup`<tr><td>${words[region]}</td><td>${words.professional}</td></tr>`,
  );
  return markup`<table><thead><tr><th scope="col">${words.region}</th><th scope="col">${words.plan}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

export function manageServices(visit: Visit): Page {
  const { words, waiting } = visit;
  return {
    title: words.manageServices,
    waits: waiting,
    main: markup`<p><a href="${paths.account}">${words.accountInformation}</a></p><h1>${words.manageServices}</h1>
<section class="a-box"><div class="a-box-inner">${visit.options.layout === 'table' && plans(visit)}${yourServices(visit)}</div></section>${promotion(visit)}`,
  };
}
