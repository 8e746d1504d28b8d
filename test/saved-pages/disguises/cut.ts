import type { Random } from '../random';

/** Parts of a page that are read as a whole: half of them says something else. */
const wholes =
  /<(tr|li|kat-table-row|label|textarea|select|svg|style|script|template|dl|ul|table|form|section)\b/i;

/**
 * The page breaks off, as where a connection is lost: between two tags, and not between a store and its state, which
 * would be another page that says something else.
 */
export function cutOff(page: Document, random: Random): void {
  const html = page.documentElement.innerHTML;
  const tags = [...html.matchAll(/<\/?[a-z]/gi)].map((match) => match.index);
  const start = html.indexOf('<body');
  const places = tags.filter((at) => at > start && wholes.test(html.slice(at, at + 30)));
  const place = random.pick(places);
  if (place !== undefined) page.documentElement.innerHTML = html.slice(0, place);
}
