import { describe, expect, test } from 'vitest';
import { stockFindings } from './stock';
import { suggestLinks } from './suggest-links';
import { isUnchangedCopy, titleFindings } from './title-rules';

describe('title rules', () => {
  test('200 characters, counted as people do', () => {
    expect(titleFindings('é'.repeat(200))).toEqual([]);
    expect(titleFindings('🏺'.repeat(200))).toEqual([]);
    expect(titleFindings('é'.repeat(201))).toEqual([{ rule: 'too-long', length: 201 }]);
  });

  test.for([...'!$?_{}^¬¦'])('%s is forbidden', (character) => {
    expect(titleFindings(`Mug${character} blue${character}`)).toEqual([
      { rule: 'forbidden-characters', characters: [character] },
    ]);
  });

  test('other characters are not', () => {
    expect(titleFindings('Tasse "Grüße" – 12 cm, (blau/weiß) & more: 5% [x] #1 * ~ | + = € @')).toEqual([]);
  });

  test('a word more than twice, whatever its case', () => {
    expect(titleFindings('Mug blue MUG green mug')).toEqual([
      { rule: 'repeated-words', words: [{ word: 'Mug', times: 3 }] },
    ]);
    expect(titleFindings('Mug blue mug, mugs')).toEqual([]);
    expect(titleFindings('Anello in oro in argento in rame e perle e pietre e legno')).toEqual([]);
    expect(titleFindings('Bowl 10 cm 10 10 10')).toEqual([]);
  });

  test('an unchanged copy', () => {
    expect(isUnchangedCopy('Blue  mug, 12 oz', 'blue mug 12 oz')).toBe(true);
    expect(isUnchangedCopy('Blaue Tasse', 'Blue mug')).toBe(false);
    expect(isUnchangedCopy('', '')).toBe(false);
  });
});

describe('stock', () => {
  test('one SKU with other quantities', () => {
    expect(
      stockFindings([
        { country: 'DE', sku: 'MUG', quantity: 5 },
        { country: 'FR', sku: 'MUG', quantity: 3 },
        { country: 'IT', sku: 'MUG', quantity: null },
      ]),
    ).toEqual([
      {
        code: 'quantities-differ',
        sku: 'MUG',
        quantities: [
          { country: 'DE', quantity: 5 },
          { country: 'FR', quantity: 3 },
        ],
      },
    ]);
  });

  test('equal quantities, and one that was not shown, say nothing', () => {
    expect(
      stockFindings([
        { country: 'DE', sku: 'MUG', quantity: 0 },
        { country: 'FR', sku: 'MUG', quantity: 0 },
        { country: 'IT', sku: 'MUG', quantity: null },
      ]),
    ).toEqual([]);
  });

  test('other SKUs in other countries are other stocks; two in one country are not', () => {
    const entries = [
      { country: 'DE', sku: 'MUG', quantity: 5 },
      { country: 'FR', sku: 'MUG-FR', quantity: 5 },
    ] as const;
    expect(stockFindings(entries)).toEqual([
      {
        code: 'separate-stock',
        skus: [
          { sku: 'MUG', countries: ['DE'] },
          { sku: 'MUG-FR', countries: ['FR'] },
        ],
      },
    ]);
    expect(stockFindings(entries.map((entry) => ({ ...entry, country: 'DE' as const })))).toEqual([]);
  });
});

describe('suggested links', () => {
  const mug = { sku: 'MUG-ASH-12', title: 'Stoneware mug "Ash" 350 ml, Claywork', price: 24.9 };

  test('a name, a size and a like SKU find it; others are not suggested', () => {
    const others = [
      { sku: 'VASE-7', title: 'Vase „Fjord“ 20 cm, Claywork', price: 60 },
      { sku: 'DE-MUG-ASH', title: 'Steinzeugtasse „Ash“ 350 ml, Claywork', price: 27 },
      { sku: 'X1', title: 'Brosche Blätter', price: 18 },
    ];
    expect(suggestLinks(mug, others)[0]?.sku).toBe('DE-MUG-ASH');
    expect(suggestLinks(mug, others).map(({ sku }) => sku)).not.toContain('X1');
  });

  test('a price far off speaks against, one in another currency does not', () => {
    const other = { ...mug, sku: 'M-2' };
    const [near, far, pesos, none] = [25, 90, 480, Number.NaN].map(
      (price) => suggestLinks(mug, [{ ...other, price }])[0]?.likeness ?? 0,
    );
    expect(far).toBeLessThan(near ?? 0);
    expect(pesos).toBe(near);
    expect(none).toBe(near);
  });
});
