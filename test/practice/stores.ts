/**
 * The stores of the practice site. Written out here again, apart from the extension's own table: a slip
 * there must show as a failing browser test instead of being repeated by the site it is tried on.
 * Ids, hosts and domains: developer-docs.amazon.com (marketplace ids) and Amazon's help.
 */
export const stores = {
  US: { iso: 'US', region: 'northAmerica', id: 'ATVPDKIKX0DER', domain: 'Amazon.com' },
  CA: { iso: 'CA', region: 'northAmerica', id: 'A2EUQ1WTGCTBG2', domain: 'Amazon.ca' },
  MX: { iso: 'MX', region: 'northAmerica', id: 'A1AM78C64UM0Y8', domain: 'Amazon.com.mx' },
  UK: { iso: 'GB', region: 'europe', id: 'A1F83G8C2ARO7P', domain: 'Amazon.co.uk' },
  DE: { iso: 'DE', region: 'europe', id: 'A1PA6795UKMFR9', domain: 'Amazon.de' },
  FR: { iso: 'FR', region: 'europe', id: 'A13V1IB3VIYZZH', domain: 'Amazon.fr' },
  IT: { iso: 'IT', region: 'europe', id: 'APJ6JRA9NG5V4', domain: 'Amazon.it' },
  ES: { iso: 'ES', region: 'europe', id: 'A1RKKUPIHCS9HS', domain: 'Amazon.es' },
} as const;

export type Country = keyof typeof stores;
export type StoreRegion = (typeof stores)[Country]['region'];
export type StoreState = 'registered' | 'pending' | 'notRegistered';

const isCountry = (value: string): value is Country => Object.hasOwn(stores, value);

export const countryCodes: readonly Country[] = Object.keys(stores).filter(isCountry);
export const storeRegions: readonly StoreRegion[] = ['northAmerica', 'europe'];

/** The countries of this country's region, itself among them. */
export function regionOf(country: Country): readonly Country[] {
  return countryCodes.filter((code) => stores[code].region === stores[country].region);
}

/** Countries outside the eight; they stand in the same lists and must not be taken for one of them. */
export const otherStores = [
  { iso: 'NL', region: 'europe', domain: 'Amazon.nl', state: 'registered' },
  { iso: 'SE', region: 'europe', domain: 'Amazon.se', state: 'registered' },
  { iso: 'PL', region: 'europe', domain: 'Amazon.pl', state: 'notRegistered' },
  { iso: 'BR', region: 'northAmerica', domain: 'Amazon.com.br', state: 'notRegistered' },
] as const satisfies readonly { iso: string; region: StoreRegion; domain: string; state: StoreState }[];

/** Reads a country code in any case; null when it is none of the eight. */
export function toCountry(value: string | null | undefined): Country | null {
  const code = (value ?? '').trim().toUpperCase();
  return isCountry(code) ? code : null;
}

/** Reads a marketplace id, bare (`A1F83G8C2ARO7P`) or prefixed (`amzn1.mp.o.A1F83G8C2ARO7P`). */
export function countryOfMarketplace(id: string | null): Country | null {
  return countryCodes.find((country) => stores[country].id === id?.replace(/^amzn1\.mp\.o\./, '')) ?? null;
}

/** The country a session starts with on a host: its own, UK on the European host, else US. */
export function firstCountryOn(host: string): Country {
  if (host === 'sellercentral-europe.amazon.com') return 'UK';
  return (
    countryCodes.find((country) => host === `sellercentral.${stores[country].domain.toLowerCase()}`) ?? 'US'
  );
}

export const sellerCentralHosts: readonly string[] = [
  ...countryCodes.map((country) => `sellercentral.${stores[country].domain.toLowerCase()}`),
  'sellercentral-europe.amazon.com',
];

/** A country's name as the interface language writes it (ISO code, e.g. `GB`, `NL`). */
export function countryName(iso: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'region' }).of(iso) ?? iso;
}
