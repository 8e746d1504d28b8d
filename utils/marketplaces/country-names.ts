import { countries, countryCodes, type Country } from './countries';
import { countriesWithoutMarketplace, foreignMarketplaces } from './foreign';
import { plain } from './plain';

/** One of our eight countries, or a marketplace or country that is none of ours. */
export type Place = Country | 'foreign';

/** Seller Central's interface languages: a country's name can stand in any of them. */
export const interfaceLanguages =
  'en de es fr it ja ko th vi hi ta pt zh-Hans zh-Hant nl pl sv tr ar cs da nb fi hu ro uk ru he id el'.split(
    ' ',
  );

/** Names that Intl.DisplayNames does not give but Amazon's pages or everyday use do. */
const otherNames: Partial<Record<Country, string[]>> = {
  US: [
    'USA',
    'U.S.',
    'U.S.A.',
    'United States of America',
    'America',
    'アメリカ',
    'アメリカ合衆国',
    '美國',
    'EE. UU.',
    'EE.UU.',
    'Estados Unidos de América',
    'VS',
    'ABD',
    "États-Unis d'Amérique",
    "Stati Uniti d'America",
    'Vereinigte Staaten von Amerika',
  ],
  UK: [
    'UK',
    'U.K.',
    'Great Britain',
    'Britain',
    'England',
    'Großbritannien',
    'Grande-Bretagne',
    'Gran Bretagna',
    'Gran Bretaña',
    'Inghilterra',
    'Angleterre',
    '英國',
    '大不列颠',
    '영국',
    'Groot-Brittannië',
    'Wielka Brytania',
    'Storbritannien',
    'İngiltere',
    'Velká Británie',
    'VK',
  ],
  MX: ['México', 'Méjico', 'Messico'],
};

const foreignCountries = [...foreignMarketplaces.map(({ iso }) => iso), ...countriesWithoutMarketplace];

let byName: Map<string, Place> | undefined;

function allNames(): Map<string, Place> {
  const names = new Map<string, Place>();
  for (const language of interfaceLanguages) {
    const display = new Intl.DisplayNames([language], { type: 'region' });
    for (const iso of foreignCountries) names.set(plain(display.of(iso) ?? iso), 'foreign');
    for (const country of countryCodes) {
      names.set(plain(display.of(countries[country].iso) ?? country), country);
    }
  }
  for (const country of countryCodes) {
    for (const name of otherNames[country] ?? []) names.set(plain(name), country);
  }
  return names;
}

/** The place a text names, if the text is nothing but a country's name in any interface language. */
export function placeOfName(text: string): Place | null {
  byName ??= allNames();
  const words = plain(text);
  // "Deutschlands" is no name here; a code counts only as Amazon writes it, in capitals: "it" is a word.
  return byName.get(words) ?? countryCodes.find((country) => text.trim() === country) ?? null;
}

const selectedMark =
  /\b(current|currently selected|selected|aktuell|ausgewahlt|actuel|actuelle|selectionne|attuale|corrente|selezionato|actual|seleccionado|huidig|geselecteerd|aktualny|wybrany|biezacy|nuvarande|secili|gecerli|atual|selecionado)\b|当前|當前|已选择|現在|選択済み|選択中|현재/gu;

/** A switcher's label is a store's name and a country's, with the blanks of its markup. */
const longestSwitcherLabel = 2000;

/**
 * The one place a switcher's label names ("CLAYWORK | Germany (current)"); null if it names none or several.
 * Separators and the marks for the current choice are left aside.
 */
export function placeOfLabel(text: string): Place | null {
  if (text.length > longestSwitcherLabel) return null;
  const parts = [text, ...text.split(/[|·•:;,.()（）【】\n\r\t/–—]+|\s-\s/u)];
  const found = new Set<Place>();
  for (const part of parts) {
    const bare = plain(part).replace(selectedMark, ' ');
    const place = placeOfName(part) ?? placeOfName(bare);
    if (place) found.add(place);
  }
  const [only] = found;
  return found.size === 1 && only ? only : null;
}

/** The place a marketplace id stands for, bare or prefixed (`amzn1.mp.o.A1F83G8C2ARO7P`); any other id is foreign. */
export function placeOfMarketplaceId(text: string): Place | null {
  const id = /\bA[A-Z0-9]{9,14}\b/.exec(text.replace(/^amzn1\.mp\.o\./, ''))?.[0];
  if (!id) return null;
  return countryCodes.find((country) => countries[country].marketplaceId === id) ?? 'foreign';
}

const domainPattern =
  /(?<![\w.-])(?:www\.)?(amazon\.(?:co\.uk|com\.mx|com\.br|com\.tr|com\.au|com\.be|co\.jp|co\.za|com|[a-z]{2}))(?![\w-]|\.\w)/gi;

/** Every storefront domain in a text, with its place and where it stands. "Amazon.com, Inc." is a firm, not a store. */
export function domainsIn(text: string): { place: Place; start: number; end: number }[] {
  const found = [];
  for (const match of text.matchAll(domainPattern)) {
    const end = match.index + match[0].length;
    if (/^,?\s*(inc|services|llc|s\.?à|eu\b)/i.test(text.slice(end))) continue;
    const place = placeOfDomain(match[1] ?? '');
    if (place) found.push({ place, start: match.index, end });
  }
  return found;
}

function placeOfDomain(domain: string): Place | null {
  const storefront = domain.toLowerCase();
  const ours = countryCodes.find((country) => countries[country].storefront === storefront);
  if (ours) return ours;
  return foreignMarketplaces.some((market) => market.storefront === storefront) ? 'foreign' : null;
}
