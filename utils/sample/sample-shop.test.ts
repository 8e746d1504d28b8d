import { beforeAll, describe, expect, it } from 'vitest';
import { installedModel } from '../../test/tools/language-model';
import { judgeAllTexts } from '../facts/judge-texts';
import { shopSchema, type Shop } from '../facts/shop';
import { deriveProgress } from '../progress/derive-progress';
import { textsOf } from '../listings/text-column';
import { sampleReports } from './sample-listings';
import { sampleState } from './sample-shop';

const now = Date.UTC(2026, 10, 23);
let shop: Shop;
beforeAll(async () => {
  shop = judgeAllTexts(await installedModel(), sampleState(now));
});

it('fits the schema, and is of this very moment', () => {
  expect(shopSchema.safeParse(shop).success).toBe(true);
  expect(sampleState(now + 1000).planAt).toBe((sampleState(now).planAt ?? 0) + 1000);
});

const verdict = (country: 'DE' | 'FR' | 'IT' | 'ES' | 'UK') =>
  shop.countries[country]?.profile?.aboutYou?.judgement?.verdict;

it('shows every state a text can be in', () => {
  expect(verdict('UK')).toBe('good');
  expect(verdict('DE')).toBe('good');
  expect(verdict('FR')).toBe('empty');
  expect(verdict('IT')).toBe('partly');
  expect(verdict('ES')).toBe('same-as-original');
});

it('is begun and not finished', () => {
  const { percent, next } = deriveProgress(shop, now);
  expect(percent).toBeGreaterThan(20);
  expect(percent).toBeLessThan(100);
  expect(next).not.toBeNull();
});

describe('its reports', () => {
  it('have the home country’s products, and miss some elsewhere', () => {
    const skus = Object.fromEntries(
      sampleReports().map(({ country, listings }) => [country, textsOf(listings.sku)]),
    );
    expect(skus.US).toHaveLength(12);
    expect(new Set(skus.US).size).toBe(12);
    expect(skus.DE).not.toContain('PLATE-ASH');
    expect(skus.FR).toHaveLength(9);
    expect(skus.ES).toBeUndefined();
  });

  it('count their states', () => {
    for (const { listings, statuses } of sampleReports()) {
      expect(Object.values(statuses).reduce((sum, count) => sum + count)).toBe(listings.count);
    }
  });
});
