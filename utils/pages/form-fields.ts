import { chunksOf, type Chunk } from './chunks';
import { holds, parentOf } from './composed';
import { meaningOf, type Meaning } from './label-meaning';
import { ownLabel } from './labels';
import { rowsOf } from './rows';

/** A control and what its label says it is. */
export interface Labelled {
  control: HTMLElement;
  meaning: Meaning;
}

/**
 * Which of our fields each text control is, by its label: its own; else the one text in its row; else, where
 * labels and controls stand in one flat run, the text on the same side of each of them.
 *
 * @param others What else is filled in or shown there (file fields, images): it ends a row and a run too.
 */
export function labelledControls(controls: readonly HTMLElement[], others: readonly Element[]): Labelled[] {
  const rows = rowsOf<Element>([...controls, ...others]);
  const marks = new Set<Element>([...controls, ...others]);
  return controls.flatMap((control) => {
    const row = rows.get(control) ?? control;
    const own = ownLabel(control, row);
    if (own === 'another') return [];
    const meaning = own ?? meaningInRow(control, row, marks) ?? meaningInRun(control, row, marks);
    return meaning ? [{ control, meaning }] : [];
  });
}

function meaningInRow(control: Element, row: Element, marks: ReadonlySet<Element>): Meaning | null {
  if (row === control) return null;
  const meanings = meaningsIn(chunksOf(row, { marks }));
  const group = row.getAttribute('aria-label') ?? '';
  const all = [...meanings, ...[meaningOf(group)].filter((meaning) => meaning !== null)];
  const fields = new Set(all.map((meaning) => meaning.field));
  return fields.size === 1 ? (all[0] ?? null) : null;
}

function meaningsIn(chunks: readonly Chunk[]): Meaning[] {
  return chunks.flatMap((chunk) => (chunk.pressable ? [] : (meaningOf(chunk.text) ?? [])));
}

/** A label before (or after) each control among its neighbours. Which side is proven by the run's ends. */
function meaningInRun(control: Element, row: Element, marks: ReadonlySet<Element>): Meaning | null {
  const run = parentOf(row);
  if (!run || run.localName === 'body' || run.localName === 'html') return null;
  const chunks = chunksOf(run, { marks });
  const places = chunks.flatMap((chunk, place) => (marks.has(chunk.element) ? [place] : []));
  const here = places.findIndex((place) => chunks[place]?.element === control);
  if (here < 0) return null;
  const first = places[0] ?? 0;
  const last = places.at(-1) ?? 0;
  const labelsFirst = meaningsIn(chunks.slice(0, first)).length > 0;
  const labelsLast = meaningsIn(chunks.slice(last + 1)).length > 0;
  if (labelsFirst === labelsLast) return null;
  const place = places[here] ?? 0;
  const side = labelsFirst
    ? chunks.slice((places[here - 1] ?? -1) + 1, place)
    : chunks.slice(place + 1, places[here + 1] ?? chunks.length);
  const meanings = meaningsIn(side.filter((chunk) => !holds(row, chunk.element) || row === control));
  return new Set(meanings.map((meaning) => meaning.field)).size === 1 ? (meanings[0] ?? null) : null;
}
