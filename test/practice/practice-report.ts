import { newShop } from './new-shop.ts';
import { readShopChoice, type Choices } from './options.ts';
import { fileName } from './reports/file-name.ts';
import { readReportOptions } from './reports/report-options.ts';
import { reportBytes } from './reports/report.ts';
import { toCountry } from './stores.ts';

/**
 * A report of the practice shop as it would be downloaded, for tests without a browser:
 * `practiceReport({ country: 'DE', language: 'de', encoding: 'windows-1252', flaws: 'ragged' })`.
 * Choices as in reports/report-options.ts, and `country` (first US), `size`, `shop`, `story`, `date` (ISO).
 */
export function practiceReport(choices: Choices = {}): { name: string; bytes: Uint8Array<ArrayBuffer> } {
  const options = readReportOptions(choices, 'en');
  const { id, story } = readShopChoice(choices);
  const country = toCountry(choices.country) ?? 'US';
  const size = Number(choices.size ?? 0);
  return {
    name: fileName(options, options.language, new Date(choices.date ?? '2026-11-02')),
    bytes: reportBytes({ shop: newShop(id, story), country, size }, options),
  };
}
