import { plain } from '../../marketplaces/plain';
import { statusHeads, titleHeads } from '../words/inventory-words';
import { matcher, type Matcher } from '../words/matcher';
import { isPriceLabel } from './price-label';
import { isQuantityHead, isQuantityLabel } from './quantity-label';
import { besides, partAround, type Item, type RowView } from './row-view';
import { isSkuLabel, skuInOneText } from './sku-text';

const titles = matcher(titleHeads);
const statuses = matcher(statusHeads);

export function isAsinLabel(text: string): boolean {
  return /^\s*asin ?1?\s*[:：]?\s*$/i.test(text);
}

export function isTitleLabel(text: string): boolean {
  return isNothingBut(titles, text);
}

export function isStatusLabel(text: string): boolean {
  return isNothingBut(statuses, text);
}

/** "Previous status": it names a status, and not the listing's. */
export function isOfAnotherStatus(text: string): boolean {
  return text.length < 40 && statuses.in(plain(text)) && !isStatusLabel(text);
}

export function isNothingBut(words: Matcher, text: string): boolean {
  const said = plain(text.slice(0, 100));
  return words.in(said) && words.without(said) === '';
}

/** Whether a text heads a column of what a list of products shows. */
export function isHead(text: string): boolean {
  return [isSkuLabel, isAsinLabel, isTitleLabel, isStatusLabel, isQuantityHead, isPriceLabel].some((is) =>
    is(text),
  );
}

/** Whether a text is a label after which a SKU, an ASIN, pieces or a price follow. */
export function isLabel({ text, isField }: Item): boolean {
  return !isField && [isSkuLabel, isAsinLabel, isQuantityLabel, isPriceLabel].some((is) => is(text));
}

/** What stands right after a label, or with it in one text. */
export function labelled(view: RowView, isWanted: (text: string) => boolean): Item[] {
  return [...saidInOne(view, isWanted), ...saidBeside(view, isWanted)];
}

/** What a text says after its label: "SKU: BOWL-01". */
export function saidInOne({ items }: RowView, isWanted: (text: string) => boolean): Item[] {
  return items.flatMap((item) => {
    const pair = pairIn(item);
    return pair && isWanted(pair.label) ? [{ ...item, text: pair.value }] : [];
  });
}

/** The texts and fields that stand right after a label. */
export function saidBeside(view: RowView, isWanted: (text: string) => boolean): Item[] {
  const labels = view.items.filter((item) => !item.isField && isWanted(item.text) && !pairIn(item));
  return labels.flatMap((label) => {
    // Where a row is one run of labels and values, they must alternate.
    const isRun = partAround(view, label).part === view.row;
    const isOther = (item: Item) => isLabel(item) || (isRun && !item.isField && isHead(item.text));
    const [value] = besides(view, label, (item) => isOther(item) || item === label);
    return value && !saysItsLabel(value) ? [value] : [];
  });
}

/** Where a label's own value is not there, the next label is none. */
function saysItsLabel(item: Item): boolean {
  return !item.isField && isHead(pairIn(item)?.label ?? item.text);
}

/** "Stato: Attivo", or a word set off before the rest: "<b>SKU</b> BOWL-01". */
function pairIn({ text, element }: Item): { label: string; value: string } | null {
  const [, before, after] = /^([^:：#]{1,40})[:：#]\s*(\S.*)$/u.exec(text) ?? skuInOneText.exec(text) ?? [];
  if (before && after) return { label: before, value: after };
  const first = element.firstElementChild;
  const label = first?.matches('b, strong, em, i, small') ? (first.textContent ?? '').trim() : '';
  const value = label && text.startsWith(label) ? text.slice(label.length).trim() : '';
  return value ? { label, value } : null;
}
