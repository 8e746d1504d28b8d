import { countries, countryCodes, type Country } from '../marketplaces/countries';
import type { Shop } from '../facts/shop';
import type { CheckId } from './progress';

/**
 * Amazon's own page for a check of a country: an https address on that country's Seller Central, or null where
 * it is not known. Paths: seller-central facts, section 2 (help and code). The Maker Profile's path is not
 * public: it is the one remembered from this country, or else from another of the shop's countries.
 */
export function linkOf(id: CheckId, country: Country, shop: Shop): string | null {
  const path = pathOf(id, country, shop);
  return path === null ? null : `https://${countries[country].sellerCentral}${path}`;
}

function pathOf(id: CheckId, country: Country, shop: Shop): string | null {
  if (id === 'linked') return '/hz/sc/account-information';
  if (id === 'listings') return '/myinventory/inventory';
  // Amazon's rules for answering buyers.
  if (id === 'support') return '/gp/help/external/200404870';
  const remembered = [country, ...countryCodes].map((code) => shop.countries[code]?.profile?.path);
  return remembered.find((path) => path !== undefined) ?? null;
}
