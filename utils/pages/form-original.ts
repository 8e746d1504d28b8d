import { domainsIn } from '../marketplaces/country-names';
import { plain } from '../marketplaces/plain';
import type { Chunk } from './chunks';
import { holds } from './composed';
import type { Choice } from './form-choices';
import { meaningOf } from './label-meaning';
import { languageOfName } from './named-languages';
import { originalFillers, originalWords } from './words/profile-words';

/**
 * The fields that hold what is translated from, not the country's own text: under a chosen tab "Original", under such
 * a heading, or right below such a line ("Original text (Amazon.com)").
 */
export function originalFields<T extends Element>(
  form: Element,
  chunks: readonly Chunk[],
  fields: ReadonlySet<T>,
  choices: readonly Choice[],
): ReadonlySet<T> {
  if (choices.some(({ element, chosen }) => holds(form, element) && saysOriginal(chosen))) return fields;
  return new Set([...fields].filter((field) => isUnderOriginal(chunks, fields, field)));
}

function isUnderOriginal(chunks: readonly Chunk[], marks: ReadonlySet<Element>, field: Element): boolean {
  const here = chunks.findIndex((chunk) => chunk.element === field);
  const above = chunks.slice(0, Math.max(here, 0));
  const own = above.slice(above.findLastIndex((chunk) => marks.has(chunk.element)) + 1);
  const heads = [above.findLast((chunk) => isHead(chunk)), own.findLast(isSaid)];
  return heads.some((head) => head !== undefined && saysOriginal(head.text));
}

/** Something said that is no field's label. */
function isSaid({ text, pressable, named }: Chunk): boolean {
  return text !== '' && !pressable && !named && meaningOf(text) === null;
}

function isHead(chunk: Chunk): boolean {
  return isSaid(chunk) && chunk.element.closest('h1, h2, h3, h4, h5, h6, legend, [role="heading"]') !== null;
}

const longestName = 60;

/** "Original", "Texte d'origine", "English (original)", and nothing else. */
function saysOriginal(text: string): boolean {
  if (text.length > longestName) return false;
  const parts = withoutDomains(text).split(/[()（）:：|–—-]+/u);
  const left = parts.map((part) => originalFillers.without(originalWords.without(plain(part))));
  return originalWords.in(plain(text)) && left.every((part) => part === '' || languageOfName(part) !== null);
}

function withoutDomains(text: string): string {
  return domainsIn(text).reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
}
