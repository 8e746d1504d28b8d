import { describe, expect, it } from 'vitest';
import { mergeInto, putBack, withSample, withoutSample, withoutShop } from './change-shops';
import { emptyShop, type Shop } from './shop';
import { noShops, sampleShop, type Shops } from './shops';

const shop = (name: string, at: number): Shop => ({
  ...emptyShop,
  name,
  countries: { DE: { store: { at, state: 'registered' } } },
});
const two: Shops = { current: 'b', byId: { a: shop('A', 1), b: shop('B', 2) } };

describe('mergeInto', () => {
  it('leaves one shop, which is shown', () => {
    const merged = mergeInto(two, 'b', 'a');
    expect(merged).toEqual({ current: 'a', byId: { a: { ...shop('A', 2) } } });
    expect(putBack(merged, two, ['a', 'b'])).toEqual(two);
  });

  it.each([
    ['itself', 'a', 'a'],
    ['a shop that is gone', 'a', 'gone'],
    ['from a shop that is gone', 'gone', 'a'],
  ])('changes nothing for %s', (_, from, into) => {
    expect(mergeInto(two, from, into)).toBe(two);
  });
});

describe('withoutShop', () => {
  it('shows another one, and always leaves one', () => {
    const one = withoutShop(two, 'b');
    expect(one).toEqual({ current: 'a', byId: { a: two.byId.a } });
    expect(withoutShop(one, 'a')).toEqual(noShops);
    expect(withoutShop(one, 'gone')).toBe(one);
  });

  it('is undone without a trace, and without losing what was seen of another shop since', () => {
    const one: Shops = { current: 'a', byId: { a: shop('A', 1) } };
    expect(putBack(withoutShop(one, 'a'), one, ['a'])).toEqual(one);
    const later = { ...withoutShop(two, 'b'), byId: { a: shop('A', 9) } };
    expect(putBack(later, two, ['b']).byId).toEqual({ a: shop('A', 9), b: two.byId.b });
  });
});

it('shows the sample beside the seller’s own shops and takes it away without a trace', () => {
  const sampled = withSample(two, shop('S', 1));
  expect(sampled.current).toBe(sampleShop);
  expect(withoutSample(sampled)).toEqual({ ...two, current: 'a' });
  expect(withoutSample(withSample(noShops, shop('S', 1)))).toEqual(noShops);
});
