import { countryCodes, type Country } from '../marketplaces/countries';
import { isInventory } from './addresses';
import { readHeader } from './header';
import { frameOf, type ListFrame } from './inventory/list-frame';
import { listedRows, type ListedRow } from './inventory/listed-rows';
import type { Probe } from './probe';
import type { PageKind, Problem } from './reading';
import { outdatedPart } from './lessons/taught-part';
import { commonAncestor } from './rows';

/**
 * Manage Inventory, the new page and the old one (facts, section 7): the rows it shows at this moment. The grid is
 * virtualised, so what stands on it proves what is there, and hardly ever what is not.
 */
export const inventory: PageKind<'inventory'> = {
  kind: 'inventory',
  read(url, page, lessons) {
    if (!isInventory(url.pathname)) return { status: 'elsewhere', looks: [] };
    const { rows, problems } = listedRows(page, lessons, readHeader(url, page).country);
    const frame = frameOf(url, page, new Set(rows.flatMap(({ parts }) => parts)));
    if (rows.length === 0 && frame.total !== 0 && !frame.saysEmpty) {
      // Signed out: the address stays, the page is Amazon's sign-in.
      const signedOut = page.all('password', 'input[type="password"]').length > 0;
      if (signedOut) return { status: 'elsewhere', looks: page.looks };
      const missing: Problem = { code: 'missing', about: 'rows' };
      const outdated = outdatedPart(lessons, 'sku', url.pathname);
      return {
        status: 'unreadable',
        kind: 'inventory',
        problems: [missing, ...outdated],
        looks: page.looks,
      };
    }
    const limits = limitsOf(rows, frame);
    return {
      status: 'read',
      kind: 'inventory',
      facts: {
        rows: rows.map(({ facts }) => facts),
        total: frame.total,
        complete:
          rows.length === frame.onThisPage &&
          limits.length === 0 &&
          problems.every(({ about }) => about !== 'rows'),
      },
      problems: [...problems, ...limits],
      looks: page.looks,
      anchor: anchorOf(page, rows, frame),
      controls: Object.fromEntries(rows.map(({ facts, parts }) => [facts.sku, parts[0] as HTMLElement])),
      ...fitsOf(rows, frame),
      ...parentsOf(rows),
    };
  },
};

/** Why what is not on the page may exist all the same. */
function limitsOf(rows: readonly ListedRow[], frame: ListFrame): Problem[] {
  const limits: Problem[] = [];
  if (frame.isFiltered) limits.push({ code: 'unclear', about: 'filters' });
  if (frame.isLoading) limits.push({ code: 'unclear', about: 'loading' });
  if (rows.some(({ hasVariations }) => hasVariations)) limits.push({ code: 'unclear', about: 'variations' });
  return limits;
}

/** What changes when she scrolls or pages: the list with its paging, but not the whole page. */
function anchorOf({ document }: Probe, rows: readonly ListedRow[], { paginations }: ListFrame): Element {
  const parts = rows.flatMap((row) => row.parts);
  const first = parts[0]?.parentElement ?? paginations[0]?.parentElement ?? null;
  const list = parts.length > 1 ? commonAncestor(parts) : first;
  const whole = commonAncestor([...parts, ...paginations]);
  const isPage = !whole || /^(body|html)$/.test(whole.localName);
  return (isPage ? list : whole) ?? document.body ?? document.documentElement;
}

/**
 * The rows that unfold to single sizes or colours and have neither price nor quantity: what is sold are those, each
 * with a SKU of its own. Whether a report names the row above them is not known, so that it must not count as missing.
 */
function parentsOf(rows: readonly ListedRow[]): { parents?: readonly string[] } {
  const parents = rows.filter(
    ({ hasVariations, facts }) => hasVariations && facts.price === null && facts.quantity === null,
  );
  return parents.length === 0 ? {} : { parents: parents.map(({ facts }) => facts.sku) };
}

/** The countries that the links to the shop, the currencies and a chosen store agree on; nothing where none says one. */
function fitsOf(rows: readonly ListedRow[], { stores }: ListFrame): { fits?: readonly Country[] } {
  const places = [...rows.flatMap((row) => row.places), ...stores];
  const said = [
    ...places.map((place) => countryCodes.filter((country) => country === place)),
    ...rows.flatMap(({ currencies }) => currencies),
  ];
  if (said.length === 0) return {};
  return { fits: countryCodes.filter((country) => said.every((one) => one.includes(country))) };
}
