import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fingerprint } from './lesson';
import { likeness, matchLesson } from './match-lesson';

const aboutYou: Fingerprint = {
  tag: 'kat-textarea',
  role: '',
  label: 'Etwas über mich',
  aria: '',
  name: 'artisan-bio-#',
  id: 'field-#',
  heading: 'Ihr Profil',
  order: { place: 1, of: 3 },
  path: '/handmade/profile/#',
  shadow: 'profile-form',
  classes: '',
};
const like = (change: Partial<Fingerprint>): Fingerprint => ({ ...aboutYou, ...change });
const stranger: Fingerprint = {
  tag: 'textarea',
  role: '',
  label: 'Message to the buyer',
  aria: '',
  name: 'message',
  id: 'message',
  heading: 'Contact',
  order: { place: 0, of: 1 },
  path: '/contact',
  shadow: '',
  classes: '',
};

describe('a lesson fits', () => {
  it.each([
    ['the field itself', aboutYou],
    ['the field in another language', like({ label: 'Su di te', heading: 'Il tuo profilo' })],
    ['the field with another name and id', like({ name: 'bio', id: 'x' })],
    ['the field moved to another address', like({ path: '/maker/edit', shadow: '' })],
    ['the field after another one was added above it', like({ order: { place: 2, of: 4 } })],
  ])('%s', (_, candidate) => {
    expect(matchLesson(aboutYou, [stranger, candidate])).toBe(1);
  });
});

describe('a lesson does not fit', () => {
  it.each([
    ['a stranger', stranger],
    ['a neighbour in the same language', like({ label: 'Meine Werkstatt', order: { place: 2, of: 3 } })],
    ['a field of one line', like({ tag: 'input' })],
    [
      'the same words in another form with other names',
      like({
        tag: 'div',
        name: 'x',
        id: 'y',
        path: '/else',
        shadow: '',
        classes: '',
        order: { place: 0, of: 1 },
        heading: '',
      }),
    ],
  ])('%s', (_, candidate) => {
    expect(matchLesson(aboutYou, [candidate])).toBeNull();
  });

  it('either of two that are alike', () => {
    const places = [0, 2].map((place) => like({ order: { place, of: 3 } }));
    expect(matchLesson(aboutYou, places)).toBeNull();
  });

  it('a page without fields', () => {
    expect(matchLesson(aboutYou, [])).toBeNull();
  });
});

it('is like itself in full, and never less than nothing or more than everything like another', () => {
  const text = fc.constantFrom('', 'a', 'b', 'Über mich');
  const print = fc.record({
    tag: fc.constantFrom('input', 'textarea', 'kat-textarea'),
    role: text,
    label: text,
    aria: text,
    name: text,
    id: text,
    heading: text,
    order: fc.record({ place: fc.nat(3), of: fc.integer({ min: 1, max: 4 }) }),
    path: text,
    shadow: text,
    classes: text,
  });
  fc.assert(
    fc.property(print, print, (lesson, candidate) => {
      expect(likeness(lesson, lesson)).toBe(1);
      expect(likeness(lesson, candidate)).toBeGreaterThanOrEqual(0);
      expect(likeness(lesson, candidate)).toBeLessThanOrEqual(1);
    }),
  );
});
