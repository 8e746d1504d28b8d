import { domainsIn, type Place } from '../marketplaces/country-names';
import { plain } from '../marketplaces/plain';
import type { Chunk } from './chunks';
import { ancestorsOf } from './composed';
import { listMarks, namesAPlace, placesIn } from './named-places';
import { deniesOther, isShort, isStateOfUnknown, isUnclear } from './unknown-words';
import {
  exampleWords,
  finishing,
  invitation,
  managing,
  otherService,
  pastWords,
  placesWord,
  sellingService,
  warnings,
} from './words/services-words';
import { isOnAndOnItsWay, stateIn, type StateWord } from './words/state-words';

/** One thing the services section says: a sentence, a cell, a list item. */
export interface Statement {
  text: string;
  element: Element;
  /** A link or button: it offers something and says nothing, but for a store's bare name. */
  pressable: boolean;
  heading: boolean;
  /** The stores it names. */
  places: Place[];
  state: StateWord | null;
  /** Invites to open something ("Start selling on …"), or may do so: a button that is not known. */
  invites: boolean;
  service: 'selling' | 'other' | null;
  /** Speaks of stores, countries or marketplaces in general. */
  aboutPlaces: boolean;
  /** Holds words that could not be understood. */
  unclear: boolean;
  /** So short that it is a state by itself ("Inactive, price error") and no sentence that holds the word. */
  isLabel: boolean;
  /** Said by an accessible name or a tooltip. */
  named: boolean;
  /** A number of places it says one is registered in; null if none. */
  count: number | null;
  /** Says "registered" of some of them only: "3 of 5 stores". */
  partial: boolean;
  /** Announces an example. */
  example: boolean;
  /** Names no store and says several states, each beside a sign: "● Registered ○ Pending". */
  isLegend: boolean;
  /** A button that bears on stores which are not registered yet. */
  finishes: boolean;
  /** One of the steps of a way that is gone for all stores or for one: which are done is told by the eye alone. */
  isStep: boolean;
  /** The state it says is none of the account's or of a store: "Trademark: Registered". */
  isOfOther: boolean;
  /** "Registered in": a place beside it is where the firm is registered, or a store. */
  asksWhere: boolean;
}

/** What one sentence says. */
export function statementOf(said: string, chunk: Chunk): Statement {
  const text = withoutPast(said);
  const { places, rest } = placesIn(text);
  const words = plain(rest);
  const other = otherService.in(words);
  const service = other ? 'other' : sellingService.in(words) ? 'selling' : null;
  // A service's name is no state: "Amazon Live".
  const state = crosses.test(rest)
    ? 'not-registered'
    : (stateIn(otherService.without(words)) ?? (ticks.test(rest) ? 'registered' : null));
  // What was once says nothing of now: where no other state stands beside it, all is unclear.
  const isPast = text !== said && state === null;
  const aboutPlaces = placesWord.in(words);
  const isMixed = places.length > 1 && saysSeveralStates(rest);
  const asksWhere = state === 'registered' && endsInAt.test(words);
  // "Amazon.co.uk is registered in England": that is Amazon's firm.
  const domain = asksWhere ? domainsIn(text).at(-1) : undefined;
  const isOfFirm = domain !== undefined && namesAPlace(text.slice(domain.end));
  const numbers = state === 'registered' && aboutPlaces && !other ? numbersIn(words) : [];
  return {
    text: said,
    element: chunk.element,
    pressable: chunk.pressable,
    heading: isHeading(chunk.element),
    places,
    state,
    // "Registered: Sell on Amazon" invites to nothing; the service's own name is no invitation.
    invites: invitation.in(sellingService.without(words)) || (state === null && offers(words, chunk)),
    service,
    aboutPlaces,
    unclear:
      dashes.test(rest) ||
      ((places.length > 0 || words === '') && unknownSign.test(rest)) ||
      isQuestion.test(text) ||
      (chunk.named ? warnings.in(words) : isUnclear(words)) ||
      // "Amazon.de (12)": a number of what is not said.
      (places.length > 0 && state === null && bareNumber.test(rest)) ||
      isOfFirm ||
      (state === 'registered' && !aboutPlaces && tally.test(rest)) ||
      isPast ||
      isMixed ||
      (places.length > 1 && money.test(rest)),
    isLabel: isShort(words) && !isMixed,
    named: chunk.named,
    count: numbers.length === 1 && (numbers[0] ?? 0) <= mostPlaces ? (numbers[0] ?? null) : null,
    partial: numbers.length > 1,
    example: places.length === 0 && exampleWords.in(words),
    finishes: chunk.pressable && finishing.in(words),
    isStep: false,
    // "No monthly fee", "No reviews" is a "no", but none of a state.
    isOfOther:
      state !== null && (isStateOfUnknown(words) || (state === 'not-registered' && deniesOther(words))),
    isLegend: state !== null && places.length === 0 && (isFootnote.test(text) || explainsStates(text)),
    asksWhere,
  };
}

