import { plain } from '../../marketplaces/plain';
import { priceLabels } from '../words/inventory-words';
import { matcher } from '../words/matcher';
import { countriesOfCurrency } from './money';

const prices = matcher(priceLabels);

/** Whether a text is the price's label and nothing more; a currency may stand with it. */
export function isPriceLabel(text: string): boolean {
  if (text.length > 40) return false;
  const words = text.split(/[\s()（）:：]+/u).filter((word) => countriesOfCurrency(word) === null);
  const label = plain(words.join(' '));
  return prices.in(label) && prices.without(label) === '';
}
