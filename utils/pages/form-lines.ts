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
 */
export function placesInLines(form: Element, fields: readonly Element[]): Place[] {
  const lines = linesAbove(form, new Set(fields)).filter(({ text }) => text.length <= longestLine);
  return lines.flatMap((line, at) => {
    const { place, words } = placeSaid(line.text);
    const says = words ? words : plain(lines[at - 1]?.text ?? '');
    return place && isAboutTheForm(says) ? place : [];
  });
}

function linesAbove(form: Element, marks: ReadonlySet<Element>): Chunk[] {
  const part = [form, ...ancestorsOf(form)].find((up) => /^(main|body)$/.test(up.localName)) ?? form;
  const chunks = chunksOf(part, { skip: isFurniture, marks });
  const end = chunks.findIndex((chunk) => marks.has(chunk.element));
  return chunks.slice(0, Math.max(end, 0)).filter((chunk) => !chunk.pressable && !chunk.named);
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
