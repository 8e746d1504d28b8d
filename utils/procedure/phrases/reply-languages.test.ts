import { expect, it } from 'vitest';
import { countries, countryCodes } from '../../marketplaces/countries';
import { fillSlots, phraseIds, slots } from './phrase';
import { en } from './en';
import { replyLanguages } from './reply-languages';

const all = countryCodes.flatMap((country) => replyLanguages[country]);

function slotsOf(text: string) {
  return slots.filter((slot) => text.includes(`{${slot}}`));
}

it.each(all)('has every phrase in $tag with the slots of English', ({ phrases }) => {
  for (const id of phraseIds) {
    expect([id, slotsOf(phrases[id])]).toEqual([id, slotsOf(en[id])]);
    expect(fillSlots(phrases[id], () => 'x')).not.toMatch(/[{}]/);
  }
});

it.each(countryCodes)('answers in the listing language of %s first', (country) => {
  expect(replyLanguages[country][0].language).toBe(countries[country].language);
});

it('speaks to Canada in French too, and to Mexico as it speaks', () => {
  expect(replyLanguages.CA.map(({ tag }) => tag)).toEqual(['en', 'fr-CA']);
  expect(replyLanguages.MX[0].phrases.shipped).toContain('número de guía');
  expect(replyLanguages.ES[0].phrases.shipped).not.toContain('número de guía');
});

it('fills each slot wherever it stands', () => {
  expect(fillSlots('{name}, {order}, {name}', (slot) => `[${slot}]`)).toBe('[name], [order], [name]');
});