/** Speaks of stores in general: a heading with words that are not known may be one shop's name, "Anna's Shop". */
export function speaksOfStores({ aboutPlaces, heading, invites, unclear }: Statement): boolean {
  return aboutPlaces && (!heading || invites || !unclear);
}

/**
 * "Grey stores are not available to you", "You are not registered in these stores:": a sentence on stores in general,
 * where words are not known or a list should follow.
 */
export function isGeneral({ text, state, aboutPlaces, unclear, places }: Statement): boolean {
  return state !== null && aboutPlaces && places.length === 0 && (unclear || announcesList.test(text));
}

const announcesList = /[:：]\s*$/u;

const ticks = /[√✓✔✅☑🟢]/u;
/** Signs that say no, and a cell that holds nothing but a dash or an open mark: no word, but no silence either. */
const crosses = /[✗✘✕✖❌⛔🚫🔴☒]/u;
const isQuestion = /[?？؟]\s*$/u;
const dashes = /^\s*[-–—−?○◯☐⬜⚪]+\s*$/u;

/**
 * "Germany ×", "Spain*": a mark nobody knows is no silence. Known are a tick, flags, money and what separates or
 * stands before the parts of a list.
 */
const unknownSign =
  /[^\p{L}\p{M}\p{N}\p{Z}\p{C}\p{Pd}\p{Pi}\p{Pf}\p{Sc}\p{RI}\s,;:.'"’()[\]{}/|&+!?¿¡、，：；。？！・·•●▪■◦‣▸►→›（）【】「」®™©✓✔✅☑🟢√]/u;

/** "£25 (United Kingdom), €39 (Germany, France)": a list of prices. */
const money = /\p{Sc}\s?\d|\d\s?\p{Sc}/u;

const bareNumber = /^[^\p{L}]*\d[^\p{L}]*$/u;

/** "Active listings: 12", "0 active": how many of something there are. A year is none: "Registered: 2019". */
const tally = /^\W*\d{1,3}\s|[:：]\s*\d{1,3}\s*$/u;

/** "Germany (registered), France (pending)": which is whose is not told here. */
function saysSeveralStates(text: string): boolean {
  return new Set(text.split(listMarks).flatMap((part) => stateIn(plain(part)) ?? [])).size > 1;
}

/** "(was: Pending)", "(zuvor: nicht registriert)". */
function withoutPast(text: string): string {
  return text.replace(/[(（]([^)）]*)[)）]?/gu, (whole, inside: string) => {
    const words = plain(inside);
    return pastWords.in(words) && stateIn(words) ? ' ' : whole;
  });
}

/** "* registered": explains a mark. */
const isFootnote = /^\s*[*†‡¹²³]/u;

function explainsStates(text: string): boolean {
  const parts = text.split(/[^\p{L}\p{M}\p{N}\s'’-]+/u);
  const states = new Set(parts.flatMap((part) => stateIn(plain(part)) ?? []));
  return (states.has('registered') && states.size > 1) || isOnAndOnItsWay(plain(text));
}

/** Ends in a word that asks for a place. */
const endsInAt = /(?:^| )(?:in|at|bei|en|a|au|aux|su|w|i|em)$/u;

/** A button with words of its own that is not one to manage what is there. */
function offers(words: string, { pressable, named }: Chunk): boolean {
  return pressable && !named && isUnclear(managing.without(words));
}

/** Amazon has fewer stores than this. */
const mostPlaces = 40;

function numbersIn(words: string): number[] {
  return [...words.matchAll(/(?<![\p{L}\d])\d{1,2}(?!\d)/gu)].map((match) => Number(match[0]));
}

const headingTags = /^(h[1-6]|legend|caption|th|dt|summary)$/;

function isHeading(element: Element): boolean {
  const near = [element, ...ancestorsOf(element).slice(0, 2)];
  return near.some((up) => headingTags.test(up.localName) || up.getAttribute('role') === 'heading');
}
