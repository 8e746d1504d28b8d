import type { Chunk } from './chunks';
import { holds } from './composed';
import { statementOf, type Statement } from './statement';

/** What the section says, in its order. */
export function statementsOf(chunks: readonly Chunk[]): Statement[] {
  const found = chunks.flatMap((chunk) =>
    sentencesOf(chunk.text.replace(/\p{Cf}/gu, '')).map((text) => statementOf(text, chunk)),
  );
  const stores = found.filter(({ places }) => places.length > 0);
  const all = found.map((one) => (one.named ? asGroupName(one, stores) : asStep(one, stores)));
  // An icon's name or a tooltip counts for the state it says, a button's for what it offers, and for nothing else;
  // a sign that warns says that not all is well.
  return all.filter(
    ({ named, state, pressable, invites, unclear }) =>
      !named || state !== null || (pressable ? invites : unclear),
  );
}

/**
 * The accessible name of a part that holds several stores heads them as a heading does: "What you will see". One that
 * speaks of stores may hold any word beside: "European stores grid".
 */
function asGroupName(one: Statement, stores: readonly Statement[]): Statement {
  if (one.places.length > 0 || one.state !== null) return one;
  if (stores.filter(({ element }) => holds(one.element, element)).length < 2) return one;
  const asSaid = statementOf(one.text, { ...one, named: false });
  return { ...asSaid, heading: !asSaid.aboutPlaces || asSaid.invites };
}

const steps =
  'ol, kat-workflow-tracker, :has(> [aria-current="step"]), [class*="step" i], [class*="timeline" i], [class*="tracker" i], [class*="milestone" i]';

/** "1. Account registered" is one step of several by itself. */
const numbered = /^\s*\d{1,2}\s*[.)]\s/;

/** "Account registered" among the steps of a way. A numbered list of stores is none of steps. */
function asStep(one: Statement, stores: readonly Statement[]): Statement {
  if (one.places.length > 0) return one;
  const way = one.element.closest(steps);
  const isWay = way !== null && !stores.some(({ element }) => holds(way, element));
  if (!isWay && !numbered.test(one.text)) return one;
  return { ...one, isStep: true, state: null, unclear: true, count: null, partial: false, isLegend: false };
}

/** "(No. 123)", "Nr. 123", "n.º 123", "№ 123": short for a number, and no "no". */
const numbering = /(?<![\p{L}\p{M}])(?:(?:nos?|nr|n[uú]m|n)\.?\s?[°º]?|[№#])\s?(?=\d)/giu;

/** Sentences and clauses, where the dots of "Amazon.de." and "1. Dezember" do not end one. */
function sentencesOf(text: string): string[] {
  return text
    .replace(numbering, '')
    .split(/(?<=[.!?])(?<!\b\d{1,2}\.)\s+(?=\p{Lu})|(?<=[。！？;；])/u)
    .filter((part) => part.trim());
}
