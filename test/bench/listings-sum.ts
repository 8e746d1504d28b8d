/** What all kept values of a file come to, for comparing readers without keeping what each has read. */
export interface Sum {
  rows: number;
  hash: number;
}

export function noSum(): Sum {
  return { rows: 0, hash: 0x811c9dc5 };
}

/** SKU, ASIN, title, status (in our words), quantity, price; NaN where there is none. */
export type KeptValues = readonly [string, string, string, string, number, number];

/** Takes a row in; the order of rows counts. */
export function addRow(sum: Sum, values: KeptValues): void {
  const text = values.join('\t');
  let { hash } = sum;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  sum.hash = hash;
  sum.rows++;
}
