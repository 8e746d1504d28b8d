import { countryCodes, type Country } from '../marketplaces/countries';
import { domainsIn, placeOfLabel, placeOfMarketplaceId, type Place } from '../marketplaces/country-names';
import { plain } from '../marketplaces/plain';
import type { Chunk } from './chunks';
import { ancestorsOf, holds, isShown } from './composed';
import type { Choice } from './form-choices';
import { placesInLines } from './form-lines';
import { inFurniture } from './furniture';
import { partNames } from './labels';
import type { Probe } from './probe';
import { whereaboutsWords } from './words/profile-words';

/**
 * The countries that a form can be for by what it says itself: the store chosen in it, or else those its headings
 * and the lines above its fields name ("Copy from Amazon.com"). Absent where it says none: then the header's country
 * stands.
 */
export function countriesOfForm(
  page: Probe,
  form: Element,
  chunks: readonly Chunk[],
  fields: ReadonlySet<Element>,
  choices: readonly Choice[],
): { fits?: readonly Country[] } {
  const chosen = [...choices.flatMap(chosenPlace), ...openers(page, form), ...enclosingPlaces(form, fields)];
  const places =
    chosen.length > 0 ? chosen : [...headedPlaces(page, form), ...placesInLines(form, chunks, fields)];
  return places.length === 0 ? {} : { fits: countryCodes.filter((country) => places.includes(country)) };
}

function placeIn(text: string): Place | null {
  const domains = new Set(domainsIn(text).map(({ place }) => place));
  const [only] = domains;
  return domains.size === 1 && only ? only : placeOfLabel(text);
}

/** What is chosen among stores and nothing else. */
export function chosenPlace({ element, texts, chosen }: Choice): Place[] {
  const label = (element as Partial<HTMLSelectElement>).labels?.[0]?.textContent ?? '';
  if (!texts.every(placeIn) || whereaboutsWords.in(plain(label))) return [];
  const place = placeIn(chosen ?? '');
  return place ? [place] : [];
}

/** The store on a button that opens a list, while the list is not drawn. */
function openers(page: Probe, form: Element): Place[] {
  const buttons = page.all('openers', 'button[aria-haspopup="listbox"], [role="combobox"]:not(input)');
  const katal = page.all('katal-lists', 'kat-dropdown').filter((list) => !list.querySelector('kat-option'));
  return [...buttons, ...katal].flatMap((opener) => {
    if (!holds(form, opener) || inFurniture(opener) || !isShown(opener)) return [];
    const shown = opener.shadowRoot?.querySelector('.value, [class*="header" i]') ?? opener;
    const id = placeOfMarketplaceId(opener.getAttribute('value') ?? '');
    return id ?? placeIn(shown.textContent ?? '') ?? [];
  });
}

/** The stores after which a part that holds the fields is named: a tab's panel, what is folded out. */
function enclosingPlaces(form: Element, fields: ReadonlySet<Element>): Place[] {
  const around = [...fields].flatMap((field) => ancestorsOf(field).filter((up) => holds(form, up)));
  return [...new Set(around)].flatMap((part) => partNames(part).flatMap((name) => placeIn(name) ?? []));
}

const longestHeading = 80;

function headedPlaces(page: Probe, form: Element): Place[] {
  const headings = page.all('form-headings', 'h1, h2, h3, h4, legend, [role="heading"]');
  return headings.flatMap((heading) => {
    const text = heading.textContent ?? '';
    if (text.length > longestHeading || !holds(form, heading) || !isShown(heading)) return [];
    return placeIn(text) ?? [];
  });
}
