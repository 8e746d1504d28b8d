import { countries, type Country } from '../marketplaces/countries';

/** One of `Intl`'s formatters per language and options, made once: making it costs far more than using it. */
function kept<Formatter>(make: (language: string, option: string) => Formatter) {
  const made = new Map<string, Formatter>();
  return (language: string, option = ''): Formatter => {
    const key = `${language} ${option}`;
    const formatter = made.get(key) ?? make(language, option);
    made.set(key, formatter);
    return formatter;
  };
}

const regions = kept((language) => new Intl.DisplayNames(language, { type: 'region' }));
const languages = kept((language) => new Intl.DisplayNames(language, { type: 'language' }));
const days = kept((language) => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' }));
const daysOfYears = kept(
  (language) => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric' }),
);
const numbers = kept((language) => new Intl.NumberFormat(language));
const percents = kept((language) => new Intl.NumberFormat(language, { style: 'percent' }));
const prices = kept((language, currency) => new Intl.NumberFormat(language, { style: 'currency', currency }));
const lists = kept((language) => new Intl.ListFormat(language, { type: 'conjunction' }));

/** A country's name in the language of the interface, e.g. "Deutschland". */
export function countryName(country: Country, language: string): string {
  return regions(language).of(countries[country].iso) ?? country;
}

/** The name of a country's listing language in the language of the interface, e.g. "Deutsch". */
export function listingLanguageName(country: Country, language: string): string {
  return languageName(countries[country].language, language);
}

/** The name of a language (`code`, e.g. "de") in the language of the interface, e.g. "Deutsch". */
export function languageName(code: string, language: string): string {
  return languages(language).of(code) ?? code;
}

/** A day for reading, with the year only where it is not this year's. Both in ms since 1970. */
export function formatDay(at: number, now: number, language: string): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return (sameYear ? days : daysOfYears)(language).format(at);
}

/** A day with the time, e.g. "3 Mar, 14:05". Both in ms since 1970. */
export function formatMoment(at: number, now: number, language: string): string {
  const time = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(at);
  return `${formatDay(at, now, language)}, ${time}`;
}

/** A count as the language writes it, e.g. "100.000" in German. */
export function formatNumber(value: number, language: string): string {
  return numbers(language).format(value);
}

/** A price in a country's currency, e.g. "24,90 €" in German. */
export function formatPrice(price: number, country: Country, language: string): string {
  const { currency } = countries[country];
  return prices(language, currency).format(price);
}

/** Whole percent as the language writes it, e.g. "80 %" in German. */
export function formatPercent(percent: number, language: string): string {
  return percents(language).format(percent / 100);
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
  return lists(language).format(names);
}
