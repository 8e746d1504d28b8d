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

const idPattern = new RegExp([...places.keys()].map((id) => `\\b${id}\\b`).join('|'), 'gi');

/** Where row ids stand in a text, in order, as UTF-16 offsets. */
export function idsIn(text: string): { at: number; place: TextPlace }[] {
  return [...text.matchAll(idPattern)].flatMap(({ index, 0: id }) => {
    const place = placeOfId(id);
    return place ? [{ at: index, place }] : [];
  });
}
