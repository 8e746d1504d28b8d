import { describe, expect, it } from 'vitest';
import { changeLinks, changeSetAside } from './listing-decisions';
import { noDecisions } from './listings';

const shop = 'first';

describe('links', () => {
  const linked = changeLinks(noDecisions, { shop, add: [['A', 'B']], remove: [] });

  it('are kept once, whichever SKU is named first, and never of a SKU with itself', () => {
    const again = changeLinks(linked, {
      shop,
      add: [
        ['B', 'A'],
        ['C', 'C'],
      ],
      remove: [],
    });
    expect(again.links).toEqual([['B', 'A']]);
  });

  it('are taken back in either order, the others stay', () => {
    const two = changeLinks(linked, { shop, add: [['C', 'D']], remove: [] });
    expect(changeLinks(two, { shop, add: [], remove: [['B', 'A']] }).links).toEqual([['C', 'D']]);
  });
});

describe('places set aside', () => {
  const place = { sku: 'A', country: 'IT' as const };
  const aside = changeSetAside(noDecisions, { shop, add: [{ ...place, reason: 'glass' }], remove: [] }, 1);

  it('keep the newest reason and its time', () => {
    const again = changeSetAside(aside, { shop, add: [{ ...place, reason: 'heavy' }], remove: [] }, 2);
    expect(again.setAside).toEqual([{ ...place, reason: 'heavy', at: 2 }]);
  });

  it('are taken back in that country only', () => {
    const elsewhere = changeSetAside(aside, { shop, add: [], remove: [{ sku: 'A', country: 'FR' }] }, 2);
    expect(elsewhere.setAside).toEqual(aside.setAside);
    expect(changeSetAside(aside, { shop, add: [], remove: [place] }, 2)).toEqual(noDecisions);
  });
});
