import { domainsIn, type Place } from '../../marketplaces/country-names';
import { chunksOf } from '../chunks';
import { isShown } from '../composed';
import { longestTitle } from '../fields';
import { isTranslated } from '../translated';
import type { RowView } from './row-view';

/** A link to the product's page in the shop. */
export interface ProductLink {
  asin: string;
  /** What the page says it is called; empty for a picture, and under the browser's own translation. */
  text: string;
  /** null for a link within Seller Central. */
  place: Place | null;
}

export const productLink = 'a[href*="/dp/"], a[href*="/gp/product/"], kat-link[href*="/dp/"]';
const titleBox = '[class*="titleContainer" i], [class*="ProductDetails"]';

export function linksIn({ elements }: RowView): ProductLink[] {
  return elements
    .filter((element) => element.matches('a[href], kat-link[href]') && isShown(element))
    .flatMap((element) => {
      const target = targetOf(element);
      const asin = /\/(?:dp|gp\/product)\/([A-Z0-9]{10})(?=[/?#]|$)/.exec(target?.pathname ?? '')?.[1];
      if (!target || !asin) return [];
      const [domain] = domainsIn(target.hostname);
      const isOurs = target.hostname === element.ownerDocument.defaultView?.location.hostname;
      // A link to another site says nothing of a product.
      return domain || isOurs ? [{ asin, text: titleOf(element, asin), place: domain?.place ?? null }] : [];
    });
}

/** A title as written; '' for one that "…" shows to be cut off. */
export function wholeTitle(text: string): string {
  const title = text.replace(/\s+/g, ' ').trim();
  return /(?:…|\.\.\.)$/u.test(title) ? '' : title.slice(0, longestTitle);
}

/** Many a list links the ASIN itself. */
function titleOf(link: Element, asin: string): string {
  const text = textOf(link);
  return text === asin ? '' : text;
}

function targetOf(link: Element): URL | null {
  const href = link.getAttribute('href') ?? '';
  const base = link.ownerDocument.baseURI;
  return URL.canParse(href, base) ? new URL(href, base) : null;
}

/** A title is judged by its language: the browser's translation of it is not the seller's. */
function textOf(element: Element): string {
  if (isTranslated(element)) return '';
  const chunks = chunksOf(element).filter(({ named }) => !named);
  return wholeTitle(chunks.map(({ text }) => text).join(' '));
}

/** The product's title: what stands in Amazon's title box, else the words of the links to the product. */
export function titlesIn({ elements }: RowView, links: readonly ProductLink[]): string[] {
  const boxes = elements.filter((element) => element.matches(titleBox));
  const boxed = new Set(boxes.flatMap((box) => titleLinks(box)));
  if (boxed.size > 0) return [...boxed];
  return links.map(({ text }) => text).filter(Boolean);
}

/** A draft has no page in the shop and so no link: then the box's own text. */
function titleLinks(box: Element): string[] {
  const link = box.querySelector('a[href], kat-link[href]');
  const text = textOf(link ?? box);
  return text === '' ? [] : [text];
}
