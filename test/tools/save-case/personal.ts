import { countries } from '../../../utils/marketplaces/countries';
import { foreignMarketplaces } from '../../../utils/marketplaces/foreign';

/** What must not stand in a saved page, and what is put in its place. */
interface Pattern {
  kind: 'e-mail' | 'phone number' | 'bank account' | 'merchant id' | 'order number';
  find: RegExp;
  instead: string;
}

const patterns: readonly Pattern[] = [
  { kind: 'e-mail', find: /[\w.%+-]+@[\w-]+(\.[\w-]+)*\.[a-z]{2,}/gi, instead: 'name@example.org' },
  { kind: 'phone number', find: /\+\d[\d ()./-]{7,}\d/g, instead: '+00' },
  {
    kind: 'bank account',
    find: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g,
    instead: 'IBAN',
  },
  { kind: 'order number', find: /\b\d{3}-\d{7}-\d{7}\b/g, instead: '000-0' },
  { kind: 'merchant id', find: /\bA(?=[A-Z]*\d)[A-Z0-9]{9,14}\b/g, instead: 'MERCHANT' },
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
  return patterns.flatMap(({ kind, find }) =>
    Array.from(text.matchAll(find), ([found]) => found)
      .filter((found) => !harmless(found))
      .map((found) => `${kind}: ${found}`),
  );
}

export function withoutPersonal(text: string): string {
  return patterns.reduce(
    (clean, { find, instead }) => clean.replace(find, (found) => (harmless(found) ? found : instead)),
    text,
  );
}
