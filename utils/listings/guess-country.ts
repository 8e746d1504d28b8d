import { countriesOfRegion, countries, countryCodes, type Country } from '../marketplaces/countries';
import type { CountryEvidence } from './report';

/** What a guess rests on, most trusted first, each with what was found in the file. */
export interface GuessReason {
  from: 'last-seen' | 'time-zone' | 'channel' | 'template' | 'header-language';
  found: string;
}

/** A guess to be confirmed by the seller: no report says which country it is for. */
export interface CountryGuess {
  country: Country | null;
  reasons: GuessReason[];
}

const northAmerica = countriesOfRegion('north-america');
const continent = countriesOfRegion('europe').filter((country) => country !== 'UK');

/** Seen: PST, PDT, BST, GMT (and JST, of none of our countries); the others are what clocks there show. */
const zones: Record<string, readonly Country[]> = {
  PST: northAmerica,
  PDT: northAmerica,
  BST: ['UK'],
  GMT: ['UK'],
  MEZ: continent,
  MESZ: continent,
  MET: continent,
  MEST: continent,
  CET: continent,
  CEST: continent,
  JST: [],
};

/** What Amazon calls the first shipping template, in the language of the country it was made in. */
const templates: readonly { words: RegExp; countries: readonly Country[] }[] = [
  { words: /standardvorlage/i, countries: ['DE'] },
  { words: /modèle par défaut/i, countries: ['FR'] },
  { words: /modello .*predefinito/i, countries: ['IT'] },
  { words: /plantilla/i, countries: ['ES', 'MX'] },
];

interface Hint {
  reason: GuessReason;
  countries: readonly Country[];
}

function hintsOfZones({ timeZones }: CountryEvidence): Hint[] {
  return timeZones.flatMap((zone) => {
    const possible = zones[zone];
    return possible ? [{ reason: { from: 'time-zone', found: zone }, countries: possible }] : [];
  });
}

function hintsOfChannels({ channels }: CountryEvidence): Hint[] {
  return channels.flatMap((channel) => {
    const region = /^AMAZON_(NA|EU)$/.exec(channel)?.[1];
    if (!region) return [];
    const possible = countriesOfRegion(region === 'EU' ? 'europe' : 'north-america');
    return [{ reason: { from: 'channel', found: channel }, countries: possible }];
  });
}

function hintsOfTemplates({ shippingTemplates }: CountryEvidence): Hint[] {
  return shippingTemplates.flatMap((template) => {
    const known = templates.find(({ words }) => words.test(template));
    return known ? [{ reason: { from: 'template', found: template }, countries: known.countries }] : [];
  });
}

function hintsOfLanguage({ headerLanguage }: CountryEvidence): Hint[] {
  const possible = countryCodes.filter((country) => countries[country].language === headerLanguage);
  return [{ reason: { from: 'header-language', found: headerLanguage }, countries: possible }];
}

/** What in the file speaks against this country; null when nothing does. Templates and languages do not count. */
export function contradiction(evidence: CountryEvidence, country: Country): string | null {
  const against = [...hintsOfZones(evidence), ...hintsOfChannels(evidence)].find(
    (hint) => !hint.countries.includes(country),
  );
  return against?.reason.found ?? null;
}

/**
 * The country a file is likely for. Time zones and channels leave only some; among these the country last seen in
 * Seller Central wins, then the shipping template's, then the header's language (which is the interface's, and so
 * the weakest). No country where they contradict each other or leave several.
 */
export function guessCountry(evidence: CountryEvidence, lastSeen: Country | null): CountryGuess {
  const limits = [...hintsOfZones(evidence), ...hintsOfChannels(evidence)];
  const possible = countryCodes.filter((country) => limits.every((hint) => hint.countries.includes(country)));
  const reasons = limits.map(({ reason }) => reason);
  if (lastSeen && possible.includes(lastSeen)) {
    return { country: lastSeen, reasons: [{ from: 'last-seen', found: lastSeen }, ...reasons] };
  }
  if (possible.length < 2) return { country: possible[0] ?? null, reasons };
  for (const hint of [...hintsOfTemplates(evidence), ...hintsOfLanguage(evidence)]) {
    const [only, ...more] = possible.filter((country) => hint.countries.includes(country));
    if (only && more.length === 0) return { country: only, reasons: [hint.reason, ...reasons] };
  }
  return { country: null, reasons };
}
