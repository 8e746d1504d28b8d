import { expect, test } from 'vitest';
import { splitSentences } from './sentences';

function sentences(text: string): string[] {
  return splitSentences(text, 'de').map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['full stops', 'Eins ist da. Zwei kommt! Drei?', ['Eins ist da.', 'Zwei kommt!', 'Drei?']],
  [
    'line breaks before full stops',
    'Eine Zeile\nnoch eine\r\n\r\nund die dritte',
    ['Eine Zeile', 'noch eine', 'und die dritte'],
  ],
  [
    'decimals and abbreviations hold together',
    'Sie ist 12.5 cm hoch. Und leicht.',
    ['Sie ist 12.5 cm hoch.', 'Und leicht.'],
  ],
  ['bullets stay with their line', '• Tassen\n✨ Teller', ['• Tassen', '✨ Teller']],
  [
    'where a browser begins a new line',
    '<ul class="x"><li>Eins.</li><li>Zwei</li></ul>Drei.<br/>Vier<BR>ist <b>da</b>',
    ['Eins.', 'Zwei', 'Drei.', 'Vier', 'ist <b>da</b>'],
  ],
  ['Chinese full stops', '我做陶器。每一件都不同。', ['我做陶器。', '每一件都不同。']],
  ['blanks at the ends are no part', '  Eins.   Zwei.  ', ['Eins.', 'Zwei.']],
  ['nothing', ' \n ', []],
])('%s', (_, text, expected) => {
  expect(sentences(text)).toEqual(expected);
});
