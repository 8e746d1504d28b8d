/**
 * Stores listings through the product's own writer. Bundled into one script and run in a page of the extension by
 * matrix.bench.ts and by browser tests: reading report files is measured and tested elsewhere.
 */
import { textColumn } from '../../utils/listings/text-column';
import type { Country } from '../../utils/marketplaces/countries';
import { storeImport } from '../../utils/storage/listings-writer';

/** Titles as makers write them, by what they are. */
const things = ['Mug', 'Bowl', 'Vase', 'Plate', 'Jug', 'Lamp', 'Ring', 'Scarf'];
const colours = ['blue', 'sage green', 'cream', 'charcoal', 'rust', 'white'];

export interface Filling {
  shop: string;
  countries: readonly Country[];
  products: number;
}

/** One whole report per country; in each but the first every fifth product or so is missing, inactive or incomplete. */
export async function fillListings({ shop, countries, products }: Filling): Promise<void> {
  for (const [place, country] of countries.entries()) {
    const all = Array.from({ length: products }, (_, product) => product);
    const kept = all.filter((product) => place === 0 || (product * 7 + place * 3) % 5 !== 0);
    const now = Date.now();
    await storeImport(
      {
        id: `${country}-${now}`,
        shop,
        country,
        kind: 'all',
        provesAbsence: true,
        importedAt: now,
        reportDate: null,
        fileName: `${country}.txt`,
        fingerprint: `${country}-${products}`,
        statuses: { active: kept.length, inactive: 0, incomplete: 0, unknown: 0 },
        problems: {},
        columns: {
          count: kept.length,
          sku: textColumn(kept.map((product) => `SKU-${String(product).padStart(6, '0')}`)),
          asin: textColumn(kept.map((product) => `B${String(place)}${String(product).padStart(8, '0')}`)),
          title: textColumn(kept.map((product) => titleOf(product, country))),
          status: Uint8Array.from(kept, (product) =>
            (product + place) % 17 === 0 ? 2 : (product + place) % 23 === 0 ? 3 : 1,
          ),
          quantity: Float64Array.from(kept, (product) => (product % 11) + (place === 2 ? 1 : 0)),
          price: Float64Array.from(kept, (product) => 10 + (product % 90)),
        },
      },
      now,
    );
  }
}

function titleOf(product: number, country: Country): string {
  const [thing, colour] = [things[product % things.length], colours[product % colours.length]];
  return `${thing} no. ${product}, ${colour} stoneware, thrown by hand in Rye, ${country}`;
}
