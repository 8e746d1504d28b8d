import { notAPhoto } from '../../../utils/pages/images';
import { withoutPersonal } from './personal';

const fields = 'textarea, input, kat-textarea, kat-input, [contenteditable=""], [contenteditable="true"]';

/**
 * Takes out of a saved page what is nobody's business and not needed to read it: scripts, comments, what is
 * written in fields (an empty one stays empty), pictures, queries of links, and whatever looks like a person's.
 * Changes the page in place, open shadow roots in `<template>` included.
 */
export function scrub(page: Document): void {
  for (const root of rootsOf(page)) {
    for (const element of root.querySelectorAll('script, noscript, link, meta')) element.remove();
    for (const [place, field] of [...root.querySelectorAll(fields)].entries()) emptyField(field, place + 1);
    for (const [place, image] of [...root.querySelectorAll('img')].entries()) hidePicture(image, place + 1);
    for (const element of root.querySelectorAll('*')) cleanElement(element);
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
  // A price or a quantity is no secret, and is read as a number.
  if (/^[\d\s.,€$£]*$/.test(typed)) return;
  const instead = `Text ${number}`;
  if (field.hasAttribute('value')) field.setAttribute('value', instead);
  else if (!field.localName.startsWith('kat-') && field.localName !== 'input') field.textContent = instead;
}

/** Different pictures stay different, since they are counted; what is no photo stays known as such. */
function hidePicture(image: Element, number: number): void {
  const source = image.getAttribute('src');
  const name =
    source
      ?.replace(/[?#].*/, '')
      .split('/')
      .at(-1) ?? '';
  if (source?.startsWith('data:')) image.setAttribute('src', source.replace(/,.*/s, ','));
  else if (source && !notAPhoto.test(name)) image.setAttribute('src', `photo-${number}.jpg`);
  image.removeAttribute('srcset');
}

function cleanElement(element: Element): void {
  for (const { name, value } of Array.from(element.attributes)) {
    if (/^on|^integrity$|^nonce$/.test(name)) element.removeAttribute(name);
    else if (name === 'href') element.setAttribute(name, withoutPersonal(value.replace(/\?.*/, '')));
    else element.setAttribute(name, withoutPersonal(value));
  }
  for (const node of Array.from(element.childNodes)) {
    if (node.nodeType === 8) node.remove();
    if (node.nodeType === 3) node.nodeValue = withoutPersonal(node.nodeValue ?? '');
  }
}
