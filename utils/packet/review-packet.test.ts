import { expect, it } from 'vitest';
import { textFact, yesterday } from '../../test/surfaces/samples';
import type { Shop } from '../facts/shop';
import type { Country } from '../marketplaces/countries';
import type { PacketAnswer } from './read-packet';
import { reviewAnswers } from './review-packet';

const shop: Shop = {
  plan: { home: 'DE', targets: ['US', 'CA', 'MX'] },
  countries: {
    DE: { profile: { path: '/maker', aboutYou: textFact(null, 'Ich töpfere in Rye.') } },
    US: { profile: { path: '/maker', aboutYou: textFact(null, 'Old text.') } },
  },
};

function answer(country: Country, text: string, original: string | null = null): PacketAnswer {
  return { country, field: 'aboutYou', line: 2, text, original };
}

it('puts an answer beside the original and what stands on the page', () => {
  const { answered } = reviewAnswers(shop, [answer('US', 'I throw pots.'), answer('MX', 'Hago vasijas.')]);
  expect(answered).toEqual([
    {
      country: 'US',
      field: 'aboutYou',
      text: 'I throw pots.',
      takenFrom: null,
      original: 'Ich töpfere in Rye.',
      originalChanged: false,
      onPage: { text: 'Old text.', at: yesterday },
    },
    expect.objectContaining({ country: 'MX', onPage: null }),
  ]);
});

it('takes one translation for all countries of its language', () => {
  const { answered, empty } = reviewAnswers(shop, [
    answer('US', 'I throw pots.'),
    answer('CA', ' '),
    answer('MX', ''),
  ]);
  expect(answered).toMatchObject([
    { country: 'US', takenFrom: null },
    { country: 'CA', takenFrom: 'US', text: 'I throw pots.' },
  ]);
  expect(empty).toEqual([{ country: 'MX', field: 'aboutYou' }]);
});

it('takes no other text of the same language', () => {
  const { answered, empty } = reviewAnswers(shop, [
    { ...answer('US', 'The river.'), field: 'inspiration' },
    answer('CA', ''),
  ]);
  expect(answered).toMatchObject([{ country: 'US', field: 'inspiration' }]);
  expect(empty).toEqual([{ country: 'CA', field: 'aboutYou' }]);
});

it.each([
  ['Ich töpfere\r\n in Rye.', false],
  ['Ich töpfere in Hastings.', true],
  ['', false],
  [null, false],
])('sent with %j: the original has changed: %s', (sent, changed) => {
  const { answered } = reviewAnswers(shop, [answer('US', 'I throw pots.', sent)]);
  expect(answered[0]?.originalChanged).toBe(changed);
});
