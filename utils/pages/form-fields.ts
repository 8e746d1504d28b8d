import { chunksOf, type Chunk } from './chunks';
import { ancestorsOf, holds, parentOf } from './composed';
import { fileSelector, imageSelector, takesManyLines } from './controls';
import { headedRowsOf, type Column } from './headed-columns';
import { meaningOf, type Meaning } from './label-meaning';
import { groupNames, idsOf, ownLabel } from './labels';
import { rowsOf } from './rows';

/** A control and what its label says it is. */
export interface Labelled {
  control: HTMLElement;
  meaning: Meaning;
}

/** The two texts are long: a one-line field called "About you" is another form's. */
export function isPlausible({ control, meaning }: Labelled): boolean {
  const long = meaning.field === 'inspiration' || meaning.field === 'aboutYou';
  const single = meaning.field === 'storeName' || meaning.field === 'shortUrl';
  return (long && takesManyLines(control)) || (single && control.localName !== 'textarea');
}

/**
 * Which of our fields each text control is, by its label: its own; else the one text in its row; else, where
 * labels and controls stand in one flat run, the text on the same side of each of them; else what heads its column, or
 * its hint.
 *
 * @param others What else is filled in or shown there (file fields, images): it ends a row and a run too.
 */
export function labelledControls(controls: readonly HTMLElement[], others: readonly Element[]): Labelled[] {
  const rows = rowsOf<Element>([...controls, ...others]);
  const marks = new Set<Element>([...controls, ...others]);
  const runs = new Map<Element, Sided | null>();
  const columns = headedRowsOf(controls);
  return controls.flatMap((control) => {
    const row = rows.get(control) ?? control;
    const own = ownLabel(control, row);
    if (own === 'another') return [];
    const meaning = own ?? meaningInRow(control, row, marks);
    if (meaning) return [{ control, meaning }];
    if (hasLabel(row) || isNamedInRow(control, row, marks)) return [];
    const sided = runOf(row, marks, runs);
    const labelled = sided ? inRun(control, sided.run, sided.side) : [];
    return labelled.length > 0 ? labelled : byHeadOrHint(control, columns.get(control)?.columns);
  });
}

/** A field that nothing else names may be named by what heads its column, or by its hint. */
function byHeadOrHint(control: HTMLElement, columns: readonly Column[] = []): Labelled[] {
  const head = columns.find(({ cell }) => cell.contains(control))?.head ?? '';
  const meaning = meaningOf(head) ?? meaningOf(control.getAttribute('placeholder') ?? '');
  return meaning ? [{ control, meaning }] : [];
}

/** A row with a label that is none of ours is another field's, whatever stands around it. */
function hasLabel(row: Element): boolean {
  return [...row.querySelectorAll('label, kat-label')].some((label) => chunksOf(label).length > 0);
}

/** As long as a field's name is at most, in characters: what is longer explains. */
const longestName = 20;

/** A short text before the field, in a row that nothing of ours names: it is called something else. */
function isNamedInRow(control: Element, row: Element, marks: ReadonlySet<Element>): boolean {
  if (row === control) return false;
  const chunks = chunksOf(row, { marks });
  const before = chunks.slice(
    0,
    Math.max(
      0,
      chunks.findIndex((chunk) => chunk.element === control),
    ),
  );
  return before.some(({ text, pressable }) => !pressable && text.trim() && text.length <= longestName);
}

function meaningInRow(control: Element, row: Element, marks: ReadonlySet<Element>): Meaning | null {
  if (row === control) return null;
  const meanings = meaningsIn(chunksOf(row, { marks }));
  const all = [...meanings, ...groupNames(row).flatMap((name) => meaningOf(name) ?? [])];
  const fields = new Set(all.map((meaning) => meaning.field));
  return fields.size === 1 ? (all[0] ?? null) : null;
}

function meaningsIn(chunks: readonly Chunk[]): Meaning[] {
  return chunks.flatMap((chunk) => (chunk.pressable || chunk.named ? [] : (meaningOf(chunk.text) ?? [])));
}

/** A run whose labels all stand on one side. */
interface Sided {
  run: Run;
  side: Side;
}

/** A flat run of labels and controls, as one element holds them. */
interface Run {
  holder: Element;
  chunks: Chunk[];
  /** Where the controls stand among the chunks. */
  places: number[];
  /** Its parts that hold a control: what else stands in them is of that control. */
  rows: ReadonlySet<Element>;
}

/** A form's run is short. A grid of thousands is none, and reading it for each field would hold up the page. */
const longestRun = 400;

/** Where a run's labels stand: each before its control, or after it. */
type Side = 'before' | 'after';

