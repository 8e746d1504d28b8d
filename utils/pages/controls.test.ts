import { describe, expect, it } from 'vitest';
import { openSavedPage } from '../../test/tools/saved-page';
import { textControls, valueOf } from './controls';
import { probe } from './probe';

function open(html: string): Document {
  return openSavedPage(html, 'https://sellercentral.amazon.com/');
}
function valueIn(html: string): string | null {
  const control = open(html).body.firstElementChild;
  if (!control) throw new Error('The page is empty.');
  return valueOf(control);
}
function idsFound(html: string): string[] {
  return textControls(probe(open(html))).map((control) => control.id);
}
const shadow = (inside: string) => `<template shadowrootmode="open">${inside}</template>`;

describe('what stands in a field', () => {
  it.each([
    ['a textarea', '<textarea>One\n two </textarea>', 'One\n two '],
    ['an input', '<input value="Willow">', 'Willow'],
    ['a disabled input', '<input value="willow" disabled>', 'willow'],
    ['an editor', '<div contenteditable><p>One</p><p>two<br>three</p></div>', 'One\ntwo\nthree'],
    ['an empty editor', '<div contenteditable><p><br></p></div>', ''],
    [
      'an editor that draws a hint',
      '<div contenteditable><p><span data-slate-placeholder="true" contenteditable="false">Tell us</span></p></div>',
      '',
    ],
    [
      'Katal: the native field inside',
      `<kat-textarea>${shadow('<textarea>Now</textarea>')}</kat-textarea>`,
      'Now',
    ],
    [
      'Katal: the attribute is stale',
      `<kat-input value="Old">${shadow('<input value="New">')}</kat-input>`,
      'New',
    ],
    ['Katal: emptied by the seller', `<kat-input value="Old">${shadow('<input>')}</kat-input>`, ''],
    ['Katal: not brought to life', '<kat-textarea value="Saved"></kat-textarea>', 'Saved'],
  ])('%s', (_, html, value) => {
    expect(valueIn(html)).toBe(value);
  });

  it.each([
    ['no value and no field', '<kat-textarea></kat-textarea>'],
    ['its own hint', '<textarea placeholder="Tell us">Tell us</textarea>'],
    ['a shadow root without a field', `<kat-textarea value="Old">${shadow('<p>…</p>')}</kat-textarea>`],
    [
      'a closed shadow root',
      '<kat-textarea value="Old"><template shadowrootmode="closed"><textarea></textarea></template></kat-textarea>',
    ],
  ])('cannot be known: %s', (_, html) => {
    expect(valueIn(html)).toBeNull();
  });
});

describe('the text fields of a page', () => {
  it('are what a seller writes text into', () => {
    const html = `<textarea id="a"></textarea><input id="b"><input id="c" type="text"><div id="d" contenteditable></div>
      <kat-textarea id="e"></kat-textarea><input type="checkbox"><input type="email"><input type="password">
      <kat-input type="number"></kat-input><select></select><button>Save</button>`;
    expect(idsFound(html).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('count once, though a Katal field holds a native one', () => {
    expect(idsFound(`<kat-input id="a">${shadow('<input id="inner">')}</kat-input>`)).toEqual(['a']);
  });

  it.each([
    '<textarea style="display: none"></textarea>',
    '<div hidden><textarea></textarea></div>',
    '<textarea style="visibility: hidden"></textarea>',
    '<textarea aria-hidden="true"></textarea>',
    '<style>.off { display: none }</style><div class="off"><textarea></textarea></div>',
  ])('are not what nobody sees: %s', (html) => {
    expect(idsFound(html)).toEqual([]);
  });
});
