import { placeOfLabel } from '../marketplaces/country-names';
import { chunksOf } from './chunks';
import { longestStoreName } from './fields';
import type { Probe } from './probe';

/**
 * Whose account a page is for, as its account switcher says. Both lists are empty where it names nobody; more than
 * one name is a contradiction, and the seller is asked.
 */
export interface Owner {
  storeNames: string[];
  merchantIds: string[];
}

/** A page has one switcher, rarely two. */
const mostSigns = 9;

/** The switcher of 2020 to 2024, by its name or by what it carries whatever its name. */
export const partnerSwitchers = '#partner-switcher, [data-marketplace_selection]';

/** The lists of 2015 to 2020, by their name or by the addresses their options lead to. */
export function pickers(page: Probe): HTMLSelectElement[] {
  const named = page.all('picker', 'select#sc-mkt-picker-switcher-select');
  const leading = page.all(
    'picker-options',
    'option[value*="mons_sel_mkid="], option[value*="marketplaceId="]',
  );
  const lists = leading.flatMap((option) => option.closest('select') ?? []);
  return [...new Set([...(named as HTMLSelectElement[]), ...lists])];
}

/** Reads the switchers that name the store (facts, section 1). Menu entries for other accounts are not read. */
export function readOwner(page: Probe): Owner {
  const partners = page.all('owner-partner', partnerSwitchers);
  const chosen = pickers(page).flatMap((select) => select.selectedOptions[0] ?? []);
  const labels = page.all('owner-label', '[class*="dropdown-account-switcher-header-label-global"]');
  const newest = page.all('owner-ngstrim', '#ngstrim-account-switcher-dropdown');
  return {
    storeNames: distinct([
      ...partners.map((one) => nameBesidePlace(one.querySelector('button.partner-dropdown-button'))),
      ...chosen.map((option) => option.closest('optgroup')?.label ?? ''),
      ...labels.map((label) => label.textContent ?? ''),
      ...newest.map(nameInNewest),
    ]),
    merchantIds: distinct([
      ...partners.map((one) => one.getAttribute('data-merchant_selection') ?? ''),
      ...chosen.map((option) => new URLSearchParams(option.value.split('?')[1]).get('merchantId') ?? ''),
    ]).filter((id) => /^[\w.-]{5,100}$/.test(id)),
  };
}

/** "STORE | United States": everything before the country. */
function nameBesidePlace(button: Element | null): string {
  return (button?.textContent ?? '').split('|').slice(0, -1).join('|');
}

/** The inside of the switcher of 2026 is not described: what is left beside the place is the name if it is one text. */
function nameInNewest(switcher: Element): string {
  const others = chunksOf(switcher).filter(
    ({ text }) => /\p{L}|\p{N}/u.test(text) && placeOfLabel(text) === null,
  );
  const [only] = others;
  return others.length === 1 && only ? only.text : '';
}

/** Texts of a page as they may be kept: one line, no invisible characters, each once. */
function distinct(texts: readonly string[]): string[] {
  const clean = texts.map((text) =>
    text
      .normalize('NFC')
      .replace(/\p{Cf}/gu, '')
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim(),
  );
  const short = [...new Set(clean)].filter((text) => text !== '' && text.length <= longestStoreName);
  return short.slice(0, mostSigns);
}
