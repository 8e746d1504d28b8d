import { afterEach, describe, expect, it } from 'vitest';
import { isSellerCentral } from '../../utils/marketplaces/hosts';
import { glanceAt } from '../../utils/pages/glance';
import { pageKinds } from '../../utils/pages/kinds';
import { probe } from '../../utils/pages/probe';
import { isPrivate } from '../../utils/pages/addresses';
import { forgetPages, outcomeOf, savedCases, withPage, type SavedCase } from './cases';

afterEach(forgetPages);

describe.each(savedCases)('$name', (saved) => {
  it('reads as expected', () => {
    expect(withPage(saved, (page) => outcomeOf(saved.url, page))).toEqual(saved.expected);
  });

  it('is filed under the kind it reads as', () => {
    const { reading } = saved.expected;
    expect('kind' in reading ? reading.kind : 'nothing').toBe(saved.kind);
  });
});

describe.each(savedCases.filter((saved) => saved.kind !== 'nothing'))('$name', (saved) => {
  it('is claimed by no other kind', () => {
    const claims = withPage(saved, (page) =>
      pageKinds.filter((kind) => kind.read(new URL(saved.url), probe(page), []).status !== 'elsewhere'),
    );
    expect(claims.map((kind) => kind.kind)).toEqual([saved.kind]);
  });

  it('passes the detector’s glance', () => {
    expect(withPage(saved, (page) => glanceAt(saved.url)(page))).toBe('ours');
  });
});

/**
 * What the detector cannot tell cheaply and leaves to the reader: the account area and the inventory by address, and long
 * fields with words like ours around them.
 */
const lookedAtCloser = new Set(
  [
    'blog-composer',
    'feedback-survey',
    'inventory-sign-in',
    'listing-editor',
    'sign-in-in-place',
    'zh-store-information',
  ].map((name) => `nothing/assumed-${name}`),
);

it.each(savedCases.filter((saved) => saved.kind === 'nothing' && isSellerCentral(saved.url)))(
  'the detector passes by $name',
  (saved) => {
    const seen = withPage(saved, (page) => glanceAt(saved.url)(page));
    expect(seen === 'ours').toBe(lookedAtCloser.has(saved.name));
  },
);

/** Private pages and other hosts are not looked at, whatever they hold: only their address says "nothing". */
function isKnownByItsContent({ url }: SavedCase): boolean {
  return isSellerCentral(url) && !isPrivate(new URL(url).pathname);
}

/** A kind known by its address is told from nothing by its address alone; the profile form by its content. */
function addressesOfOtherKinds(saved: SavedCase): Set<string> {
  const others =
    saved.kind === 'nothing'
      ? savedCases.filter((other) => other.kind === 'maker-profile' && isKnownByItsContent(saved))
      : savedCases.filter((other) => other.kind !== 'nothing' && other.kind !== saved.kind);
  return new Set(others.map((other) => other.url));
}

describe.each(savedCases)('$name', (saved) => {
  it('is not read as another kind whose address it stands under', () => {
    const misread = withPage(saved, (page) =>
      [...addressesOfOtherKinds(saved)].filter((address) => {
        const { reading } = outcomeOf(address, page);
        return reading.status === 'read' && reading.kind !== saved.kind;
      }),
    );
    expect(misread).toEqual([]);
  });
});
