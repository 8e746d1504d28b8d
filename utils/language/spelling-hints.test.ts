import { describe, expect, test } from 'vitest';
import { spellingHints, type Variety } from './spelling-hints';

function hints(text: string, variety: Variety): string[] {
  return spellingHints(text, variety).map(
    ({ start, end, better }) => `${text.slice(start, end)} → ${better}`,
  );
}

describe('one language, two countries', () => {
  test.each<[Variety, string, string[]]>([
    [
      'en-GB',
      'Jewelry in every color. GRAY or gray?',
      ['Jewelry → Jewellery', 'color → colour', 'GRAY → GREY', 'gray → grey'],
    ],
    ['en-US', 'Jewellery in every colour', ['Jewellery → Jewelry', 'colour → color']],
    ['es-ES', 'Aretes en el aparador', ['Aretes → Pendientes', 'aparador → escaparate']],
    ['es-MX', 'Pendientes en el escaparate', ['Pendientes → Aretes', 'escaparate → aparador']],
  ])('%s: %s', (variety, text, expected) => {
    expect(hints(text, variety)).toEqual(expected);
  });

  test('nothing to say about the country’s own spelling, nor about parts of words', () => {
    expect(hints('Jewellery in every colour', 'en-GB')).toEqual([]);
    expect(hints('Discolored, Colorado', 'en-GB')).toEqual([]);
  });
});
