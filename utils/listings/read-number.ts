/**
 * A price in either notation: `24.90`, `24,90`, `1,234.50`, `1.234,50`, with or without a currency. A single comma
 * before three digits parts thousands: no price has three decimals; a single dot is the decimal dot that all files
 * seen use. NaN for everything else.
 */
export function readPrice(text: string): number {
  const digits = text.replace(/^[^\d.,+-]+|[^\d.,]+$/g, '').replace(/(?<=\d)[\s'’](?=\d)/g, '');
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(digits)) return Number(digits);
  if (/^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/.test(digits)) return Number(digits.replaceAll(',', ''));
  const isContinental = /^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d*),\d+$|^[+-]?\d{1,3}(?:\.\d{3}){2,}$/.test(digits);
  return isContinental ? Number(digits.replaceAll('.', '').replace(',', '.')) : Number.NaN;
}

/**
 * A number of pieces: digits, at most with empty decimals. A comma before three digits parts thousands as in a
 * price; a dot before three zeros may do either. NaN for that and for everything else.
 */
export function readQuantity(text: string): number {
  if (/^[+-]?\d{1,3}(?:,\d{3})+$/.test(text)) return Number(text.replaceAll(',', ''));
  return /^[+-]?\d+(?:[.,]0*)?(?<!\.000)$/.test(text) ? Number.parseInt(text, 10) : Number.NaN;
}
