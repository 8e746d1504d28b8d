import type { TextPlace } from '../facts/drafts';
import { countryCodes, type Country } from '../marketplaces/countries';
import { profileTexts } from '../pages/fields';

/** A listing's title in one country; the product by one of its SKUs. */
export interface TitlePlace {
  country: Country;
  field: 'title';
  sku: string;
}

/** What a row of a packet is about. */
export type RowPlace = TextPlace | TitlePlace;

/** Tells a row wherever it ends up, e.g. `MP-DE-aboutYou`: plain letters survive every program and encoding. */
export function rowId(place: RowPlace): string {
  const id = `MP-${place.country}-${place.field}`;
  return place.field === 'title' ? `${id}:${place.sku}` : id;
}

const places = new Map(
  countryCodes.flatMap((country) =>
    profileTexts.map((field) => [rowId({ country, field }).toLowerCase(), { country, field }] as const),
  ),
);

/** The place a cell names if it is nothing but a row's id, in any case of letters but a SKU's; else null. */
export function placeOfId(cell: string): RowPlace | null {
  const id = cell.trim();
  const [, code = '', sku = ''] = /^MP-([A-Z]{2})-title:(.+)$/i.exec(id) ?? [];
  const country = countryCodes.find((one) => one === code.toUpperCase());
  if (country && sku !== '') return { country, field: 'title', sku };
  return places.get(id.toLowerCase()) ?? null;
}

/** Where row ids stand in a text, in order, as UTF-16 offsets; found as they are asked for. */
export function* idsIn(text: string): Generator<{ at: number; place: RowPlace }> {
  for (const { index, 0: id } of text.matchAll(/\bMP-[A-Z]{2}-(?:title:[^"\t\r\n,;]+|[A-Z]+\b)/gi)) {
    const place = placeOfId(id);
    if (place) yield { at: index, place };
  }
}
