import { countries, type Country } from '../marketplaces/countries';

/** A country's name in the language of the interface, e.g. "Deutschland". */
export function countryName(country: Country, language: string): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(countries[country].iso) ?? country;
}

/** The name of a country's listing language in the language of the interface, e.g. "Deutsch". */
export function listingLanguageName(country: Country, language: string): string {
  return languageName(countries[country].language, language);
}

/** The name of a language (`code`, e.g. "de") in the language of the interface, e.g. "Deutsch". */
export function languageName(code: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
}

/** A day for reading, with the year only where it is not this year's. Both in ms since 1970. */
export function formatDay(at: number, now: number, language: string): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const year = sameYear ? undefined : 'numeric';
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year }).format(at);
}

/** A day with the time, e.g. "3 Mar, 14:05". Both in ms since 1970. */
export function formatMoment(at: number, now: number, language: string): string {
  const time = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(at);
  return `${formatDay(at, now, language)}, ${time}`;
}

/** A count as the language writes it, e.g. "100.000" in German. */
export function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(language).format(value);
}

/** A price in a country's currency, e.g. "24,90 €" in German. */
export function formatPrice(price: number, country: Country, language: string): string {
  const { currency } = countries[country];
  return new Intl.NumberFormat(language, { style: 'currency', currency }).format(price);
}

/** Whole percent as the language writes it, e.g. "80 %" in German. */
export function formatPercent(percent: number, language: string): string {
  return new Intl.NumberFormat(language, { style: 'percent' }).format(percent / 100);
}

/** A size for reading, e.g. "12 kB". */
export function formatBytes(bytes: number, language: string): string {
  const [unit, size] =
    bytes < 1000
      ? (['byte', bytes] as const)
      : bytes < 1_000_000
        ? (['kilobyte', bytes / 1000] as const)
        : (['megabyte', bytes / 1_000_000] as const);
  const digits = unit === 'megabyte' ? 1 : 0;
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: digits }).format(size);
}

/** Names as a sentence lists them, e.g. "Italien, Frankreich und Spanien". */
export function formatList(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
