/** What a measurement answers: a table to print, and the limits it must keep. */
export interface BenchResult {
  title: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  limits: readonly Limit[];
}

export interface Limit {
  what: string;
  measured: number;
  atMost: number;
  unit: string;
}

/** The middle of the values; the mean of the two middle ones where their count is even. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  if (low === undefined || high === undefined) throw new Error('There is no median of nothing.');
  return (low + high) / 2;
}

/** Three figures are more than such measurements deserve. */
export function figure(value: number): string {
  return Number(value.toPrecision(3)).toString();
}

export function keeps({ measured, atMost }: Limit): boolean {
  return measured <= atMost;
}

/** The result as text: aligned columns, then one line per limit. */
export function format({ title, columns, rows, limits }: BenchResult): string {
  const lines = [columns, ...rows];
  const widths = columns.map((_, index) => Math.max(...lines.map((cells) => cells[index]?.length ?? 0)));
  const drawn = lines.map((cells) =>
    cells
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('   ')
      .trimEnd(),
  );
  const verdicts = limits.map((limit) => {
    const { what, measured, atMost, unit } = limit;
    return `${keeps(limit) ? '✓' : '✗'} ${what}: ${figure(measured)} ${unit}, at most ${atMost} ${unit}`;
  });
  return [title, '', ...drawn, '', ...verdicts].join('\n');
}
