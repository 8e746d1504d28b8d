import { describe, expect, it } from 'vitest';
import { countries, countryCodes } from './countries';
import { domainsIn, placeOfLabel, placeOfMarketplaceId, placeOfName } from './country-names';
import { foreignMarketplaces } from './foreign';

/** Seller Central's interface languages (facts, section 1). */
const languages = 'en de es fr it ja ko th vi hi ta pt zh-CN zh-TW nl pl sv tr ar cs'.split(' ');
const nameIn = (language: string, iso: string) =>
  new Intl.DisplayNames([language], { type: 'region' }).of(iso) ?? '';

function placesOfDomains(text: string) {
  return domainsIn(text).map(({ place }) => place);
}

describe('country names', () => {
  it.each(languages)('are known in %s', (language) => {
    const names = countryCodes.map((country) => nameIn(language, countries[country].iso));
    expect(names.map(placeOfName)).toEqual(countryCodes);
    expect(names.map((name) => placeOfName(name.toUpperCase()))).toEqual(countryCodes);
  });

  it.each(languages)('of other marketplaces are told apart in %s', (language) => {
    const names = foreignMarketplaces.map(({ iso }) => nameIn(language, iso));
    expect(new Set(names.map(placeOfName))).toEqual(new Set(['foreign']));
  });

  it.each([
    ['UK', 'UK'],
    ['Great Britain', 'UK'],
    ['英国', 'UK'],
    ['英國', 'UK'],
    ['Großbritannien', 'UK'],
    ['USA', 'US'],
    ['EE. UU.', 'US'],
    ['美国', 'US'],
    ['Mexico', 'MX'],
    ['Méjico', 'MX'],
    ['DE', 'DE'],
  ] as const)('%s is %s', (name, country) => {
    expect(placeOfName(name)).toBe(country);
  });

  it.each(['Österreich', 'Austria', 'Schweiz', 'Norge', '韓国'])('%s is none of ours', (name) => {
    expect(placeOfName(name)).toBe('foreign');
  });

  it.each([
    '',
    'it',
    'de',
    'es',
    'us',
    'New Mexico',
    'Germany and France',
    'French',
    'Deutschlands',
    'Europe',
  ])('%j is none', (text) => {
    expect(placeOfName(text)).toBeNull();
  });
});

describe('a switcher’s label', () => {
  it.each([
    ['CLAYWORK | Germany', 'DE'],
    ['CLAYWORK\u00a0|\u00a0United States', 'US'],
    ['Germany (current)', 'DE'],
    ['Deutschland (aktuell)', 'DE'],
    ['德国 (当前)', 'DE'],
    ['德国（当前）', 'DE'],
    ['France. Selected', 'FR'],
    ['Italia (attuale)', 'IT'],
    ['Royaume-Uni (actuel)', 'UK'],
    ['Niederlande', 'foreign'],
  ] as const)('%j names %s', (label, place) => {
    expect(placeOfLabel(label)).toBe(place);
  });

  it.each(['', 'CLAYWORK', 'Germany | France', 'Germany | Netherlands', 'Select a country'])(
    '%j names none',
    (label) => {
      expect(placeOfLabel(label)).toBeNull();
    },
  );
});

describe('marketplace ids', () => {
  it.each(countryCodes)('of %s, bare and prefixed', (country) => {
    const id = countries[country].marketplaceId;
    expect([placeOfMarketplaceId(id), placeOfMarketplaceId(`amzn1.mp.o.${id}`)]).toEqual([country, country]);
  });

  it('of other marketplaces are foreign, and other texts name none', () => {
    expect(placeOfMarketplaceId('A1805IZSGTT6HS')).toBe('foreign');
    expect(placeOfMarketplaceId('AUNKNOWNSTORE')).toBe('foreign');
    expect(placeOfMarketplaceId('')).toBeNull();
    expect(placeOfMarketplaceId('Germany')).toBeNull();
  });
});

describe('storefront domains', () => {
  it.each(countryCodes)('of %s, however written', (country) => {
    const { storefront } = countries[country];
    expect(placesOfDomains(storefront)).toEqual([country]);
    expect(placesOfDomains(`www.${storefront}`)).toEqual([country]);
    expect(placesOfDomains(storefront.replace('a', 'A'))).toEqual([country]);
    expect(placesOfDomains(`Registered on ${storefront}.`)).toEqual([country]);
  });

  it('of other marketplaces are foreign', () => {
    expect(placesOfDomains('Amazon.nl, Amazon.com.be and Amazon.com.tr')).toEqual([
      'foreign',
      'foreign',
      'foreign',
    ]);
  });

  it.each([
    'Amazon.com, Inc.',
    'Amazon.com Services LLC',
    'sellercentral.amazon.de',
    'my-amazon.de',
    'amazon.design',
    'amazon.de.example',
    'someone@amazon.de-mail',
  ])('%j names no store', (text) => {
    expect(placesOfDomains(text)).toEqual([]);
  });

  it('tells where each stands', () => {
    const text = 'You sell on www.Amazon.fr today';
    const [found] = domainsIn(text);
    expect(text.slice(found?.start, found?.end)).toBe('www.Amazon.fr');
  });
});
