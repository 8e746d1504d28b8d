import type { Listing } from './listings.ts';
import type { Country } from './stores.ts';
import { fill } from './words.ts';
import type { Words } from './words/en.ts';

/** How a country's store writes numbers. */
const locales: Readonly<Record<Country, string>> = {
  US: 'en-US',
  CA: 'en-CA',
  MX: 'es-MX',
  UK: 'en-GB',
  DE: 'de-DE',
  FR: 'fr-FR',
  IT: 'it-IT',
  ES: 'es-ES',
};
export const currencies: Readonly<Record<Country, string>> = {
  US: '$',
  CA: 'CAD',
  MX: 'MXN',
  UK: '£',
  DE: '€',
  FR: '€',
  IT: '€',
  ES: '€',
};

/** `1,239.90` in the US, `1.239,90` in Germany; empty where there is no price. */
export function priceText(price: number | null, country: Country): string {
  if (price === null) return '';
  const always = { minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping: 'always' } as const;
  return new Intl.NumberFormat(locales[country], always).format(price);
}

export const quantityText = (quantity: number | null): string => (quantity === null ? '' : String(quantity));

/** `Active`, `Inactive (Out of stock)` in the interface language. The form with a reason was seen in German. */
export function statusText({ status, reason }: Listing, words: Words): string {
  return reason
    ? fill('{status} ({reason})', { status: words[status], reason: words[reason] })
    : words[status];
}
