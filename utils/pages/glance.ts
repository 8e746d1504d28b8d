import { isAccountArea, isArticle, isInventory, isPrivate } from './addresses';
import { ancestorsOf } from './composed';
import { longTextSelector } from './controls';
import { guideOf } from './guide-pages';
import { probe } from './probe';

/** The two texts' names in the scripts and stems they are written in: enough to look closer, no proof. */
const textNames =
  /inspir|ispira|ilham|İlham|about (you|me|the)|über|à propos|informazioni su|su di|chi s|acerca|sobre|over (jou|u|mij)|o (tobie|sobie|vás)|om dig|hakk|灵感|靈感|简介|簡介|介[绍紹]|关于|關於|インスピ|ひらめき|について|紹介|영감|소개|cảm hứng|giới thiệu|แรงบันดาล|เกี่ยวกับ|प्रेरणा|बारे|உத்வேகம்|பற்றி|إلهام|نبذة/iu;

const mostFields = 40;
const farthest = 6;
const longestLabel = 400;

/** A page for a word of guidance, one that may be read, or neither. */
export type Glance = 'guide' | 'ours' | 'none';

/**
 * The detector's cheap look: may this be one of our pages? By address, or by a field for long text with one of
 * the two texts' names near it. Never a whole-page scan; a guide or a private page is not looked at. The address is
 * judged once, for as many looks as there are.
 */
export function glanceAt(address: string): (document: Document) => Glance {
  const { pathname } = new URL(address);
  if (guideOf(address)) return () => 'guide';
  if (isPrivate(pathname) || isArticle(pathname)) return () => 'none';
  if (isAccountArea(pathname) || isInventory(pathname)) return () => 'ours';
  return (document) => (hasNamedText(document) ? 'ours' : 'none');
}

function hasNamedText(document: Document): boolean {
  // Whether a field can be seen is the reader's question: asking the browser would make it lay out the page.
  const page = probe(document);
  const fields = page.all('long-texts', longTextSelector).slice(0, mostFields);
  if (fields.length === 0 || page.isMasked()) return false;
  const known = new Map<Element, string>();
  return fields.some((field) => textNames.test(namesNear(field, known)));
}

/** The words around a field, as far as a label stands from it. What is around several fields is asked once. */
function namesNear(field: Element, known: Map<Element, string>): string {
  const near = [field, ...ancestorsOf(field).slice(0, farthest)];
  for (const element of near) if (!known.has(element)) known.set(element, namesOf(element));
  return near.map((element) => known.get(element)).join(' ');
}

function namesOf(element: Element): string {
  return [
    element.getAttribute('label') ?? '',
    element.getAttribute('aria-label') ?? '',
    element.getAttribute('placeholder') ?? '',
    shortText(element),
    element.shadowRoot ? shortText(element.shadowRoot) : '',
  ].join(' ');
}

/** The beginning of a part's text; a Katal label may say its text in an attribute only. */
function shortText(part: Element | ShadowRoot): string {
  const labels = [...part.querySelectorAll('kat-label:is([text], [emphasis])')].slice(0, mostFields);
  const said = labels.map((label) => label.getAttribute('text') ?? label.getAttribute('emphasis') ?? '');
  const texts = [part.textContent ?? '', ...said];
  return texts.map((text) => text.slice(0, longestLabel)).join(' ');
}
