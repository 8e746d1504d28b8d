import type { Shop } from '../facts/shop';
import { lostFacts } from '../language/facts-that-survive';
import type { Language } from '../language/judgement';
import { countries, countryCodes, type Country, type ListingLanguage } from '../marketplaces/countries';
import { profileTexts, type ProfileText } from '../pages/fields';
import type { Check, Progress } from '../progress/progress';
import type { TextPlace } from '../facts/drafts';

/** One text a translator is asked for. */
export interface PacketRow extends TextPlace {
  original: string;
  /** What stands on Amazon's page, as last seen; empty where it is empty or was not looked at. */
  current: string;
  /** Why it is asked for. */
  check: Check;
  /** Names, numbers, sizes and links of the original that stay as they are. */
  keep: string[];
  /** An earlier row's country where the same translation serves. */
  sameAs: Country | null;
}

/** What may be asked for and what stands in the way. */
export interface PacketContent {
  rows: PacketRow[];
  /** Texts of the home country nobody has seen, or that are empty: nothing to translate from. */
  noOriginal: ProfileText[];
  /** Countries where the maker's own text serves as it is. */
  reused: Country[];
}

/**
 * The texts that are missing or wrong in the chosen countries. The checklist decides what is: a packet and a
 * tick never contradict each other.
 *
 * @param withUnseen also texts that were not yet looked at, for a maker who wants all translations first
 */
export function packetContent(
  shop: Shop,
  progress: Progress,
  chosen: readonly Country[],
  withUnseen: boolean,
): PacketContent {
  const rows: PacketRow[] = [];
  const noOriginal = new Set<ProfileText>();
  const reused = new Set<Country>();
  for (const { country, checks } of progress.countries.filter((one) => chosen.includes(one.country))) {
    for (const field of profileTexts) {
      const check = checks.find(({ id }) => id === field);
      if (!check || !isAskedFor(check, withUnseen)) continue;
      const original = originalOf(shop, field);
      if (original === null) noOriginal.add(field);
      else if (original.language === countries[country].language) reused.add(country);
      else {
        const earlier = rows.find((row) => row.field === field && sameLanguage(row.country, country));
        const current = shop.countries[country]?.profile?.[field]?.text ?? '';
        const keep = keptIn(shop, original, countries[country].language);
        const sameAs = earlier?.country ?? null;
        rows.push({ country, field, original: original.text, current, check, keep, sameAs });
      }
    }
  }
  return { rows, noOriginal: [...noOriginal], reused: [...reused] };
}

function isAskedFor({ state, reason }: Check, withUnseen: boolean): boolean {
  return state === 'todo' || (withUnseen && reason === 'not-looked-at');
}

interface Original {
  text: string;
  language: Language;
}

/** The home country's text with its language: what the judge found, else the country's own. */
function originalOf(shop: Shop, field: ProfileText): Original | null {
  const { home } = shop.plan;
  const fact = home === null ? undefined : shop.countries[home]?.profile?.[field];
  if (home === null || !fact || fact.text.trim() === '') return null;
  return { text: fact.text, language: fact.judgement?.language ?? countries[home].language };
}

export function sameLanguage(one: Country, other: Country): boolean {
  return countries[one].language === countries[other].language;
}

/** The shop's names that occur, and what the judge would miss if it were gone. */
function keptIn(shop: Shop, original: Original, expected: ListingLanguage): string[] {
  const names = countryCodes.map((country) => shop.countries[country]?.profile?.storeName?.text.trim() ?? '');
  const occurring = names.filter((name) => name !== '' && original.text.includes(name));
  const asked = { original: original.text, originalLanguage: original.language, text: '', expected };
  return [...new Set([...occurring, ...lostFacts({ ...asked, protectedWords: [] })])];
}
