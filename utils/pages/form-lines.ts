import { domainsIn, placeOfName, type Place } from '../marketplaces/country-names';
import { plain } from '../marketplaces/plain';
import { chunksOf, type Chunk } from './chunks';
import { ancestorsOf } from './composed';
import { isFurniture } from './furniture';
import { elsewhereWords, formLineWords } from './words/profile-words';
import { managing, neutral, placesWord } from './words/services-words';

const longestLine = 80;

/**
 * The places that the lines above a form's fields say it is for: "Marketplace: Amazon.fr", "Maker Profile for
 * Italy", "Store | Germany". A line with words that are not known ("Customers in Germany …") says nothing.
 *
 * @param chunks what stands in the form, with its fields as marks
 */
export function placesInLines(
  form: Element,
  chunks: readonly Chunk[],
  fields: ReadonlySet<Element>,
): Place[] {
  const first = chunks.findIndex((chunk) => fields.has(chunk.element));
  const all = [...chunksAbove(form), ...chunks.slice(0, Math.max(first, 0))];
  const lines = all.filter(
    ({ text, pressable, named }) => text.length <= longestLine && !pressable && !named,
  );
  return lines.flatMap((line, at) => {
    const { place, words } = placeSaid(line.text);
    const says = words || plain(lines[at - 1]?.text ?? '');
    return place && isAboutTheForm(says) ? place : [];
  });
}

/** What stands nearer is more of a form's head, and what is larger is none. */
const mostBefore = 10;
const mostElements = 200;

/** What stands above the form in the page's main part. */
function chunksAbove(form: Element): Chunk[] {
  const path = [form, ...ancestorsOf(form)];
  const end = path.findIndex((up) => /^(main|body)$/.test(up.localName));
  const before = path.slice(0, Math.max(end, 0)).toReversed().flatMap(siblingsBefore);
  const small = before.filter(
    (part) => !isFurniture(part) && part.querySelectorAll('*').length < mostElements,
  );
  return small.flatMap((part) => chunksOf(part, { skip: isFurniture }));
}

function siblingsBefore(element: Element): Element[] {
  const siblings: Element[] = [];
  let other = element.previousElementSibling;
  for (; other && siblings.length < mostBefore; other = other.previousElementSibling) siblings.unshift(other);
  return siblings;
}

/** The one place a line names, and what else it says, in plain words. */
function placeSaid(text: string): { place: Place | null; words: string } {
  const [domain, ...more] = domainsIn(text);
  if (domain)
    return {
      place: more.length > 0 ? null : domain.place,
      words: plain(text.slice(0, domain.start) + text.slice(domain.end)),
    };
  const words = plain(text);
  const bare = withoutKnown(words);
  return { place: placeOfName(text) ?? placeOfName(bare), words: words.replace(bare, '').trim() };
}

function withoutKnown(words: string): string {
  return [formLineWords, placesWord, managing, neutral].reduce((left, known) => known.without(left), words);
}

function isAboutTheForm(words: string): boolean {
  const names = placesWord.in(words) || formLineWords.in(words);
  return names && withoutKnown(words) === '' && !elsewhereWords.in(words);
}
