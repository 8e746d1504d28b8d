// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { renderIn } from '../../test/surfaces/render-in';
import { WordDiff } from './word-diff';

function changed(before: string, after: string, language = 'en'): (string | null)[] {
  const { container } = renderIn(language, <WordDiff before={before} after={after} />);
  return [...container.querySelectorAll('del, ins')].map((one) => one.textContent);
}

it('marks words, and says aloud what it marks', () => {
  expect(changed('I throw mugs by hand.', 'I throw cups by hand.')).toEqual([
    '[removed: mugs]',
    '[added: cups]',
  ]);
  expect(changed('Ton aus Rye', 'Ton aus Bath', 'de')).toEqual(['[gestrichen: Rye]', '[neu: Bath]']);
});

it('marks a new paragraph, and nothing where nothing changed', () => {
  expect(changed('One.', 'One.\n\nTwo.')).toEqual(['[added: \n\nTwo.]']);
  expect(changed('One.', 'One.')).toEqual([]);
});

function numbers(from: number): string {
  return Array.from({ length: 2000 }, (_, index) => `${from + index}`).join(' ');
}

it('shows two long texts that share nothing as one taken away and one added', () => {
  expect(changed(numbers(10_000), numbers(20_000))).toHaveLength(2);
});
