export interface GridPlace {
  /** From 0, the head left out. */
  row: number;
  column: number;
}

export interface GridSize {
  rows: number;
  columns: number;
  /** Rows that are in sight at once. */
  page: number;
}

interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** Where a key leads in a grid, as in the ARIA authoring practices; null for a key that leads nowhere. */
export function gridMove(
  { key, ctrlKey, metaKey }: Key,
  { row, column }: GridPlace,
  size: GridSize,
): GridPlace | null {
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  const isWide = ctrlKey || metaKey;
  const moves: Record<string, GridPlace> = {
    ArrowUp: { row: isWide ? 0 : row - 1, column },
    ArrowDown: { row: isWide ? lastRow : row + 1, column },
    ArrowLeft: { row, column: isWide ? 0 : column - 1 },
    ArrowRight: { row, column: isWide ? lastColumn : column + 1 },
    PageUp: { row: row - size.page, column },
    PageDown: { row: row + size.page, column },
    Home: { row: isWide ? 0 : row, column: 0 },
    End: { row: isWide ? lastRow : row, column: lastColumn },
  };
  const to = Object.hasOwn(moves, key) ? moves[key] : undefined;
  return to ? { row: within(to.row, lastRow), column: within(to.column, lastColumn) } : null;
}

function within(value: number, last: number): number {
  return Math.max(0, Math.min(value, last));
}
