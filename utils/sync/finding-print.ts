import { keyOfFinding, type Finding } from '../facts/finding';
import { originalOf } from '../facts/older';
import type { Shop } from '../facts/shop';
import { otherSpellings } from '../facts/spelling';
import { countryCodes, type Country } from '../marketplaces/countries';
import { profileTexts, type ProfileText } from '../pages/fields';

/**
 * A finding without its words: texts stay on their computer, so what was called right travels as a fingerprint, and
 * takes hold on another computer once that has seen the same words itself. 32 hexadecimal digits of SHA-256.
 */
export async function printOf(finding: Finding): Promise<string> {
  const bytes = new TextEncoder().encode(keyOfFinding(finding));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** By fingerprint, everything in this shop's texts that can be called right. */
export async function printedFindings(shop: Shop): Promise<ReadonlyMap<string, Finding>> {
  const findings = countryCodes.flatMap((country) =>
    profileTexts.flatMap((field) => findingsIn(shop, country, field)),
  );
  const printed = findings.map(async (one): Promise<[string, Finding]> => [await printOf(one), one]);
  return new Map(await Promise.all(printed));
}

function findingsIn(shop: Shop, country: Country, field: ProfileText): Finding[] {
  const fact = shop.countries[country]?.profile?.[field];
  if (!fact || fact.text === '') return [];
  const { text, judgement } = fact;
  const original = originalOf(shop, country, field);
  const words: Pick<Finding, 'kind' | 'text'>[] = [
    { kind: 'text', text },
    ...(judgement?.sentences ?? []).map(
      ({ start, end }) => ({ kind: 'sentence', text: text.slice(start, end) }) as const,
    ),
    ...(judgement?.lostFacts ?? []).map((lost) => ({ kind: 'lost', text: lost }) as const),
    ...otherSpellings(country, text).map(({ word }) => ({ kind: 'spelling', text: word }) as const),
    ...(original === null ? [] : [{ kind: 'original', text: original } as const]),
  ];
  return words.map((one) => ({ country, field, ...one }));
}
