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

/** One thing to choose among several: what they are called, and which is chosen. */
interface Choice {
  element: Element;
  texts: readonly string[];
  chosen: string;
}

/** What is chosen among stores and nothing else, by a list, tabs, radio buttons or buttons that stay pressed. */
function chosenPlaces(page: Probe): Place[] {
  const choices = [...lists(page), ...katalLists(page), ...tabs(page), ...radios(page), ...pressed(page)];
  return choices.flatMap(({ element, texts, chosen }) => {
    if (texts.length < fewestStores || texts.length > mostStores) return [];
    if (inFurniture(element) || !isShown(element) || !texts.every(placeIn)) return [];
    return placeIn(chosen) ?? [];
  });
}

function lists(page: Probe): Choice[] {
  return page.all('store-lists', 'select').map((list) => {
    const { options, selectedOptions } = list as HTMLSelectElement;
    const texts = [...options].filter((option) => option.value !== '').map((option) => option.text);
    return { element: list, texts, chosen: selectedOptions[0]?.text ?? '' };
  });
}

/** Katal says what is chosen by the option's value. */
function katalLists(page: Probe): Choice[] {
  return page.all('katal-lists', 'kat-dropdown').map((list) => {
    const value = list.getAttribute('value');
    const isChosen = (option: Element) =>
      value === null ? option.hasAttribute('selected') : option.getAttribute('value') === value;
    return choiceAmong(list, [...list.querySelectorAll('kat-option')], isChosen);
  });
}

function tabs(page: Probe): Choice[] {
  return page
    .all('store-tabs', '[role="tablist"]')
    .map((list) =>
      choiceAmong(
        list,
        [...list.querySelectorAll('[role="tab"]')],
        (tab) => tab.getAttribute('aria-selected') === 'true',
      ),
    );
}

function nameOf(radio: HTMLInputElement): string {
  return radio.labels?.[0]?.textContent ?? '';
}

function radios(page: Probe): Choice[] {
  const all = page.all('radios', 'input[type="radio"]') as HTMLInputElement[];
  return [...Map.groupBy(all, (radio) => radio.name).values()].flatMap((group) => {
    const [first] = group;
    const chosen = group.find((radio) => radio.checked);
    return first ? [{ element: first, texts: group.map(nameOf), chosen: chosen ? nameOf(chosen) : '' }] : [];
  });
}

const isPressed = '[aria-pressed="true"], [aria-current]:not([aria-current="false"])';

/** Buttons or links in a row, one of which stays pressed or is the current one. */
function pressed(page: Probe): Choice[] {
  return page.all('pressed', isPressed).flatMap((button) => {
    const item = button.parentElement?.localName === 'li' ? button.parentElement : button;
    const row = item.parentElement;
    return row ? [choiceAmong(row, [...row.children], (one) => one === item)] : [];
  });
}

function choiceAmong(element: Element, all: readonly Element[], isChosen: (one: Element) => boolean): Choice {
  const texts = all.map((one) => one.textContent ?? '');
  return { element, texts, chosen: texts[all.findIndex(isChosen)] ?? '' };
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