function runOf(row: Element, marks: ReadonlySet<Element>, known: Map<Element, Sided | null>): Sided | null {
  const holder = parentOf(row);
  if (!holder || holder.localName === 'body' || holder.localName === 'html') return null;
  const run = known.get(holder);
  if (run !== undefined) return run;
  const read = holder.querySelectorAll('*').length > longestRun ? null : readRun(holder, marks);
  known.set(holder, read);
  return read;
}

function readRun(holder: Element, marks: ReadonlySet<Element>): Sided | null {
  const chunks = chunksOf(holder, { marks });
  const places = chunks.flatMap((chunk, place) => (marks.has(chunk.element) ? [place] : []));
  const rows = new Set(places.flatMap((place) => partOf(holder, chunks[place]?.element)));
  const run = { holder, chunks, places, rows };
  const side = sideOf(run);
  return side && { run, side };
}

/**
 * Which side the labels stand on is proven by the run's ends, or else by the other side's naming a one-line field a long
 * text, or the other way round; a side that does so is never believed.
 */
function sideOf(run: Run): Side | null {
  const { chunks, places } = run;
  const isFirst = meaningsIn(chunks.slice(0, places[0] ?? 0)).length > 0;
  const isLast = meaningsIn(chunks.slice((places.at(-1) ?? 0) + 1)).length > 0;
  const likely = (['before', 'after'] as const).filter((side) => isBelievable(run, side));
  if (isFirst !== isLast) return likely.find((side) => side === (isFirst ? 'before' : 'after')) ?? null;
  const [only = null] = likely.length === 1 ? likely : [];
  return only;
}

/** Whether each label stands at a field that can be what it says; a note beside that field may share it. */
function isBelievable(run: Run, side: Side): boolean {
  const controls = run.places.flatMap((place) => run.chunks[place]?.element ?? []).filter(isTextControl);
  const labelled = controls.flatMap((control) => inRun(control as HTMLElement, run, side));
  const byField = Map.groupBy(labelled, ({ meaning }) => meaning.field);
  return [...byField.values()].every((same) => same.some(isPlausible));
}

/** What stands in the holder itself and holds the element, or is it. */
function partOf(holder: Element, element: Element | undefined): Element[] {
  const up = element ? [element, ...ancestorsOf(element)] : [];
  return up.slice(0, up.indexOf(holder)).slice(-1);
}

/**
 * A label before (or after) each control among its neighbours. Controls with no word between them share a label: both
 * mean that field, and so it is not read.
 */
function inRun(control: HTMLElement, run: Run, side: Side): Labelled[] {
  const { chunks } = run;
  const places = ownPlaces(run, side);
  const here = chunks.findIndex((chunk) => chunk.element === control);
  if (here < 0) return [];
  const before = places.findLast((place) => place < here) ?? -1;
  const after = places.find((place) => place > here) ?? chunks.length;
  const near = side === 'before' ? chunks.slice(before + 1, here) : chunks.slice(here + 1, after);
  const words = near.filter(
    (chunk) =>
      !partOf(run.holder, chunk.element).some((part) => run.rows.has(part)) &&
      !pointsElsewhere(chunk, control),
  );
  const [meaning, ...more] = meaningsIn(words);
  if (!meaning || more.some(({ field }) => field !== meaning.field)) return [];
  const sharing = [control, ...(side === 'before' ? underTheSameHead(run, here, words) : [])];
  return sharing.map((one) => ({ control: one as HTMLElement, meaning }));
}

/**
 * "Inspiration, Original text, [field], Your translation, [field]": the name above heads both fields, each of which
 * has words of its own.
 */
function underTheSameHead(run: Run, here: number, words: readonly Chunk[]): Element[] {
  const nearest = words.at(-1);
  if (!nearest || meaningOf(nearest.text)) return [];
  const next = run.places.find((place) => place > here && isTextControl(run.chunks[place]?.element));
  if (next === undefined || meaningsIn(run.chunks.slice(here + 1, next)).length > 0) return [];
  return run.chunks.slice(next, next + 1).map((chunk) => chunk.element);
}

/** Where a run's controls end a label's reach: all but those that another text control follows at once. */
function ownPlaces({ chunks, places }: Run, side: Side): number[] {
  const step = side === 'before' ? 1 : -1;
  const shares = (place: number) =>
    places.includes(place + step) && isTextControl(chunks[place + step]?.element);
  return places.filter((place) => !isTextControl(chunks[place]?.element) || !shares(place));
}

function isTextControl(element: Element | undefined): boolean {
  return element !== undefined && !element.matches(`${fileSelector}, ${imageSelector}`);
}

/** A label or legend made for another control, even one that is not there: its neighbour must not take it over. */
function pointsElsewhere({ element }: Chunk, control: Element): boolean {
  const group = element.closest('legend')?.closest('fieldset');
  if (group && !holds(group, control)) return true;
  const target = element.closest('label[for], kat-label[for]')?.getAttribute('for');
  return Boolean(target) && ![...idsOf(control), control.getAttribute('name')].includes(target ?? null);
}
