import type { Country } from '../marketplaces/countries';
import { isAccountArea, isAccountPage } from './addresses';
import type { YourServicesFacts } from './facts';
import type { PageKind, Problem } from './reading';
import { chunksOf } from './chunks';
import type { Lesson } from './lessons/lesson';
import { outdatedPart, taughtPart } from './lessons/taught-part';
import type { Probe } from './probe';
import { servicesSections, type Section } from './services-section';
import { storesIn, type StoreFinding } from './stores';

/**
 * The list of stores the account is registered for: "Your Services" on Seller Account Information and on Manage
 * Your Services, and the newer "Store Status" (facts, section 4).
 */
export const yourServices: PageKind<'your-services'> = {
  kind: 'your-services',
  read(url, page, lessons) {
    if (!isAccountArea(url.pathname)) return { status: 'elsewhere', looks: [] };
    const named = servicesSections(page);
    const sections = named.length > 0 ? named : taughtSections(lessons, page, url);
    const found = sections.map(storesIn);
    const stores = found.flatMap((section) => section.stores);
    const counts = new Set(found.flatMap((section) => section.counts));
    page.note('stores', 'names and domains', stores.length);
    page.note('counts', 'words', counts.size);
    const speaks = stores.length > 0 || counts.size > 0 || found.some((section) => section.understood > 0);
    const [first] = sections;
    if (!first || !speaks) {
      // Signed out: the address stays, the page is Amazon's sign-in.
      const signedOut = page.all('password', 'input[type="password"]').length > 0;
      if (signedOut || !isAccountPage(url.pathname)) return { status: 'elsewhere', looks: page.looks };
      const about = first ? 'stores' : 'services-heading';
      return {
        status: 'unreadable',
        kind: 'your-services',
        problems: [{ code: 'missing', about }, ...outdatedPart(lessons, 'your-services', url.pathname)],
        looks: page.looks,
      };
    }
    const { marketplaces, problems } = agree(stores);
    const [count] = counts;
    const registeredCount = counts.size === 1 ? (count ?? null) : null;
    const facts: YourServicesFacts = { marketplaces, registeredCount };
    return {
      status: 'read',
      kind: 'your-services',
      facts,
      problems,
      looks: page.looks,
      anchor: first.box,
      controls: {},
    };
  },
};

/** The block the seller has shown, where no heading names it. */
function taughtSections(lessons: readonly Lesson[], page: Probe, url: URL): Section[] {
  const box = taughtPart(lessons, 'your-services', page, url.pathname);
  return box ? [{ kind: 'services', box, chunks: chunksOf(box) }] : [];
}

/** One state per country; what the page says twice and differently is not believed. */
function agree(stores: readonly StoreFinding[]): {
  marketplaces: YourServicesFacts['marketplaces'];
  problems: Problem[];
} {
  const marketplaces: YourServicesFacts['marketplaces'] = {};
  const problems: Problem[] = [];
  for (const [country, findings] of Map.groupBy(stores, (store) => store.country)) {
    const states = new Set(findings.flatMap((finding) => finding.state ?? []));
    const [only] = states;
    if (states.size > 1 || findings.some((finding) => finding.contradictory))
      problems.push({ code: 'contradictory', about: country });
    else if (only) marketplaces[country as Country] = only;
    else if (findings.some((finding) => finding.unclear)) problems.push({ code: 'unclear', about: country });
  }
  return { marketplaces, problems };
}
