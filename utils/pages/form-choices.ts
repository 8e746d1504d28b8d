import { isShown } from './composed';
import { inFurniture } from './furniture';
import type { Probe } from './probe';

/** One thing to choose among several: what they are called, and which is chosen; '' if none is, null if that is not told. */
export interface Choice {
  element: Element;
  texts: readonly string[];
  chosen: string | null;
}

/** A list of all the world's countries asks where somebody lives. */
const mostTexts = 30;
const fewestTexts = 2;

/** What a person can choose on the page, by lists, tabs, radio buttons, buttons or links one of which is current. */
export function choicesOn(page: Probe): Choice[] {
  const all = [
    ...lists(page),
    ...katalLists(page),
    ...tabs(page),
    ...katalTabs(page),
    ...radios(page),
    ...drawnRadios(page),
    ...current(page),
  ];
  return all.filter(
    ({ element, texts }) =>
      texts.length >= fewestTexts && texts.length <= mostTexts && !isOfPage(element) && isShown(element),
  );
}

/** The page's own navigation and switchers; a row of links within the main part is the form's. */
function isOfPage(element: Element): boolean {
  return inFurniture(element) && !element.matches('main nav, main nav *, main [role="navigation"] *');
}

function lists(page: Probe): Choice[] {
  return page.all('store-lists', 'select').map((list) => {
    const { options, selectedOptions } = list as HTMLSelectElement;
    const texts = [...options].filter((option) => option.value !== '').map((option) => option.text);
    return { element: list, texts, chosen: selectedOptions[0]?.text ?? '' };
  });
}

/** Katal says what is chosen by the option's value, or draws the options itself. */
function katalLists(page: Probe): Choice[] {
  return page.all('katal-lists', 'kat-dropdown').map((list) => {
    const value = list.getAttribute('value');
    const isChosen = (option: Element) =>
      value === null ? option.hasAttribute('selected') : option.getAttribute('value') === value;
    const options = [...list.querySelectorAll('kat-option')];
    if (options.length > 0) return choiceAmong(list, options, isChosen);
    return choiceAmong(list, [...(list.shadowRoot?.querySelectorAll('[role="option"]') ?? [])], isSelected);
  });
}

function isSelected(one: Element): boolean {
  return one.getAttribute('aria-selected') === 'true';
}

function tabs(page: Probe): Choice[] {
  return page
    .all('store-tabs', '[role="tablist"]')
    .map((list) => choiceAmong(list, [...list.querySelectorAll('[role="tab"]')], isSelected));
}

/** Tabs as a page writes them for Katal, where Katal does not draw them as tabs that say which is selected. */
function katalTabs(page: Probe): Choice[] {
  return page.all('katal-tabs', 'kat-tabs').flatMap((list) => {
    if (list.shadowRoot?.querySelector('[aria-selected]')) return [];
    const all = [...list.children].filter((child) => child.localName === 'kat-tab');
    const texts = all.map((tab) => tab.getAttribute('label') ?? '');
    const selected = list.getAttribute('selected');
    const chosen = all.findIndex((tab) =>
      selected ? tab.getAttribute('tab-id') === selected : tab.hasAttribute('selected'),
    );
    return [{ element: list, texts, chosen: texts[chosen] ?? '' }];
  });
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

/** Radio buttons that are none of the browser's own: Katal's, or any element's by its role. */
function drawnRadios(page: Probe): Choice[] {
  const all = page.all('drawn-radios', 'kat-radiobutton, [role="radio"]');
  return [...Map.groupBy(all, (radio) => radio.getAttribute('name') ?? radio.parentElement).values()].flatMap(
    (group) => {
      const [first] = group;
      const texts = group.map((radio) => radio.getAttribute('label') ?? radio.textContent ?? '');
      const chosen = group.findIndex((radio) => radio.matches('[checked], [aria-checked="true"]'));
      return first ? [{ element: first, texts, chosen: texts[chosen] ?? '' }] : [];
    },
  );
}

const drawnAsCurrent = '[class*="active" i], [class*="selected" i], [class*="current" i]';
const isCurrent = `[aria-pressed="true"], [aria-current]:not([aria-current="false"]), ${drawnAsCurrent}`;

/** Buttons or links in a row, one of which stays pressed, is the current one or is drawn so. */
function current(page: Probe): Choice[] {
  return page
    .all('current', isCurrent)
    .filter(isMarked)
    .flatMap((button) => {
      const item = button.parentElement?.localName === 'li' ? button.parentElement : button;
      const row = item.parentElement;
      const isOnly = row && [...row.children].filter((one) => one === item || isMarked(one)).length === 1;
      return isOnly ? [choiceAmong(row, [...row.children], (one) => one === item)] : [];
    });
}

/** By ARIA, or by a class such as `tab--active` or `is-selected`, which `inactive` is not. */
function isMarked(one: Element): boolean {
  if (!one.matches(isCurrent)) return false;
  const isSaid = !one.matches(drawnAsCurrent) || one.matches('[aria-pressed="true"], [aria-current]');
  return isSaid || [...one.classList].some((name) => /(^|[-_])(is)?(active|selected|current)$/i.test(name));
}

function choiceAmong(element: Element, all: readonly Element[], isChosen: (one: Element) => boolean): Choice {
  const texts = all.map((one) => one.textContent ?? '');
  return { element, texts, chosen: texts[all.findIndex(isChosen)] ?? '' };
}
