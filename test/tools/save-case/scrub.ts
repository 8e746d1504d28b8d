import { JSDOM } from 'jsdom';
import { notAPhoto } from '../../../utils/pages/images';

/** What is left of a text when all that is a person's is taken out. */
type Clean = (text: string) => string;

/** Nothing of them is read. */
const unneeded = 'script, noscript, link, meta, base, source, track, object, embed';
const fields =
  'textarea, input, kat-textarea, kat-input, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';
/** Addresses that lead or send somewhere; a link's own is kept, cleaned. */
const addresses =
  /^(srcset|imagesrcset|poster|data|action|formaction|ping|cite|background|manifest|integrity|nonce)$/;
/** What readers ask of Amazon's own data. Of all others only a programmer's words and small numbers stay. */
const readData = /^data-(sku|row-data|column|currency|test.*|marketplace_selection|merchant_selection)$/;
const plainWord = /^([a-z][a-z0-9_-]*|\d{1,4})?$/;

/**
 * Takes out of a saved page what is nobody's business and not needed to read it: scripts, comments, what is
 * written in fields (an empty one stays empty), pictures, queries of links, data that is no programmer's word, and
 * whatever looks like a person's. Changes the page in place; open shadow roots in `<template>` and frames with
 * `srcdoc` included.
 */
export function scrub(page: Document, clean: Clean): void {
  for (const root of rootsOf(page)) {
    for (const element of root.querySelectorAll(unneeded)) element.remove();
    for (const [place, field] of [...root.querySelectorAll(fields)].entries()) emptyField(field, place + 1);
    for (const [place, image] of [...root.querySelectorAll('img')].entries())
      hidePicture(image, place + 1, clean);
    for (const element of root.querySelectorAll('*')) cleanElement(element, clean);
    cleanTexts(page, root, clean);
  }
}

/** The page and the inside of every template, however deep. */
function rootsOf(page: Document): (Document | DocumentFragment)[] {
  const roots: (Document | DocumentFragment)[] = [page];
  for (const root of roots) {
    for (const template of root.querySelectorAll('template')) roots.push(template.content);
  }
  return roots;
}

function emptyField(field: Element, number: number): void {
  const typed = field.getAttribute('value') ?? field.textContent ?? '';
  // A price or a quantity is no secret, and is read as a number; what has more digits may be a telephone's.
  if (/^[\s.,€$£]*(\d[\s.,€$£]*){0,7}$/.test(typed)) return;
  const instead = `Text ${number}`;
  if (field.hasAttribute('value')) field.setAttribute('value', instead);
  else if (!field.localName.startsWith('kat-') && field.localName !== 'input') field.textContent = instead;
}

function hidePicture(image: Element, number: number, clean: Clean): void {
  const source = image.getAttribute('src');
  if (source) image.setAttribute('src', pictureInstead(source, number, clean));
}

/** Different pictures stay different, since they are counted; what is no photo stays known as such. */
function pictureInstead(source: string, number: number, clean: Clean): string {
  if (source.startsWith('data:')) return source.replace(/,.*/s, ',');
  const name =
    source
      .replace(/[?#].*/s, '')
      .split('/')
      .at(-1) ?? '';
  return notAPhoto.test(name) ? clean(source.replace(/[?#].*/s, '')) : `photo-${number}.jpg`;
}

/** Styles say what can be seen; their pictures and comments may say more. */
function withoutPictures(styles: string, clean: Clean): string {
  let number = 0;
  return styles
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/url\((["']?)(.*?)\1\)/gs, (_, quote: string, source: string) => {
      number += 1;
      return `url(${quote}${pictureInstead(source, number, clean)}${quote})`;
    });
}

function cleanElement(element: Element, clean: Clean): void {
  for (const { name, value } of Array.from(element.attributes)) {
    const cleaned = cleanAttribute(element, name, value, clean);
    if (cleaned === null) element.removeAttribute(name);
    else if (cleaned !== value) element.setAttribute(name, cleaned);
  }
}

/** What is left of an attribute; null where nothing is. */
function cleanAttribute(element: Element, name: string, value: string, clean: Clean): string | null {
  if (name.startsWith('on') || addresses.test(name)) return null;
  if (name === 'src' && element.localName !== 'img') return null;
  if (name === 'href' || name === 'xlink:href') return clean(addressInstead(value));
  if (name === 'srcdoc') return scrubbedFrame(value, clean);
  if (name === 'style') return clean(withoutPictures(value, clean));
  if (name.startsWith('data-') && !readData.test(name)) return plainWord.test(value) ? clean(value) : '';
  return clean(value);
}

/** A link without its query and the place it leads to on its page; of mail and telephone only that it is one. */
function addressInstead(address: string): string {
  const other = /^\s*(?!https?:)[a-z][a-z0-9+.-]*:/i.exec(address);
  return other ? other[0] : address.replace(/\?.*|(?<=.)#.*/s, '');
}

function scrubbedFrame(html: string, clean: Clean): string {
  const { document } = new JSDOM(html).window;
  scrub(document, clean);
  return document.documentElement.outerHTML;
}

function cleanTexts(page: Document, root: Node, clean: Clean): void {
  const walker = page.createTreeWalker(root, 4 | 128);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  for (const node of nodes) {
    const text = node.nodeValue ?? '';
    if (node.nodeType === 8) node.parentNode?.removeChild(node);
    else if (node.parentNode?.nodeName === 'STYLE') node.nodeValue = clean(withoutPictures(text, clean));
    else node.nodeValue = clean(text);
  }
}
