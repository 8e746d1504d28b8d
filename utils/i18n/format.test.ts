import { expect, it } from 'vitest';
import { countryName, formatDay, formatList, formatPercent, listingLanguageName } from './format';

const noon = (year: number, month: number, day: number) => new Date(year, month - 1, day, 12).getTime();

it('names countries and their listing languages in the interface language', () => {
  expect(countryName('UK', 'de')).toBe('Vereinigtes Königreich');
  expect(countryName('DE', 'zh-CN')).toBe('德国');
  expect(listingLanguageName('DE', 'zh-CN')).toBe('德语');
  expect(listingLanguageName('MX', 'en')).toBe('Spanish');
});

it('names the year of a day only where it is another', () => {
  const now = noon(2026, 11, 23);
  expect(formatDay(noon(2026, 3, 3), now, 'en')).toBe('Mar 3');
  expect(formatDay(noon(2025, 12, 31), now, 'en')).toBe('Dec 31, 2025');
  expect(formatDay(noon(2026, 3, 3), now, 'zh-CN')).toBe('3月3日');
});

it('writes percent and lists as the language does', () => {
  expect(formatPercent(80, 'en')).toBe('80%');
  expect(formatPercent(80, 'de')).toBe('80\u00a0%');
  expect(formatList(['A', 'B', 'C'], 'de')).toBe('A, B und C');
});
