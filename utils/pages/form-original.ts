import { countries, type Country } from '../marketplaces/countries';
import { domainsIn, placeOfLabel, placeOfName, type Place } from '../marketplaces/country-names';
import { plain } from '../marketplaces/plain';
import type { Chunk } from './chunks';
import { ancestorsOf, holds } from './composed';
import type { Choice } from './form-choices';
import { namesInTable } from './headed-columns';
import { meaningOf } from './label-meaning';
import { partNames } from './labels';
import { languageOfName } from './named-languages';
import { originalFillers, originalWords } from './words/profile-words';
import { exampleWords } from './words/services-words';

/**
 * The fields that hold what is translated from, or another country's text: under a chosen tab "Original" or of another
 * language, under such a heading, right below such a line ("Original text (Amazon.com)"), in such a column or row, or
 * labelled so ("Inspiration (English)" on a form for Germany). Where the form has fields for several countries, under
 * another's heading, too; and under an example's.
 *
 * @param fields with what their labels say; '' where they have none
 * @param country of the header; while it is not known, what names a language may be another country's
 */
export function otherTexts<T extends Element>(
  form: Element,
  chunks: readonly Chunk[],
  fields: ReadonlyMap<T, string>,
  choices: readonly Choice[],
  country: Country | null,
): ReadonlySet<T> {
  const all = [...fields.keys()];
  const inForm = choices.filter(({ element }) => holds(form, element));
  if (inForm.some((choice) => isOfAnother(choice, country))) return new Set(all);
  const marks = new Set<Element>(all);
  // A row of tabs is no heading.
  const rows = inForm.filter(({ texts }) => texts.every((text) => languageOfName(text) ?? placeNamed(text)));
  const said = chunks.filter(({ element }) => !rows.some((row) => row.element.contains(element)));
  const around = new Map(
    all.map((field) => [
      field,
      [...headsOf(said, marks, field), ...partsAround(form, field).flatMap(partNames)],
    ]),
  );
  // Another country's heading alone contradicts the header: then the seller is asked.
  const heads = [...around.values()].flat();
  const isByCountry = country !== null && heads.some((head) => placeNamed(head) === country);
  const others = [...fields].filter(([field, label]) => {
    const outer = around.get(field) ?? [];
    const [heading = ''] = outer;
    const inner = [...namesInTable(field), ...label.split(partMarks)];
    return (
      isExample(heading) ||
      [...outer, ...inner].some((name) => saysOriginal(name) || namesOtherLanguage(name, country)) ||
      [...inner, ...(isByCountry ? outer : [])].some((name) => namesOtherCountry(name, country))
    );
  });
  return new Set(others.map(([field]) => field));
}

/** The original or another language is chosen, or a language or store of which it is not told whether it is the page's. */
function isOfAnother({ texts, chosen }: Choice, country: Country | null): boolean {
  if (chosen !== null)
    return saysOriginal(chosen) || (texts.every(languageOfName) && namesOtherLanguage(chosen, country));
  const isOwn = (text: string) =>
    country !== null &&
    (placeOfLabel(text) === country || languageOfName(text) === countries[country].language);
  return country === null || texts.some(isOwn);
}

/** The nearest heading above a field, and what is said right above it. */
function headsOf(chunks: readonly Chunk[], marks: ReadonlySet<Element>, field: Element): string[] {
  const here = chunks.findIndex((chunk) => chunk.element === field);
  const above = chunks.slice(0, Math.max(here, 0));
  const own = above.slice(above.findLastIndex((chunk) => marks.has(chunk.element)) + 1);
  return [above.findLast((chunk) => isHead(chunk)), own.findLast(isSaid)].map((head) => head?.text ?? '');
}

function partsAround(form: Element, field: Element): Element[] {
  return ancestorsOf(field).filter((part) => part !== form && holds(form, part));
}

/** Nothing but the name of a language that is not the country's. */
function namesOtherLanguage(text: string, country: Country | null): boolean {
  const language = text.length > longestName ? null : languageOfName(text);
  return language !== null && (country === null || language !== countries[country].language);
}

/** Nothing but another country, or its store. */
function namesOtherCountry(text: string, country: Country | null): boolean {
  const place = placeNamed(text);
  return place !== null && place !== country;
}

/** The country, or its store, that a text names and nothing else: "France – Amazon.fr". */
function placeNamed(text: string): Place | null {
  if (text.length > longestName) return null;
  const names = withoutDomains(text).split(partMarks).filter(plain);
  const places = new Set([...domainsIn(text).map(({ place }) => place), ...names.map(placeOfName)]);
  const [only = null] = places;
  return places.size === 1 ? only : null;
}

/** Something said that is no field's label. */
function isSaid({ text, pressable, named }: Chunk): boolean {
  return text !== '' && !pressable && !named && meaningOf(text) === null;
}

function isHead(chunk: Chunk): boolean {
  return isSaid(chunk) && chunk.element.closest('h1, h2, h3, h4, h5, h6, legend, [role="heading"]') !== null;
}

const longestName = 60;
const partMarks = /[()（）:：|–—-]+/u;

/** "Example of a good profile": somebody else's text, or nobody's. */
function isExample(heading: string): boolean {
  return heading.length <= longestName && exampleWords.in(plain(heading));
}

/** "Original", "Texte d'origine", "English (original)", and nothing else. */
function saysOriginal(text: string): boolean {
  if (text.length > longestName) return false;
  const parts = withoutDomains(text).split(partMarks);
  const left = parts.map((part) => originalFillers.without(originalWords.without(plain(part))));
  return (
    originalWords.in(plain(text)) &&
    left.every((part) => part === '' || languageOfName(part) !== null || placeOfName(part) !== null)
  );
}

function withoutDomains(text: string): string {
  return domainsIn(text).reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
}
