import type { TextPlace } from '../facts/drafts';
import { countryCodes } from '../marketplaces/countries';
import { profileTexts } from '../pages/fields';

/** Tells a row wherever it ends up, e.g. `MP-DE-aboutYou`: plain letters survive every program and encoding. */
export function rowId({ country, field }: TextPlace): string {
  return `MP-${country}-${field}`;
}

const places = new Map(
  countryCodes.flatMap((country) =>
    profileTexts.map((field) => [rowId({ country, field }).toLowerCase(), { country, field }] as const),
  ),
);

/** The place a cell names if it is nothing but a row's id, in any case of letters; else null. */
export function placeOfId(cell: string): TextPlace | null {
  return places.get(cell.trim().toLowerCase()) ?? null;
}

/** Where row ids stand in a text, in order, as UTF-16 offsets; found as they are asked for. */
export function* idsIn(text: string): Generator<{ at: number; place: TextPlace }> {
  for (const { index, 0: id } of text.matchAll(/\bMP-[A-Z]{2}-[A-Z]+\b/gi)) {
    const place = placeOfId(id);
    if (place) yield { at: index, place };
  }
}
