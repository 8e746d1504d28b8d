import type { ListingLanguage } from '../marketplaces/countries';
import { domains, emails, handles, links } from './addresses';
import type { Language } from './judgement';
import { findNumbers, isSameNumber, type FoundNumber } from './numbers';
import { splitSentences } from './sentences';
import { comparable } from './similarity';

export interface FactsAsked {
  original: string;
  originalLanguage: Language | null;
  text: string;
  expected: ListingLanguage;
  /** Store name, maker's name, product names. */
  protectedWords: readonly string[];
}

/** Small numbers are often spelled out in a translation: 3 becomes "drei". From one on, with the forms of one. */
const spelledNumbers: Record<ListingLanguage, string> = {
  en: 'one two three four five six seven eight nine ten eleven twelve',
  de: 'ein|eine|einer|einem|einen|eines zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  fr: 'un|une deux trois quatre cinq six sept huit neuf dix onze douze',
  it: 'un|una|uno due tre quattro cinque sei sette otto nove dieci undici dodici',
  es: 'un|una|uno dos tres cuatro cinco seis siete ocho nueve diez once doce',
};

/**
 * The facts of the original that do not reappear in the text, as they stand in the original: numbers (in any
 * country's form, converted sizes too), years, hallmarks, protected words, names of several words, links. A
 * hint, not an error. E-mail addresses are left out: they do not belong in these texts at all.
 */
export function lostFacts(asked: FactsAsked): string[] {
  const original = asked.original.replace(emails, ' ');
  const lost = [
    ...lostNumbers(withoutAddresses(original), withoutAddresses(asked.text), asked.expected),
    ...addressesIn(original).filter((found) => !asked.text.toLowerCase().includes(found.toLowerCase())),
    ...lostNames(withoutAddresses(original), asked),
  ];
  return [...new Set(lost)];
}

function lostNumbers(original: string, text: string, expected: ListingLanguage): string[] {
  const found = findNumbers(text);
  const words = new Set(comparable(text).split(' '));
  const isSpelledOut = ({ values }: FoundNumber): boolean =>
    spelledNumbers[expected]
      .split(' ')
      .some((forms, index) => values.includes(index + 1) && forms.split('|').some((word) => words.has(word)));
  return findNumbers(original)
    .filter((number) => !found.some((other) => isSameNumber(number, other)) && !isSpelledOut(number))
    .map((number) => number.text);
}

function withoutAddresses(text: string): string {
  return [links, domains, handles].reduce((rest, pattern) => rest.replace(pattern, ' '), text);
}

/** Each once: what stands in a link is no address of its own. */
function addressesIn(text: string): string[] {
  const rest = text.replace(links, ' ');
  return [...(text.match(links) ?? []), ...(rest.match(domains) ?? []), ...(rest.match(handles) ?? [])].map(
    (found) => found.replace(/[.,;:!?]+$/, ''),
  );
}

function lostNames(original: string, asked: FactsAsked): string[] {
  const text = comparable(asked.text);
  const protectedNames = asked.protectedWords.filter(
    (word) => hasWords(comparable(original), comparable(word)) && !hasWords(text, comparable(word)),
  );
  // In German every noun has a capital, and two of them are no name.
  const names =
    asked.originalLanguage === 'de'
      ? []
      : splitSentences(original, asked.expected)
          .map(({ start, end }) => original.slice(start, end))
          .filter((sentence) => !isTitle(sentence))
          .flatMap(namesIn);
  const words = new Set(text.split(' '));
  const lost = names.filter(
    (name) =>
      !comparable(name)
        .split(' ')
        .some((word) => words.has(word)),
  );
  return [...protectedNames, ...lost];
}

/** A heading or a product title, where most words have capitals whether names or not. */
function isTitle(sentence: string): boolean {
  const count = (pattern: RegExp) => sentence.match(pattern)?.length ?? 0;
  return count(/(?<!\p{L})\p{Lu}\p{Ll}/gu) > count(/(?<!\p{L})\p{Ll}/gu);
}

/** Two or more words with capitals inside a sentence: "Midnight Garden". */
function namesIn(text: string): string[] {
  return [...text.matchAll(/(?<=\p{Ll}[,;]? )\p{Lu}\p{Ll}+(?: (?:& )?\p{Lu}\p{Ll}+)+/gu)].map(
    ([name]) => name,
  );
}

function hasWords(text: string, words: string): boolean {
  return words !== '' && ` ${text} `.includes(` ${words} `);
}
