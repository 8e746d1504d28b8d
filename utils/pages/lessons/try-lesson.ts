import { ancestorsOf } from '../composed';
import type { YourServicesFacts } from '../facts';
import { readPage } from '../kinds';
import { probe } from '../probe';
import type { Lesson } from './lesson';
import type { FactsOfKind, KindName } from '../reading';
import { lessonFrom, type Refusal } from './teach';
import { isField, type Teachable } from './teachable';

/** What would be read there, for the seller to look at before she says yes. */
export type Preview =
  | { text: string }
  | { count: number }
  | { skus: string[] }
  | { marketplaces: YourServicesFacts['marketplaces'] };

/** What came of pointing at an element. `nothing`: it would not be read there, even with this lesson. */
export type LessonTry =
  | { status: 'understood'; lesson: Lesson; preview: Preview }
  | { status: 'refused'; refusal: Refusal }
  | { status: 'nothing' };

/** A part is pointed at somewhere inside: how far out it may reach. */
const farthest = 8;

/**
 * Reads the page as if the seller had said "this is that", of a field or of the smallest part around what she
 * pointed at that says anything. Keeps nothing.
 *
 * @param now ms since 1970
 */
export function tryLesson(
  address: string,
  document: Document,
  others: readonly Lesson[],
  meaning: Teachable,
  pointed: Element,
  now: number,
): LessonTry {
  const around = isField(meaning) ? [] : ancestorsOf(pointed).slice(0, farthest);
  let outcome: LessonTry = { status: 'nothing' };
  for (const element of [pointed, ...around]) {
    outcome = tryElement(address, document, others, meaning, element, now);
    if (outcome.status !== 'nothing') return outcome;
  }
  return outcome;
}

function tryElement(
  address: string,
  document: Document,
  others: readonly Lesson[],
  meaning: Teachable,
  element: Element,
  now: number,
): LessonTry {
  const lesson = lessonFrom(probe(document), element, meaning, new URL(address).pathname, now);
  if (typeof lesson === 'string') return { status: 'refused', refusal: lesson };
  const lessons = [...others.filter((other) => other.meaning !== meaning), lesson];
  const { reading } = readPage(address, document, lessons);
  if (reading.status !== 'read') return { status: 'nothing' };
  const preview = previewOf(reading.facts, meaning);
  return preview ? { status: 'understood', lesson, preview } : { status: 'nothing' };
}

function previewOf(facts: FactsOfKind[KindName], meaning: Teachable): Preview | null {
  if ('marketplaces' in facts)
    return meaning === 'your-services' ? { marketplaces: facts.marketplaces } : null;
  if ('rows' in facts) return meaning === 'sku' ? { skus: facts.rows.map(({ sku }) => sku) } : null;
  if (meaning === 'your-services' || meaning === 'sku') return null;
  const fact = facts.fields[meaning];
  if (!fact) return null;
  return 'text' in fact ? { text: fact.text } : { count: fact.count };
}
