import type { InventoryRow } from '../pages/facts';
import type { ReadPage } from '../pages/reading';

/** A row counts once it has said the same for so long, in ms: the grid draws itself in steps. */
const steadyAfter = 250;
/** "Nothing is listed" may stand there until the rows arrive: it must stay so for longer. */
const emptyAfter = 2000;

/** Stands for what such a row says: nothing of it is kept. */
const parentText = 'parent';

/** What is to be told of the rows seen since the last time. */
export interface GatheredRows {
  rows: InventoryRow[];
  /** SKUs seen that only hold variations together: they count as seen and are no products. */
  parents: string[];
  total: number | null;
  whole: boolean;
  hides: boolean;
}

export interface RowGathering {
  /**
   * What the page shows now; null where there is nothing new to tell.
   *
   * @param whose the list: another country's or another owner's begins anew
   * @param edited SKUs whose rows hold what is typed and not yet saved: they wait
   */
  gather(
    reading: ReadPage<'inventory'>,
    whose: string,
    edited: ReadonlySet<string>,
    now: number,
  ): GatheredRows | null;
  /** This was told and heard: it is not told again while it stays the same. */
  heard(told: GatheredRows): void;
}

interface Seen {
  text: string;
  since: number;
}

/**
 * Gathers the rows of one tab's inventory page while it is scrolled and paged through: each is told once, and again
 * when it says something else. Another country or another total begins anew.
 */
export function rowGathering(): RowGathering {
  let seen = new Map<string, Seen>();
  let told = new Map<string, string>();
  let list: { whose: string; total: number | null } = { whose: '', total: null };
  let frame: Seen = { text: '', since: 0 };
  let toldFrame = '';

  return {
    gather(reading, whose, edited, now) {
      const { facts, problems, parents = [] } = reading;
      const isLimited = (about: string) => problems.some((problem) => problem.about === about);
      const total = isLimited('filters') || isLimited('loading') ? null : facts.total;
      // A filtered list is a part of the same one.
      if (whose !== list.whose || (total !== null && total !== list.total)) {
        list = { whose, total };
        told = new Map();
        toldFrame = '';
      }
      seen = new Map(facts.rows.map((row) => [row.sku, since(seen.get(row.sku), textOf(row), now)]));
      const hides = facts.rows.some(mayHideOthers) || isLimited('variations');
      const isAll = facts.complete && total === facts.rows.length && !hides;
      frame = since(frame, JSON.stringify([whose, total, isAll]), now);
      const isFrameSteady = now - frame.since >= (facts.rows.length === 0 ? emptyAfter : steadyAfter);
      const isSteady = (sku: string) => now - (seen.get(sku)?.since ?? now) >= steadyAfter;
      const steady = facts.rows.filter(({ sku }) => isSteady(sku) && !edited.has(sku));
      const whole = isAll && isFrameSteady && steady.length === facts.rows.length;
      const isNews = whole && frame.text !== toldFrame;
      const isParent = ({ sku }: InventoryRow) => parents.includes(sku);
      const isTold = (row: InventoryRow) => told.get(row.sku) === (isParent(row) ? parentText : textOf(row));
      const news = isNews ? steady : steady.filter((row) => !isTold(row));
      if (news.length === 0 && !isNews) return null;
      return {
        rows: news.filter((row) => !isParent(row)),
        parents: news.filter(isParent).map(({ sku }) => sku),
        total: isFrameSteady ? total : null,
        whole: isNews,
        hides,
      };
    },
    heard({ rows, parents, whole }) {
      for (const sku of parents) told.set(sku, parentText);
      for (const row of rows) told.set(row.sku, textOf(row));
      if (whole) toldFrame = frame.text;
    },
  };
}

function since(before: Seen | undefined, text: string, now: number): Seen {
  return before?.text === text ? before : { text, since: now };
}

function textOf(row: InventoryRow): string {
  return JSON.stringify(row);
}

/** A parent of variations has no offer of its own; its single products may be folded away without a sign. */
function mayHideOthers({ quantity, price, status }: InventoryRow): boolean {
  return quantity === null && price === null && status !== 'incomplete';
}
