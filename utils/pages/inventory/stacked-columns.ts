import { chunksOf } from '../chunks';
import type { Column } from '../headed-columns';
import { asinPattern } from './asin';
import { isAsinLabel } from './row-labels';

/** What a column is headed with: "SKU / Condition" heads two things that stand one below the other in each cell. */
export function partsOfHead(head: string): string[] {
  return head
    .split(/[\n/|]/u)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** A column for each of those things where a cell holds as many texts, each in an element of its own. */
export function unstacked(column: Column): Column[] {
  const heads = partsOfHead(column.head);
  if (heads.length < 2) return [column];
  const texts = chunksOf(column.cell).filter(({ text, named }) => !named && text.trim() !== '');
  const elements = new Set(texts.map(({ element }) => element));
  const isInStep =
    elements.size === heads.length &&
    texts.every(({ text }, at) => isAsinLabel(heads[at] ?? '') === asinPattern.test(text.trim()));
  if (!isInStep || texts.length > heads.length || elements.has(column.cell)) return [column];
  return [...elements].map((cell, at) => ({ head: heads[at] ?? '', cell }));
}
