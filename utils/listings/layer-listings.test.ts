import { expect, it } from 'vitest';
import { countingSources, layersOf, layNumbers, layStatuses, layTexts } from './layer-listings';
import { listingStatuses, type ListingStatus } from './report';
import { textColumn, textsOf } from './text-column';

const source = (at: number, provesAbsence: boolean) => ({ at, provesAbsence });
const codes = (...statuses: ListingStatus[]) =>
  Uint8Array.from(statuses, (status) => listingStatuses.indexOf(status));

it('counts the newest whole source and what is newer, oldest first', () => {
  const [old, whole, older, partly] = [source(1, true), source(5, true), source(4, false), source(6, false)];
  expect(countingSources([partly, old, whole, older])).toEqual([whole, partly]);
  expect(countingSources([partly, older])).toEqual([older, partly]);
  expect(countingSources([])).toEqual([]);
});

it('lays sources over each other by SKU', () => {
  const skus = [textColumn(['A', 'B', 'C']), textColumn(['C', 'D', 'a'])];
  const layers = layersOf(skus);
  expect(textsOf(layTexts(skus, layers))).toEqual(['A', 'B', 'C', 'D', 'a']);
  const titles = [textColumn(['one', 'two', 'three']), textColumn(['', 'four', 'five'])];
  expect(textsOf(layTexts(titles, layers))).toEqual(['one', 'two', 'three', 'four', 'five']);
  const statuses = [codes('active', 'inactive', 'active'), codes('unknown', 'active', 'incomplete')];
  expect(layStatuses(statuses, layers)).toEqual(
    codes('active', 'inactive', 'active', 'active', 'incomplete'),
  );
  const prices = [Float64Array.of(1, Number.NaN, 3), Float64Array.of(4, Number.NaN, 6)];
  expect([...layNumbers(prices, layers)]).toEqual([1, Number.NaN, 4, Number.NaN, 6]);
});

it('hands the columns of a single source on as they are', () => {
  const titles = { ...textColumn(['é']), encoding: 'windows-1252' as const };
  const layers = layersOf([textColumn(['A'])]);
  expect(layTexts([titles], layers)).toBe(titles);
});

it('brings texts of different encodings together', () => {
  const latin = {
    bytes: Uint8Array.of(0xe9, 10),
    ends: Uint32Array.of(1),
    encoding: 'windows-1252' as const,
  };
  const layers = layersOf([textColumn(['A']), textColumn(['B'])]);
  expect(textsOf(layTexts([latin, textColumn(['ü'])], layers))).toEqual(['é', 'ü']);
});
