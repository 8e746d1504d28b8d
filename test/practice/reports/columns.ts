import type { Language } from '../words.ts';
import { headerWords, type Column } from './header-words.ts';
import type { ReportOptions } from './report-options.ts';

/** A column of a file: what stands in it, and the word above it. */
export type ReportColumn = { column: Column; word: string };

/** English name of a column nobody fills, e.g. `zshop-boldface`. */
const unused = (name: string) => ({ column: 'unused' as const, name });
type Planned = Column | ReturnType<typeof unused>;

/** The 27 columns that were the same in every long report seen. */
const long: readonly Planned[] = [
  'title',
  'description',
  'listingId',
  'sku',
  'price',
  'quantity',
  'date',
  unused('image-url'),
  'marketplace',
  'idType',
  unused('zshop-shipping-fee'),
  'note',
  'condition',
  unused('zshop-category1'),
  unused('zshop-browse-path'),
  unused('zshop-storefront-feature'),
  'asin',
  unused('asin2'),
  unused('asin3'),
  'international',
  'expedited',
  unused('zshop-boldface'),
  'productId',
  unused('bid-for-featured-placement'),
  'addDelete',
  'pending',
  'channel',
];

const prices = [1, 2, 3, 4, 5].flatMap((step) => [`Quantity Lower Bound ${step}`, `Quantity Price ${step}`]);
/** Names and order of the business columns are invented; that there are 47 columns was seen. */
const business = ['Business Price', 'Quantity Price Type', ...prices, 'Progressive Price Type'];
const progressive = [1, 2].flatMap((step) => [
  `Progressive Lower Bound ${step}`,
  `Progressive Price ${step}`,
]);

const tails: Readonly<Record<ReportOptions['tail'], readonly Planned[]>> = {
  29: ['group', 'status'],
  31: ['group', 'status', 'minimum', 'remainder'],
  32: [unused('optional-payment-type-exclusion'), 'group', 'status', 'minimum', 'remainder'],
  47: ['group', 'status', unused('National Stock'), ...[...business, ...progressive].map(unused)],
};

/** Without ASIN: Japan, at times France. */
const short: readonly Planned[] = [
  'title',
  'listingId',
  'sku',
  'price',
  'quantity',
  'date',
  'idType',
  'note',
  'condition',
  'international',
  'expedited',
  'productId',
  'channel',
  'group',
  'status',
];

const inventory = ['sku', 'asin', 'price', 'quantity'] as const;

function wordOf(planned: Planned, language: Language): ReportColumn {
  const words = headerWords[language];
  if (typeof planned === 'string') return { column: planned, word: words[planned] };
  return { column: 'unused', word: words.unused === '' ? planned.name : words.unused };
}

/** The columns of a report. Active and Inactive reports carry no status column. */
export function columnsOf({ kind, language, layout, tail }: ReportOptions): readonly ReportColumn[] {
  if (kind === 'inventory') return inventory.map((column) => ({ column, word: column }));
  const all = layout === 'short' ? short : [...long, ...tails[tail]];
  const wanted = kind === 'all' ? all : all.filter((planned) => planned !== 'status');
  return wanted.map((planned) => wordOf(planned, language));
}
