import {
  parentOf,
  productOf,
  sizeOf,
  titleOf,
  type Catalogue,
  type Product,
  type TitleLanguage,
} from './catalogue.ts';
import { listingLanguages, type ListingStory } from './listing-stories.ts';
import { countryCodes, type Country } from './stores.ts';

export type ListingStatus = 'active' | 'inactive' | 'incomplete';
export type Listing = {
  sku: string;
  asin: string;
  title: string;
  status: ListingStatus;
  /** Why it is inactive. */
  reason: 'outOfStock' | 'priceError' | null;
  /** Pieces; null for what cannot be bought. */
  quantity: number | null;
  /** In the country's currency. */
  price: number | null;
  /** SKU of the variation parent above it. */
  parent: string | null;
  /** True for the parent itself. */
  hasVariants: boolean;
};

/** What decides a country's listings. */
export type ListingPlan = {
  catalogue: Catalogue;
  country: Country;
  /** Null: nothing is listed there. */
  story: ListingStory | null;
  home: TitleLanguage;
  /** Number of products, those missing counted in; 0: as many as the story has. */
  size: number;
};

/** Invented rates: one US dollar in the country's currency. */
const rates: Readonly<Record<Country, number>> = {
  US: 1,
  CA: 1.35,
  MX: 18,
  UK: 0.8,
  DE: 0.92,
  FR: 0.92,
  IT: 0.92,
  ES: 0.92,
};

const filler = {
  en: 'for kitchen and table',
  de: 'für Küche und Tisch',
  fr: 'pour cuisine et table',
  it: 'per cucina e tavola',
  es: 'para cocina y mesa',
};

function longer(title: string, language: TitleLanguage): string {
  let long = title;
  while (long.length <= 200) long += `, ${filler[language]}`;
  return long;
}

type Marks = (difference: keyof ListingStory) => boolean;

function titleIn({ home, country }: ListingPlan, product: Product, is: Marks): string {
  const language = is('untranslated') ? home : listingLanguages[country];
  const title = titleOf(product, language);
  if (is('tooLong')) return longer(title, language);
  if (is('repetitive')) return `${title}, ${Array(3).fill(product.form.sku.toLowerCase()).join(' ')}`;
  return is('forbidden') ? `${title} – NEW! {gift} $` : title;
}

function skuIn(country: Country, { sku }: Product, is: Marks): string {
  if (is('ownSku') || is('ownBoth')) return `${country}-${sku.replaceAll('-', '_')}`;
  return is('smallSku') ? sku.toLowerCase() : sku;
}

function asinIn(country: Country, { asin }: Product, is: Marks): string {
  const other = is('ownAsin') || is('ownBoth');
  return other ? `${asin.slice(0, 2)}${country}${asin.slice(4)}` : asin;
}

function stateIn(
  product: Product,
  country: Country,
  is: Marks,
): Pick<Listing, 'status' | 'reason' | 'quantity' | 'price'> {
  const price = (Math.ceil(product.form.price * rates[country]) * 10 - (country === 'MX' ? 0 : 1)) / 10;
  const stock = ((product.number * 7) % 23) + 1;
  const quantity = is('otherQuantity') ? stock + 1 + countryCodes.indexOf(country) : stock;
  if (is('incomplete')) return { status: 'incomplete', reason: null, quantity: null, price: null };
  if (is('outOfStock')) return { status: 'inactive', reason: 'outOfStock', quantity: 0, price };
  if (is('priceError')) return { status: 'inactive', reason: 'priceError', quantity, price };
  return { status: 'active', reason: null, quantity, price };
}

function listingOf(plan: ListingPlan, story: ListingStory, product: Product): Listing | null {
  const number = product.number % sizeOf(plan.catalogue);
  const is: Marks = (difference) => story[difference]?.includes(number) ?? false;
  if (is('missing')) return null;
  return {
    sku: skuIn(plan.country, product, is),
    asin: asinIn(plan.country, product, is),
    title: titleIn(plan, product, is),
    ...stateIn(product, plan.country, is),
    parent: product.form.family ? parentOf(plan.catalogue, product, plan.home).sku : null,
    hasVariants: false,
  };
}

function parentRow({ catalogue, country }: ListingPlan, product: Product): Listing {
  return {
    ...parentOf(catalogue, product, listingLanguages[country]),
    status: 'incomplete',
    reason: null,
    quantity: null,
    price: null,
    parent: null,
    hasVariants: true,
  };
}

/** A country's listings one by one, variation parents before their variants; nothing is kept in memory. */
export function* listingsOf(plan: ListingPlan): Generator<Listing> {
  if (!plan.story) return;
  const size = plan.size === 0 ? sizeOf(plan.catalogue) : plan.size;
  let lastParent: string | null = null;
  for (let number = 0; number < size; number += 1) {
    const product = productOf(plan.catalogue, number);
    const listing = product && listingOf(plan, plan.story, product);
    if (!product || !listing) continue;
    if (listing.parent !== null && listing.parent !== lastParent) yield parentRow(plan, product);
    lastParent = listing.parent;
    yield listing;
  }
}
