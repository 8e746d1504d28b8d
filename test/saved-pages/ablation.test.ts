import { afterEach, describe, expect, it } from 'vitest';
import { chunksOf, type Chunk } from '../../utils/pages/chunks';
import { holds } from '../../utils/pages/composed';
import { meaningOf } from '../../utils/pages/label-meaning';
import { readPage } from '../../utils/pages/kinds';
import { probe } from '../../utils/pages/probe';
import type { Look } from '../../utils/pages/reading';
import { forgetPages, outcomeOf, savedCases, withPage, type SavedCase } from './cases';
import { contested, lies } from './told';
import { elementsOf } from './tree';

/**
 * Takes away what a look-up found, or a label's text: facts may vanish or the page may become unreadable, but no
 * fact may change or appear. So what Amazon renames or moves costs a fact and never makes a wrong one.
 */
const read = savedCases.filter((saved) => saved.expected.reading.status !== 'elsewhere');

/** What a page is made of is taken away one by one only up to here: lists of stores repeat themselves. */
const mostOfALook = 10;

/**
 * The pictures are themselves what is counted: fewer of them are another count, and rightly so. Where the selected
 * option is taken away the browser selects another, and the page then is for that country.
 */
const content: Record<string, readonly string[]> = {
  'picker-options': ['country'],
  images: ['profileImage', 'storefrontImages'],
  pictures: ['profileImage', 'storefrontImages'],
};

/** Looks that a selector can repeat; notes record words. */
function selectorLooks(saved: SavedCase): Look[] {
  return withPage(saved, (page) => {
    const again = probe(page);
    return readPage(saved.url, page).reading.looks.filter((look) => {
      try {
        return look.count > 0 && again.all(look.name, look.selector).length === look.count;
      } catch {
        return false; // Not a selector.
      }
    });
  });
}

afterEach(forgetPages);

describe.each(read)('$name', (saved) => {
  /** What the page tells falsely after a change to a fresh copy of it. */
  function liesAfter(change: (page: Document) => void, exempt: readonly string[] = []): string[] {
    const outcome = withPage(saved, (page) => {
      change(page);
      return outcomeOf(saved.url, page);
    });
    return lies(saved.expected, outcome, new Set([...contested(saved.expected), ...exempt]));
  }

  it('tells nothing new without what a look-up found', () => {
    const told = selectorLooks(saved).flatMap(({ name, selector, count }) => {
      const taken = [null, ...Array.from({ length: Math.min(count, mostOfALook) }).keys()];
      return taken.flatMap((only) => {
        const found = liesAfter((page) => {
          const elements = probe(page).all(name, selector);
          for (const element of only === null ? elements : elements.slice(only, only + 1)) element.remove();
        }, content[name]);
        return found.map((lie) => `without ${name} ${only ?? 'at all'}: ${lie}`);
      });
    });
    expect(told).toEqual([]);
  });

  it('tells nothing new without a label’s text', () => {
    const labels = withPage(saved, (page) => labelsOf(page).length);
    const told = [...Array.from({ length: labels }).keys()].flatMap((place) => {
      const found = liesAfter((page) => silence(labelsOf(page)[place]));
      return found.map((lie) => `without label ${place}: ${lie}`);
    });
    expect(told).toEqual([]);
  });
});

/** A row's facts hang on many small parts: each of them is taken away once, but not half of a title. */
const inventories = read.filter((saved) => saved.kind === 'inventory');

it.each(inventories)('$name tells nothing new without any one part of a row', (saved) => {
  const count = withPage(saved, (page) => partsOfRows(saved, page).length);
  const told = [...Array.from({ length: count }).keys()].flatMap((place) => {
    const outcome = withPage(saved, (page) => {
      partsOfRows(saved, page)[place]?.remove();
      return outcomeOf(saved.url, page);
    });
    return lies(saved.expected, outcome, contested(saved.expected)).map(
      (lie) => `without part ${place}: ${lie}`,
    );
  });
  expect(told).toEqual([]);
});

function partsOfRows(saved: SavedCase, page: Document): Element[] {
  const { reading } = readPage(saved.url, page);
  const rows = reading.status === 'read' ? Object.values(reading.controls) : [];
  return elementsOf(page, ':not(a *)').filter((element) =>
    rows.some((row) => row && row !== element && holds(row, element)),
  );
}

function labelsOf(page: Document): Chunk[] {
  return chunksOf(page.body).filter((chunk) => meaningOf(chunk.text));
}

function silence(chunk: Chunk | undefined): void {
  for (const name of ['text', 'label', 'emphasis']) chunk?.element.removeAttribute(name);
  chunk?.element.replaceChildren();
}
