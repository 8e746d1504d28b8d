import { paths } from '../frame.ts';
import { markup, type Markup } from '../markup.ts';
import { countryCodes, countryName, stores, type StoreRegion } from '../stores.ts';
import type { Page, Visit } from '../visit.ts';

/**
 * Registration in the other region: "Add a European seller account", or "Sell on Amazon Handmade in North America".
 * The box for those who have a Professional account there and the choice of a primary country are Amazon's (help);
 * the form around them is invented. Sending it registers the region's stores, pending. Its fields ask for similar
 * things as the Maker Profile.
 */
function regionToOpen({ query, shop }: Visit): StoreRegion {
  const asked = query.get('region');
  if (asked === 'europe' || asked === 'northAmerica') return asked;
  return stores[shop.home].region === 'europe' ? 'northAmerica' : 'europe';
}

function primaryCountries({ options, words }: Visit, region: StoreRegion): Markup {
  const entries = countryCodes
    .filter((country) => stores[country].region === region)
    .map(
      (country) =>
        markup`<option value="${country}">${countryName(stores[country].iso, options.lang)}</option>`,
    );
  return markup`<div class="field"><label for="r-0">${words.primaryCountry}</label><select id="r-0" name="country">${entries}</select></div>`;
}

export function registration(visit: Visit): Page {
  const { words, shop } = visit;
  const region = regionToOpen(visit);
  const heading = region === 'europe' ? words.addEuropean : words.handmadeNorthAmerica;
  return {
    title: words.registerTitle,
    main: markup`<h1>${heading}</h1><form class="registration" method="post" action="/practice/play"><input type="hidden" name="back" value="${paths.globalAccounts}">
<p><label><input type="checkbox" name="professional"> ${words.alreadyProfessional}</label></p>${primaryCountries(visit, region)}
<div class="field"><label for="r-1">${words.storeName}</label><input id="r-1" name="store" value="${shop.maker.name}"></div>
<div class="field"><label for="r-2">${words.emailAddress}</label><input id="r-2" type="email" name="mail" value="owner@example.com"></div>
<div class="field"><label for="r-3">${words.tellAboutYou}</label><textarea id="r-3" name="about"></textarea></div>
<div class="actions"><button class="primary" name="do" value="apply">${words.registerNow}</button> <button name="do" value="register">${words.addHandmade}</button></div></form>`,
  };
}

/** An identity check that was begun: the one thing to do is to finish it. Its markup and address are invented. */
export function identityCheck({ words }: Visit): Page {
  return {
    title: words.identityCheck,
    main: markup`<h1>${words.identityCheck}</h1><p>${words.identityUnfinished}</p><form class="registration"><div class="field"><label for="i-1">${words.businessAddress}</label><input id="i-1" value="12 Sugarhouse Lane, Examplebury, VT"></div><button type="button" class="primary">${words.goOn}</button></form>`,
  };
}
