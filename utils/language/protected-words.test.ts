import { describe, expect, test } from 'vitest';
import { maskProtected } from './protected-words';

function left(text: string, protectedWords: string[] = []): string {
  const masked = maskProtected(text, protectedWords);
  expect(masked).toHaveLength(text.length);
  return masked.replace(/[\s.,:;!?()–-]+/g, ' ').trim();
}

describe('what never counts for a language', () => {
  test.each([
    [
      'links',
      'see https://example.com/a?b=c and www.example.de/x or willow.example',
      'see and or willow example',
    ],
    ['shop addresses', 'at willowclay.com or etsy.com/shop/x', 'at or'],
    ['e-mail addresses', 'write anna@example.com please', 'write please'],
    ['hashtags and handles', 'on #handmade #ceramica with @willow_clay', 'on with'],
    ['numbers with their units', 'it is 12.5 cm, 10x15 cm, 8oz, 925er, 1990s, 24 h', 'it is'],
    ['markup', 'one<br>two<b class="x">three</b>&nbsp;four', 'one two three four'],
    ['brands and materials', 'Raku and Sterling on Amazon Handmade', 'and on'],
  ])('%s', (_, text, expected) => {
    expect(left(text)).toBe(expected);
  });

  test('the seller’s own words, whole, in any case and with either apostrophe', () => {
    const names = ["Anna's Pots", 'Willow', 'Willow & Clay (UK)'];
    expect(left('WILLOW & CLAY (UK) is Anna’s  Pots in Willowdale', names)).toBe('is in Willowdale');
  });

  test('a unit is no unit inside a word', () => {
    expect(left('3 moons and 5 candles')).toBe('moons and candles');
  });

  test('blanks among the words protect nothing', () => {
    expect(left('words stay', ['', '  '])).toBe('words stay');
  });
});
