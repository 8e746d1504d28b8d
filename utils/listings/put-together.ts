import type { Report } from './report';

/** A SKU stands in two rows now and then (facts on listing reports); in a file of two reports most do. */
const fewRepeats = 3;
const oftenRepeated = 1 / 4;

/**
 * Whether a file looks put together from several reports, perhaps of several countries: a header in its middle, or
 * many SKUs that come again. It cannot prove then that anything is missing.
 */
export function isPutTogether({ problemCounts, rows }: Pick<Report, 'problemCounts' | 'rows'>): boolean {
  const repeats = problemCounts['repeated-sku'] ?? 0;
  return (
    problemCounts['repeated-header'] !== undefined ||
    (repeats >= fewRepeats && repeats >= rows * oftenRepeated)
  );
}
