import { domainsIn, placeOfName, type Place } from '../marketplaces/country-names';
import { plain } from '../marketplaces/plain';
import { neutral, ownMatter } from './words/services-words';
import { withoutState } from './words/state-words';

/** What stands between the parts of a list. */
export const listMarks = /([,;、，|/·•:：()（）]| [-–—] |\s(?:and|und|et|e|y|en|i|och|ve|a)\s|[&和及と与])/u;

/** Whether a text names any store, ours or a foreign one. */
export function namesAPlace(text: string): boolean {
  return placesIn(text).places.length > 0;
}

/** The stores a text names, by domain or by country name, and what else it says. */
export function placesIn(text: string): { places: Place[]; rest: string } {
  const domains = domainsIn(text);
  let rest = text;
  for (const { start, end } of domains.toReversed()) rest = `${rest.slice(0, start)}, ${rest.slice(end)}`;
  const places = new Set(domains.map((domain) => domain.place));
  // A name may hold a word that separates others ("Bosnia and …"), so the whole is tried before its parts.
  const parts = placeOf(rest) ? [rest] : rest.split(listMarks);
  const left = parts.map((part) => {
    const named = placeOf(part);
    if (named) places.add(named.place);
    return named ? named.rest : part;
  });
  return { places: [...places], rest: left.join('') };
}

/** "Germany", "Amazon Germany", "registered in Germany", "德国已注册": a country and nothing else but known words. */
function placeOf(part: string): { place: Place; rest: string } | null {
  const whole = placeOfName(part.replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, ''));
  // A sign beside the name may be a state.
  const signs = part.replace(/[\p{L}\p{M}\p{N}\p{Z}\p{Pd}]+/gu, ' ');
  if (whole) return { place: whole, rest: signs };
  const words = plain(part);
  const stateless = withoutState(words);
  for (const bare of [stateless, neutral.without(stateless), neutral.without(ownMatter.without(stateless))]) {
    const place = bare ? placeOfName(bare) : null;
    if (place) return { place, rest: words.replace(bare, ' ') + signs };
  }
  return null;
}
