import type { PageSessionStore } from '../../utils/page-session/page-session';
import { rowGathering, type GatheredRows } from '../../utils/page-session/row-gathering';
import type { ReadPage } from '../../utils/pages/reading';

/** Gathers an inventory's rows, without prices and quantities that are typed and not yet saved. */
export interface Rows {
  gather(reading: ReadPage<'inventory'>, whose: string): GatheredRows | null;
  heard(told: GatheredRows): void;
}

export function followRows(session: PageSessionStore, signal: AbortSignal): Rows {
  const gathering = rowGathering();
  const edited = new WeakSet<Element>();
  const typed = (event: Event) => {
    const path = new Set(event.composedPath());
    const row = session.getState().page?.inventory?.rows.find(({ element }) => path.has(element));
    if (row) edited.add(row.element);
  };
  document.addEventListener('input', typed, { capture: true, passive: true, signal });
  return {
    gather(reading, whose) {
      const skus = Object.entries(reading.controls).filter(([, row]) => row && edited.has(row));
      return gathering.gather(reading, whose, new Set(skus.map(([sku]) => sku)), performance.now());
    },
    heard: (told) => gathering.heard(told),
  };
}
