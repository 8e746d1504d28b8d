import { readPrice } from '../../listings/read-number';
import { countries, countryCodes, type Country } from '../../marketplaces/countries';
import { largestNumber } from '../fields';

/** Signs that stand for a currency of ours. A bare dollar is any of the three. */
const signs: readonly [RegExp, readonly string[]][] = [
  [/^(?:€|eur|euro)$/i, ['EUR']],
  [/^(?:£|gbp|uk£)$/i, ['GBP']],
  [/^(?:us\$|\$us|usd|us ?dollar)$/i, ['USD']],
  [/^(?:c\$|ca\$|cdn\$|\$ca|\$c|cad)$/i, ['CAD']],
  [/^(?:mx\$|mex\$|\$mx|mxn)$/i, ['MXN']],
  [/^\$$/, ['USD', 'CAD', 'MXN']],
];
const foreignSign =
  /^(?:zł|pln|kr|sek|nok|dkk|₺|tl|try|¥|￥|円|jpy|cny|元|r\$|brl|a\$|au\$|aud|s\$|sgd|₹|inr|rs|aed|د\.إ|sar|egp|zar|chf|kč|czk|₩|krw|ft|huf|lei|ron|nz\$|nzd|nt\$|hk\$|฿|₫)$/i;

/** The countries whose currency a sign stands for; none for a foreign one, null where it is no such sign. */
export function countriesOfCurrency(text: string): readonly Country[] | null {
  const sign = text.replace(/[\s().:\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
  const known = signs.find(([pattern]) => pattern.test(sign))?.[1];
  if (known) return countryCodes.filter((country) => known.includes(countries[country].currency));
  return foreignSign.test(sign) ? [] : null;
}

export interface Amount {
  value: number;
  /** Of the currency beside it; null where there is none. */
  countries: readonly Country[] | null;
}

const amount = /^([^\d\s.,+-][^\d\s]{0,4})?\s*(\d[\d.,\s'’\u00a0\u202f]*)\s*([^\d\s.,]{1,5})?$/u;

/** A text that is a price and nothing else, with or without its currency; null for every other. */
export function amountIn(text: string): Amount | null {
  const bare = text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim();
  const [, before, digits = '', after] = amount.exec(bare.length > 40 ? '' : bare) ?? [];
  const value = readPrice(digits.trim());
  if (!(value >= 0 && value <= largestNumber)) return null;
  const around = [before, after].flatMap((sign) => (sign ? [countriesOfCurrency(sign)] : []));
  if (around.some((found) => found === null)) return null;
  return { value, countries: around.find((found) => found !== null) ?? null };
}
