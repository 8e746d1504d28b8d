import { isAccepted } from '../facts/accepted';
import { mostTitles, titleToJudge, type TitleToJudge } from '../facts/judge-titles';
import type { Shop } from '../facts/shop';
import type { Judgement } from '../language/judgement';
import { listingIn, type LoadedCountries } from '../listings/listing-at';
import type { Matrix } from '../listings/matrix';
import { productsInState } from '../listings/matrix-states';
import { textAt } from '../listings/text-column';
import { isUnchangedCopy } from '../listings/title-rules';
import type { Country } from '../marketplaces/countries';
import { sameLanguage } from './packet-rows';
import type { TitlePlace } from './row-id';

/** A listing's title that a translator may be asked for. */
export interface TitleRow extends TitlePlace {
  /** The home country's title. */
  original: string;
  /** The title in the country, as last seen; empty where the product is missing there. */
  current: string;
}

/** A title that a translator is asked for; null: the judge did not answer. */
export interface AskedTitle extends TitleRow {
  judgement: Judgement | null;
}

/**
 * The titles of products that are missing in the chosen countries, or are listed there, in the order of the
 * countries; in pieces of at most `mostTitles`, which may be empty. What the seller called right is left out, and of
 * what is missing what she set aside.
 */
export function* titleRows(
  shop: Shop,
  matrix: Matrix,
  loaded: LoadedCountries,
  chosen: readonly Country[],
): Generator<TitleRow[], void> {
  const { home } = shop.plan;
  if (home === null) return;
  const count = matrix.skus.ends.length;
  for (const country of chosen.filter((one) => !sameLanguage(one, home))) {
    const missing = new Set(productsInState(matrix, 'missing', [country], null));
    const rowOf = (product: number): TitleRow[] => {
      const original = listingIn(loaded, home, product)?.title ?? '';
      const current = listingIn(loaded, country, product)?.title ?? '';
      if (original === '' || (current === '' && !missing.has(product))) return [];
      if (isRight(shop, country, current)) return [];
      return [{ country, field: 'title', sku: textAt(matrix.skus, product), original, current }];
    };
    for (let from = 0; from < count; from += mostTitles) {
      const products = Array.from({ length: Math.min(mostTitles, count - from) }, (_, at) => from + at);
      yield products.flatMap(rowOf);
    }
  }
}

function isRight(shop: Shop, country: Country, title: string): boolean {
  return title !== '' && isAccepted(shop, { country, field: 'title', kind: 'text', text: title });
}

/**
 * Of these titles the ones to be translated, at most `mostTitles`, each with what the judge says of it. Null as soon
 * as `signal` says that nobody waits for them any more.
 *
 * @param judge is asked piece by piece, in between the page can draw; may reject
 */
export async function titlesToTranslate(
  pieces: Iterable<TitleRow[]>,
  judge: (titles: TitleToJudge[]) => Promise<Judgement[]>,
  signal: AbortSignal,
): Promise<AskedTitle[] | null> {
  const asked: AskedTitle[] = [];
  for (const piece of pieces) {
    const judgements = await judge(piece.map(questionOf)).catch(() => []);
    if (signal.aborted) return null;
    const judged = piece.map((row, place) => ({ ...row, judgement: judgements[place] ?? null }));
    asked.push(...judged.filter(isToTranslate));
    if (asked.length >= mostTitles) break;
  }
  return asked.slice(0, mostTitles);
}

/** Of a product that is missing the home country's title is judged: it may serve as it is. */
function questionOf({ country, original, current }: TitleRow): TitleToJudge {
  return titleToJudge(country, current || original, original);
}

/** What nobody has translated is asked for unless it is plainly right; other titles only where they are wrong. */
function isToTranslate({ original, current, judgement }: AskedTitle): boolean {
  const verdict = judgement?.verdict ?? 'too-short';
  if (current === '' || isUnchangedCopy(current, original)) return verdict !== 'good';
  return verdict !== 'good' && verdict !== 'too-short';
}
