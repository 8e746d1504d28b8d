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
} as const;

const unitKeys = Object.keys(units) as Unit[];
const unitByWriting = new Map<string, Unit>(
  unitKeys.flatMap((unit) => units[unit].written.map((writing) => [writing, unit] as const)),
);
const longestFirst = [...unitByWriting.keys()].toSorted((a, b) => b.length - a.length);
const unitPattern = longestFirst.map((writing) => writing.replace('.', '\\.')).join('|');

/** A fraction, thousands set apart by blanks, or digits with points; perhaps a unit that ends there. */
const numberPattern = new RegExp(
  `((?:\\d{1,4} )?\\d{1,4}/\\d{1,3}|\\d{1,3}(?: \\d{3})+(?!\\d)|\\d[\\d.,'’]*\\d|\\d)(?:[\\s-]?(${unitPattern})(?![\\p{L}\\p{N}]))?`,
  'giu',
);

/** Rounding when a size is converted: 4 in = 10.16 cm is written as 10 cm or 10.2 cm. */
const roundingAllowed = 0.04;

export function findNumbers(text: string): FoundNumber[] {
  const plain = text
    .replace(/(?<=\d)(?=[¼½¾⅓⅔⅛])/g, ' ')
    .normalize('NFKC')
    .replaceAll('⁄', '/');
  return [...plain.matchAll(numberPattern)].map(([found, digits = '', unit]) => ({
    text: found,
    values: valuesOf(digits),
    unit: unitByWriting.get((unit ?? '').toLowerCase()) ?? null,
  }));
}

/** The same number, or the same size in another unit. */
export function isSameNumber(one: FoundNumber, other: FoundNumber): boolean {
  return one.values.some((left) =>
    other.values.some((right) => left === right || isConverted(left, one.unit, right, other.unit)),
  );
}

function isConverted(left: number, from: Unit | null, right: number, to: Unit | null): boolean {
  if (!from || !to || from === to || units[from].kind !== units[to].kind) return false;
  const [a, b] = [left * units[from].size, right * units[to].size];
  return Math.abs(a - b) <= roundingAllowed * Math.max(a, b);
}

function valuesOf(digits: string): number[] {
  if (digits.includes('/')) return [valueOfFraction(digits)];
  const bare = digits.replace(/['’\s]/g, '');
  const asDecimal = Number(bare.replace(/[.,](?=.*[.,])/g, '').replace(',', '.'));
  const isGrouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(bare);
  return isGrouped ? [asDecimal, Number(bare.replace(/[.,]/g, ''))] : [asDecimal];
}

/** "1/2" or "1 1/2". */
function valueOfFraction(digits: string): number {
  const [below = '1', above = '0', whole = '0'] = digits.split(/[ /]/).toReversed();
  return Number(whole) + Number(above) / Number(below);
}
