import { countries } from '../../../utils/marketplaces/countries';
import { foreignMarketplaces } from '../../../utils/marketplaces/foreign';

/** What must not stand in a saved page, and what is put in its place. */
interface Pattern {
  kind:
    | 'e-mail'
    | 'phone number'
    | 'bank account'
    | 'card number'
    | 'merchant id'
    | 'order number'
    | 'tax number'
    | 'network address'
    | 'token'
    | 'long number';
  find: RegExp;
  instead: string;
}

/** Ids stand between anything but letters and digits: `user_A3KX…` holds one. */
const alone = (inside: string, flags = 'g') =>
  new RegExp(`(?<![A-Za-z0-9])(?:${inside})(?![A-Za-z0-9])`, flags);

const taxStates =
  'AT|BE|BG|CN|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|TR|XI';
const day = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}`;

/** In this order: what is longer first, or a part of it would be taken for something else. */
const patterns: readonly Pattern[] = [
  {
    kind: 'e-mail',
    find: /[\p{L}\p{N}._%+-]{1,64}(?:@|[\s_]?[[(]\s?at\s?[\])][\s_]?)[\p{L}\p{N}-]{1,63}(?:(?:\.|[\s_]?[[(]\s?dot\s?[\])][\s_]?)[\p{L}\p{N}-]{1,63})+/giu,
    instead: 'name@example.org',
  },
  { kind: 'token', find: /eyJ[\w-]{8,}(?:\.[\w-]+)*/g, instead: 'TOKEN' },
  {
    kind: 'bank account',
    find: alone('[A-Z]{2}\\d{2}(?:[ _-]?[A-Z0-9]{4}){3,7}(?:[ _-]?[A-Z0-9]{1,3})?', 'gi'),
    instead: 'IBAN',
  },
  { kind: 'order number', find: alone('[A-Z0-9]\\d{2}-\\d{7}-\\d{7}'), instead: '000-0' },
  { kind: 'card number', find: alone('\\d{4}(?:[ _-]\\d{4}){3}'), instead: 'CARD' },
  {
    kind: 'merchant id',
    find: /(?<=amzn1\.(?:\w+\.)*)(?=[A-Z]*\d)[A-Z0-9]{9,}|(?<=amzn1\.account\.)[A-Z0-9]{9,}|(?<![A-Za-z0-9])A(?=[A-Z]*\d)[A-Z0-9]{9,14}(?![A-Za-z0-9])/g,
    instead: 'MERCHANT',
  },
  { kind: 'tax number', find: alone(`(?:${taxStates}) ?\\d{8,15}`), instead: 'TAX' },
  { kind: 'network address', find: /(?<!\d|\d\.)(?:\d{1,3}\.){3}\d{1,3}(?!\d|\.\d)/g, instead: 'IP' },
  {
    kind: 'phone number',
    find: new RegExp(
      `(?<![\\d.,A-Za-z]|\\d[/-])(?!${day})(?:\\+\\d|\\+?\\(\\d|0\\d)(?:[ ()./_-]{0,3}\\d){7,}|(?<![\\d.,A-Za-z])\\d{3}[-.]\\d{3}[-.]\\d{4}(?!\\d)`,
      'g',
    ),
    instead: '+00',
  },
  { kind: 'long number', find: alone('\\d{10,}'), instead: '0' },
];

/** Public ids look like a merchant's. */
const publicIds = new Set([
  ...Object.values(countries).map(({ marketplaceId }) => marketplaceId),
  ...foreignMarketplaces.flatMap(({ marketplaceId }) => marketplaceId ?? []),
]);
/** Like telephone numbers with 555: nobody's. */
const invented = /@example\.org$|^\d{3}-555\d{4}-000000\d$/;
const harmless = (found: string) => publicIds.has(found) || invented.test(found);

/** Everything in a text that looks like a person's, an account's or an order's. Names cannot be told. */
export function personalIn(text: string): string[] {
  return replaced(text).found;
}

/** The text with something in place of all that. */
export function withoutPersonal(text: string): string {
  const { found, clean } = replaced(text);
  return found.length > 0 ? clean : text;
}

function replaced(text: string): { found: string[]; clean: string } {
  const found: string[] = [];
  let clean = decoded(text);
  for (const { kind, find, instead } of patterns) {
    clean = clean.replace(find, (one) => {
      if (harmless(one)) return one;
      found.push(`${kind}: ${one}`);
      return instead;
    });
  }
  return { found, clean };
}

/** Takes out what looks like a person's and the maintainer's own words: names and streets only she knows. */
export function cleaner(words: readonly string[]): (text: string) => string {
  const named = words.flatMap((word) => {
    const parts = word.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    return parts.length > 0 ? new RegExp(parts.join('[^\\p{L}\\p{N}]*'), 'giu') : [];
  });
  return (text) => {
    const plain = decoded(text);
    const clean = named.reduce((rest, find) => rest.replace(find, 'X'), plain);
    return withoutPersonal(clean === plain ? text : clean);
  };
}

/** As it reads where it was written for an address: `%40` is an @. What cannot be decoded stays. */
function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (signs) => {
    try {
      return decodeURIComponent(signs);
    } catch {
      return signs;
    }
  });
}
