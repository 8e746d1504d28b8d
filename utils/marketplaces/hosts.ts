import { countries, countryCodes, type Country } from './countries';

/** One host shows all five European countries; it is no hint at which. */
const europeanHost = 'sellercentral-europe.amazon.com';

const hosts = [...countryCodes.map((country) => countries[country].sellerCentral), europeanHost];

/** Match patterns of every Seller Central host we read: content script and host permission alike. */
export const sellerCentralMatches = hosts.map((host) => `https://${host}/*`);

export function isSellerCentral(url: string | undefined): boolean {
  if (!url || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' && hosts.some((host) => host === hostname);
}

/** What a single-country host hints at. It proves nothing: a session can be pinned to another country. */
export function countryHintOfHost(hostname: string): Country | null {
  return countryCodes.find((country) => countries[country].sellerCentral === hostname) ?? null;
}
