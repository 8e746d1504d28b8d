/**
 * The eight countries of Maker Passport, one entry each.
 *
 * Marketplace ids: developer-docs.amazon.com/sp-api/docs/marketplace-ids. Hosts, storefronts and
 * listing languages: Amazon's own help. Canada also has French; Amazon's rule for Handmade listings
 * there is not known, so English stands.
 */
export const countries = {
  US: {
    region: 'north-america',
    iso: 'US',
    marketplaceId: 'ATVPDKIKX0DER',
    storefront: 'amazon.com',
    sellerCentral: 'sellercentral.amazon.com',
    currency: 'USD',
    language: 'en',
  },
  CA: {
    region: 'north-america',
    iso: 'CA',
    marketplaceId: 'A2EUQ1WTGCTBG2',
    storefront: 'amazon.ca',
    sellerCentral: 'sellercentral.amazon.ca',
    currency: 'CAD',
    language: 'en',
  },
  MX: {
    region: 'north-america',
    iso: 'MX',
    marketplaceId: 'A1AM78C64UM0Y8',
    storefront: 'amazon.com.mx',
    sellerCentral: 'sellercentral.amazon.com.mx',
    currency: 'MXN',
    language: 'es',
  },
  UK: {
    region: 'europe',
    iso: 'GB',
    marketplaceId: 'A1F83G8C2ARO7P',
    storefront: 'amazon.co.uk',
    sellerCentral: 'sellercentral.amazon.co.uk',
    currency: 'GBP',
    language: 'en',
  },
  DE: {
    region: 'europe',
    iso: 'DE',
    marketplaceId: 'A1PA6795UKMFR9',
    storefront: 'amazon.de',
    sellerCentral: 'sellercentral.amazon.de',
    currency: 'EUR',
    language: 'de',
  },
  FR: {
    region: 'europe',
    iso: 'FR',
    marketplaceId: 'A13V1IB3VIYZZH',
    storefront: 'amazon.fr',
    sellerCentral: 'sellercentral.amazon.fr',
    currency: 'EUR',
    language: 'fr',
  },
  IT: {
    region: 'europe',
    iso: 'IT',
    marketplaceId: 'APJ6JRA9NG5V4',
    storefront: 'amazon.it',
    sellerCentral: 'sellercentral.amazon.it',
    currency: 'EUR',
    language: 'it',
  },
  ES: {
    region: 'europe',
    iso: 'ES',
    marketplaceId: 'A1RKKUPIHCS9HS',
    storefront: 'amazon.es',
    sellerCentral: 'sellercentral.amazon.es',
    currency: 'EUR',
    language: 'es',
  },
} as const;

export type Country = keyof typeof countries;
export type Region = (typeof countries)[Country]['region'];
/** A language a maker can be required to write in. */
export type ListingLanguage = (typeof countries)[Country]['language'];

export const listingLanguages = ['en', 'de', 'fr', 'it', 'es'] as const satisfies readonly ListingLanguage[];

export const countryCodes = Object.keys(countries) as Country[];

export function countriesOfRegion(region: Region): Country[] {
  return countryCodes.filter((country) => countries[country].region === region);
}

/** The region a maker opens up: the one she does not come from. */
export function otherRegion(home: Country): Region {
  return countries[home].region === 'europe' ? 'north-america' : 'europe';
}
