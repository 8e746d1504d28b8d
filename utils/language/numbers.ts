/** Numbers as people write them in different countries, compared by value. */

export interface FoundNumber {
  /** As it stands, with its unit: "12.5 cm", "925". */
  text: string;
  /** What it may mean: "1,000" is a thousand to some and one to others. */
  values: number[];
  unit: Unit | null;
}

type Unit = keyof typeof units;

/** Units with their size in the base unit of their kind, and how they are written. */
const units = {
  mm: { kind: 'length', size: 0.1, written: ['mm'] },
  cm: { kind: 'length', size: 1, written: ['cm'] },
  m: { kind: 'length', size: 100, written: ['m'] },
  inch: { kind: 'length', size: 2.54, written: ['in', 'inch', 'inches', '"', '′′', '”', "''"] },
  foot: { kind: 'length', size: 30.48, written: ['ft', 'foot', 'feet'] },
  g: { kind: 'mass', size: 1, written: ['g', 'gr'] },
  kg: { kind: 'mass', size: 1000, written: ['kg'] },
  ounce: { kind: 'mass', size: 28.35, written: ['oz', 'ounce', 'ounces'] },
  pound: { kind: 'mass', size: 453.6, written: ['lb', 'lbs', 'pound', 'pounds'] },
  ml: { kind: 'volume', size: 1, written: ['ml'] },
  cl: { kind: 'volume', size: 10, written: ['cl'] },
  l: { kind: 'volume', size: 1000, written: ['l'] },
  fluidOunce: { kind: 'volume', size: 29.57, written: ['fl oz', 'fl. oz'] },
  celsius: { kind: 'temperature', size: 1, written: ['°c'] },
  fahrenheit: { kind: 'temperature', size: 5 / 9, written: ['°f'] },
} as const;

const unitKeys = Object.keys(units) as Unit[];
const unitByWriting = new Map<string, Unit>(
  unitKeys.flatMap((unit) => units[unit].written.map((writing) => [writing, unit] as const)),
);
const longestFirst = [...unitByWriting.keys()].toSorted((a, b) => b.length - a.length);
const unitPattern = longestFirst.map((writing) => writing.replace('.', '\\.')).join('|');

/** A date, a fraction, thousands set apart by blanks, or digits with points; perhaps a unit that ends there. */
const numberPattern = new RegExp(
  `(\\d{1,2}(?:\\.\\d{1,2}\\.|/\\d{1,2}/|-\\d{1,2}-)(?:\\d{4}|\\d{2})(?!\\d)|(?:\\d{1,4} )?\\d{1,4}/\\d{1,3}|\\d{1,3}(?: \\d{3})+(?!\\d)|\\d[\\d.,'’]*\\d|\\d)(?:[\\s-]?(${unitPattern})(?![\\p{L}\\p{N}]))?`,
  'giu',
);

/** Rounding when a size is converted: 4 in = 10.16 cm is written as 10 cm or 10.2 cm. */
const roundingAllowed = 0.04;

export function findNumbers(text: string): FoundNumber[] {
  const plain = text
    .replace(/(?<=\d)(?=[¼½¾⅓⅔⅛])/g, ' ')
    .normalize('NFKC')
    .replaceAll('⁄', '/');
  const found = [...plain.matchAll(numberPattern)];
  return found.map(([whole, digits = ''], at) => ({
    text: whole,
    values: valuesOf(digits),
    unit: unitAt(found, at),
  }));
}

/** The unit of a number: its own, or in "10 x 15 cm" that of the number it is multiplied with. */
function unitAt(found: readonly RegExpExecArray[], at: number): Unit | null {
  const [match, next] = [found[at], found[at + 1]];
  const own = unitByWriting.get((match?.[2] ?? '').toLowerCase());
  if (own || !match || !next) return own ?? null;
  const between = match.input.slice(match.index + match[0].length, next.index);
  return /^\s?[x×*]\s?$/iu.test(between) ? unitAt(found, at + 1) : null;
}

/** The same number, or the same size in another unit; 10 inches and 10 centimetres are neither. */
export function isSameNumber(one: FoundNumber, other: FoundNumber): boolean {
  const from = one.unit && other.unit && besides(one.unit, other.unit);
  const to = one.unit && other.unit && besides(other.unit, one.unit);
  const isConversion = from && to && from !== to && units[from].kind === units[to].kind;
  return one.values.some((left) =>
    other.values.some((right) =>
      isConversion ? isSameSize(inBaseUnit(left, from), inBaseUnit(right, to)) : left === right,
    ),
  );
}

/** What a unit means besides another: a mug of 12 oz holds fluid ounces. */
function besides(unit: Unit, other: Unit): Unit {
  return unit === 'ounce' && units[other].kind === 'volume' ? 'fluidOunce' : unit;
}

function inBaseUnit(value: number, unit: Unit): number {
  return (unit === 'fahrenheit' ? value - 32 : value) * units[unit].size;
}

function isSameSize(one: number, other: number): boolean {
  return Math.abs(one - other) <= roundingAllowed * Math.max(one, other);
}

function valuesOf(digits: string): number[] {
  // The parts of a date stand in another order elsewhere, or are words.
  if (/^\d+([./-])\d+\1\d+$/.test(digits) && !isGrouped(digits)) return digits.split(/[./-]/).map(Number);
  if (digits.includes('/')) return [valueOfFraction(digits)];
  const bare = digits.replace(/['’\s]/g, '');
  const asDecimal = Number(bare.replace(/[.,](?=.*[.,])/g, '').replace(',', '.'));
  return isGrouped(bare) ? [asDecimal, Number(bare.replace(/[.,]/g, ''))] : [asDecimal];
}

/** "1/2" or "1 1/2". */
function valueOfFraction(digits: string): number {
  const [below = '1', above = '0', whole = '0'] = digits.split(/[ /]/).toReversed();
  return Number(whole) + Number(above) / Number(below);
}

/** Thousands parted by points or commas. */
function isGrouped(digits: string): boolean {
  return /^\d{1,3}(?:[.,]\d{3})+$/.test(digits);
}
