import type { Country } from '../marketplaces/countries';
import { domainsIn, placeOfLabel, type Place } from '../marketplaces/country-names';
import { holds, isShown } from './composed';
import { inFurniture } from './furniture';
import type { Probe } from './probe';

/**
 * The countries that a form can be for by what it says itself: the store chosen in it, or else those its headings
 * name ("Copy from Amazon.com"). Absent where it says none: then the header's country stands.
 */
export function countriesOfForm(page: Probe, form: Element): { fits?: readonly Country[] } {
  const chosen = chosenPlaces(page);
  const places = chosen.length > 0 ? chosen : headedPlaces(page, form);
  if (places.length === 0) return {};
  return { fits: [...new Set(places)].filter((place) => place !== 'foreign') };
}

function placeIn(text: string): Place | null {
  const domains = new Set(domainsIn(text).map(({ place }) => place));
  const [only] = domains;
  return domains.size === 1 && only ? only : placeOfLabel(text);
}

/** A list of all the world's countries asks where somebody lives. */
const mostStores = 30;
const fewestStores = 2;

/** What is chosen among stores and nothing else, by a list or by tabs. */
function chosenPlaces(page: Probe): Place[] {
  const lists = page.all('store-lists', 'select').map((list) => {
    const { options, selectedOptions } = list as HTMLSelectElement;
    const texts = [...options].filter((option) => option.value !== '').map((option) => option.text);
    return { element: list, texts, chosen: selectedOptions[0]?.text ?? '' };
  });
  const tabs = page.all('store-tabs', '[role="tablist"]').map((list) => {
    const all = [...list.querySelectorAll('[role="tab"]')];
    const chosen = all.find((tab) => tab.getAttribute('aria-selected') === 'true');
    return {
      element: list,
      texts: all.map((tab) => tab.textContent ?? ''),
      chosen: chosen?.textContent ?? '',
    };
  });
  return [...lists, ...tabs].flatMap(({ element, texts, chosen }) => {
    if (texts.length < fewestStores || texts.length > mostStores) return [];
    if (inFurniture(element) || !isShown(element) || !texts.every(placeIn)) return [];
    return placeIn(chosen) ?? [];
  });
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
