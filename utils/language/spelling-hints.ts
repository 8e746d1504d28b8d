/**
 * English and Spanish that is understood everywhere but spelled or said otherwise in another country. Short on
 * purpose: only pairs where the word of the one country looks wrong in the other, from craft and shop texts.
 */
export type Variety = 'en-US' | 'en-GB' | 'es-ES' | 'es-MX';

export interface SpellingHint {
  /** The word as it stands in the text, by UTF-16 offsets. */
  start: number;
  end: number;
  /** How the country's readers would write it. */
  better: string;
}

/** American, British. */
const english = [
  ['color', 'colour'],
  ['colors', 'colours'],
  ['colored', 'coloured'],
  ['colorful', 'colourful'],
  ['favorite', 'favourite'],
  ['favorites', 'favourites'],
  ['flavor', 'flavour'],
  ['gray', 'grey'],
  ['jewelry', 'jewellery'],
  ['center', 'centre'],
  ['fiber', 'fibre'],
  ['fibers', 'fibres'],
  ['liter', 'litre'],
  ['theater', 'theatre'],
  ['traveled', 'travelled'],
  ['traveling', 'travelling'],
  ['personalized', 'personalised'],
  ['customized', 'customised'],
  ['organized', 'organised'],
  ['aluminum', 'aluminium'],
  ['molded', 'moulded'],
  ['honor', 'honour'],
  ['neighbor', 'neighbour'],
  ['catalog', 'catalogue'],
] as const;

/** Mexico, Spain. */
const spanish = [
  ['aparador', 'escaparate'],
  ['computadora', 'ordenador'],
  ['jugo', 'zumo'],
  ['lentes', 'gafas'],
  ['aretes', 'pendientes'],
  ['cobija', 'manta'],
  ['chamarra', 'cazadora'],
] as const;

/**
 * Words a reader in this country would write otherwise, in the order of the text. A hint: product names and
 * taste may say otherwise.
 */
export function spellingHints(text: string, variety: Variety): SpellingHint[] {
  const betters = bettersFor(variety);
  return [...text.matchAll(/\p{L}+/gu)].flatMap(({ index, 0: word }) => {
    const better = betters.get(word.toLowerCase());
    return better === undefined
      ? []
      : [{ start: index, end: index + word.length, better: inCaseOf(word, better) }];
  });
}

function bettersFor(variety: Variety): Map<string, string> {
  const pairs = variety.startsWith('en') ? english : spanish;
  const isFirst = variety === 'en-US' || variety === 'es-MX';
  return new Map(pairs.map(([first, second]) => (isFirst ? [second, first] : [first, second])));
}

function inCaseOf(word: string, better: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return better.toUpperCase();
  const first = word.charAt(0);
  return first === first.toUpperCase() ? better.charAt(0).toUpperCase() + better.slice(1) : better;
}
