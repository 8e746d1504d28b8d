import { expect, it } from 'vitest';
import type { Lesson } from '../pages/lessons/lesson';
import { forget, learn } from './lessons';
import { lessonsInText, lessonsText } from './lessons-text';

const lesson: Lesson = {
  meaning: 'aboutYou',
  at: 1,
  fingerprint: {
    tag: 'textarea',
    role: '',
    label: 'Zworbel',
    aria: '',
    name: 'bio',
    id: 'bio-#',
    heading: 'Profile',
    order: { place: 1, of: 3 },
    path: '/maker/#',
    shadow: '',
    classes: '',
  },
};
const later: Lesson = {
  ...lesson,
  at: 2,
  fingerprint: { ...lesson.fingerprint, order: { place: 0, of: 2 } },
};
const elsewhere: Lesson = { ...lesson, fingerprint: { ...lesson.fingerprint, path: '/other' } };
const another: Lesson = { ...lesson, meaning: 'inspiration' };

it('keeps the newest of what was shown twice, and one for each form and thing', () => {
  expect(learn(learn([], lesson), later)).toEqual([later]);
  expect(learn([lesson, elsewhere], another)).toEqual([lesson, elsewhere, another]);
  expect(forget([lesson, elsewhere], later)).toEqual([elsewhere]);
});

it('travels as text', () => {
  expect(lessonsInText(lessonsText([lesson, elsewhere]))).toEqual([lesson, elsewhere]);
});

it.each(['', 'About You', '[]', '{"lessons":[]}', lessonsText([lesson]).replace('"aboutYou"', '"password"')])(
  'refuses %j',
  (text) => {
    expect(lessonsInText(text)).toBeNull();
  },
);
