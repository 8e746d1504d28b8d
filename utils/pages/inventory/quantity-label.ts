import { plain } from '../../marketplaces/plain';
import { otherQuantities, quantityLabels, sellerWords } from '../words/inventory-words';
import { matcher } from '../words/matcher';

const quantities = matcher(quantityLabels);
const otherKinds = matcher(otherQuantities);
const bySeller = matcher(sellerWords);

/** Whether a text says that the stock the seller ships herself follows, or heads a column of it. */
export function isQuantityLabel(text: string): boolean {
  if (text.length > 60 || /^\d/.test(text)) return false;
  const words = plain(text);
  return quantities.in(words) && !otherKinds.in(words);
}

/** A head that says nothing beside it: "Available (FBM)", and not "Quantity sold". */
export function isQuantityHead(text: string): boolean {
  return isQuantityLabel(text) && bySeller.without(quantities.without(plain(text))) === '';
}
