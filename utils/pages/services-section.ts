import { plain } from '../marketplaces/plain';
import { chunksOf, type Chunk } from './chunks';
import { ancestorsOf, holds } from './composed';
import { namesAPlace } from './named-places';
import { inFurniture, isFurniture } from './furniture';
import type { Probe } from './probe';
import { matcher } from './words/matcher';
import { storeStatusHeadings, yourServicesHeadings } from './words/services-words';

/** A part of the page that speaks of the account's stores. */
export interface Section {
  /** In `status` a store without a state says nothing; in `services` being listed says registered. */
  kind: 'services' | 'status';
  box: Element;
  chunks: Chunk[];
}

const headingSelector =
  'h1, h2, h3, h4, h5, h6, legend, caption, th, [role="heading"], [id^="headertext-"], [id^="head-"], kat-label, strong, b, [class*="title" i], [class*="header" i], [class*="heading" i], [header], [heading], [title]';

/** The sections under the headings that are known, in the page's order. */
export function servicesSections(page: Probe): Section[] {
  const all = page.all('headings', headingSelector).filter((element) => !inFurniture(element));
  const marked = headed(all).filter(({ element }) => !isWithin(element, helping));
  const found = marked.length > 0 ? marked : headed(plainHeadings(page.document.body));
  // A heading's wrapper matches as well as the heading: the innermost counts.
  const inner = found.filter(
    ({ element }) => !found.some((other) => other.element !== element && holds(element, other.element)),
  );
  page.note('services-heading', 'words', inner.length);
  const own = inner.filter(({ element }) => !isWithin(element, asides));
  const sections = (own.length > 0 ? own : inner).map(({ element, kind }) => ({
    kind,
    ...rangeOf(element, all),
  }));
  return sections.filter((section) => section.chunks.length > 0);
}

/** Help speaks of the section by its name, too, and shows what it may look like. */
const helping =
  ':is([class*="help" i], [id*="help" i], [class*="tutorial" i], [class*="popover" i]):not(html, body, main)';

/** What stands beside the page or lies over it may do so: it counts where the page itself has no such section. */
const asides = 'aside, dialog, [role="complementary"], [role="dialog"]';

function isWithin(element: Element, parts: string): boolean {
  return [element, ...ancestorsOf(element)].some((up) => up.matches(parts));
}

interface Headed {
  element: Element;
  kind: Section['kind'];
}

function headed(elements: readonly Element[]): Headed[] {
  return elements.flatMap((element) => {
    const kind = isPressable(element) ? null : kindOf(headingWords(element));
    return kind ? [{ element, kind }] : [];
  });
}

/** Where nothing is marked as a heading: any element whose whole text may be one. */
function plainHeadings(body: Element): Element[] {
  const chunks = chunksOf(body, { skip: (part) => isFurniture(part) || part.matches(helping) });
  return chunks.filter((chunk) => !chunk.pressable && !chunk.named).map((chunk) => chunk.element);
}

const headings = { services: matcher(yourServicesHeadings), status: matcher(storeStatusHeadings) };

/** "Manage your services (Professional)" is that heading; a sentence that mentions services is none. */
const longestHeading = 60;

function kindOf(words: readonly string[]): Section['kind'] | null {
  const kinds = ['services', 'status'] as const;
  return (
    kinds.find((kind) => words.some((some) => some.length <= longestHeading && headings[kind].in(some))) ??
    null
  );
}

/** What a heading may say: all of it, or without the "Manage" link that stands in it. */
function headingWords(element: Element): string[] {
  const said = element.getAttribute('header') ?? element.getAttribute('heading');
  if (said) return [plain(said)];
  if ((element.textContent ?? '').length > 500) return [];
  const all = chunksOf(element, { skip: (part) => part.matches('[role="tooltip"]') });
  const seen = all.filter((chunk) => !chunk.named);
  const chunks = seen.length > 0 ? seen : all;
  const still = chunks.filter((chunk) => !chunk.pressable);
  return [chunks, still].map((some) => plain(some.map((chunk) => chunk.text).join(' ')));
}

function isPressable(element: Element): boolean {
  return [element, ...ancestorsOf(element).slice(0, 3)].some((up) =>
    /^(a|button|kat-link|kat-button|option)$/.test(up.localName),
  );
}

/** A section says some hundred things; each is compared with the others, and thousands would hold up the page. */
const mostChunks = 1000;

/**
 * What stands under a heading: the smallest part of the page that holds the heading and a store (or else
 * anything at all), and in it all up to the next heading of the same rank.
 */
function rangeOf(heading: Element, all: readonly Element[]): { box: Element; chunks: Chunk[] } {
  const peers = all.filter((other) => isPeer(heading, other));
  let smallest: { box: Element; chunks: Chunk[] } | null = null;
  for (const box of [heading, ...ancestorsOf(heading)]) {
    // Beside the whole content stand footers of any name.
    if (/^(body|html)$/.test(box.localName) && heading.parentElement !== box) break;
    const chunks = chunksAfter(box, heading, peers);
    if (chunks.length > mostChunks) break;
    if (chunks.some((chunk) => namesAPlace(chunk.text))) return { box, chunks };
    const says = chunks.some((chunk) => !chunk.pressable && !chunk.named);
    if (says) smallest ??= { box, chunks };
    if (says && peers.some((peer) => holds(box, peer))) break;
  }
  return smallest ?? { box: heading, chunks: [] };
}

function chunksAfter(box: Element, heading: Element, peers: readonly Element[]): Chunk[] {
  const marks = new Set([heading, ...peers.filter((peer) => !holds(peer, heading))]);
  const chunks = chunksOf(box, { skip: isFurniture, marks });
  const start = chunks.findIndex((chunk) => chunk.element === heading);
  const rest = chunks.slice(start + 1);
  const end = rest.findIndex((chunk) => marks.has(chunk.element));
  return end < 0 ? rest : rest.slice(0, end);
}

/** Another heading of the same or a higher rank. */
function isPeer(heading: Element, other: Element): boolean {
  if (other === heading || holds(other, heading) || holds(heading, other)) return false;
  const rank = rankOf(heading);
  const otherRank = rankOf(other);
  if (rank !== null) return otherRank !== null && otherRank <= rank;
  if (otherRank !== null) return true;
  const sameName = other.localName === heading.localName && other.className === heading.className;
  return (
    sameName &&
    (heading.className !== '' || other.parentElement === heading.parentElement) &&
    heading.localName !== 'th'
  );
}

function rankOf(element: Element): number | null {
  // Katal's title of the whole page.
  if (element.localName === 'kat-page-header') return 1;
  const level =
    /^h([1-6])$/.exec(element.localName)?.[1] ??
    (element.getAttribute('role') === 'heading' ? element.getAttribute('aria-level') : null);
  return level ? Number(level) : null;
}
