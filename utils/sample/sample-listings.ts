import type { Listings, ListingStatus } from '../listings/report';
import { listingStatuses } from '../listings/report';
import { textColumn } from '../listings/text-column';
import { countries, type Country } from '../marketplaces/countries';

/** What the sample shop sells: four forms in three glazes, by the first letters of the SKU. */
const forms = {
  MUG: {
    en: 'Stoneware mug, 350 ml',
    de: 'Becher aus Steinzeug, 350 ml',
    fr: 'Mug en grès, 350 ml',
    it: 'Tazza in gres, 350 ml',
    es: 'Taza de gres, 350 ml',
    price: 32,
  },
  BOWL: {
    en: 'Cereal bowl, 16 cm',
    de: 'Müslischale, 16 cm',
    fr: 'Bol à céréales, 16 cm',
    it: 'Ciotola per cereali, 16 cm',
    es: 'Cuenco para cereales, 16 cm',
    price: 38,
  },
  VASE: {
    en: 'Bud vase, 12 cm',
    de: 'Knospenvase, 12 cm',
    fr: 'Soliflore, 12 cm',
    it: 'Vaso monofiore, 12 cm',
    es: 'Florero, 12 cm',
    price: 27,
  },
  PLATE: {
    en: 'Dinner plate, 26 cm',
    de: 'Essteller, 26 cm',
    fr: 'Assiette plate, 26 cm',
    it: 'Piatto piano, 26 cm',
    es: 'Plato llano, 26 cm',
    price: 45,
  },
} as const;
const glazes = ['ASH', 'RUST', 'SNOW'] as const;

/** What is not as at home, by SKU. Spain has no report yet: not looked at is not missing. */
const differences: Partial<Record<Country, Readonly<Record<string, ListingStatus | 'missing'>>>> = {
  US: {},
  UK: { 'VASE-SNOW': 'inactive' },
  DE: { 'PLATE-ASH': 'missing', 'PLATE-RUST': 'missing', 'BOWL-SNOW': 'incomplete' },
  FR: { 'MUG-RUST': 'missing', 'VASE-ASH': 'missing', 'VASE-RUST': 'missing', 'PLATE-SNOW': 'inactive' },
};

export interface SampleReport {
  country: Country;
  listings: Listings;
  statuses: Record<ListingStatus, number>;
}

/** A whole All Listings report of each country that has one. */
export function sampleReports(): SampleReport[] {
  return (['US', 'UK', 'DE', 'FR'] as const).map((country) => reportOf(country));
}

function reportOf(country: Country): SampleReport {
  const { language } = countries[country];
  const rows = Object.entries(forms).flatMap(([form, { price, ...names }], place) =>
    glazes.flatMap((glaze, shade) => {
      const sku = `${form}-${glaze}`;
      const status = differences[country]?.[sku] ?? 'active';
      if (status === 'missing') return [];
      const asin = `B0SAMPLE${place}${shade}`;
      return [
        { sku, asin, status, title: `${names[language]} – ${glaze}`, price, quantity: 2 + place + shade },
      ];
    }),
  );
  const count = (status: ListingStatus) => rows.filter((row) => row.status === status).length;
  return {
    country,
    statuses: {
      unknown: 0,
      active: count('active'),
      inactive: count('inactive'),
      incomplete: count('incomplete'),
    },
    listings: {
      count: rows.length,
      sku: textColumn(rows.map(({ sku }) => sku)),
      asin: textColumn(rows.map(({ asin }) => asin)),
      title: textColumn(rows.map(({ title }) => title)),
      status: Uint8Array.from(rows, ({ status }) => listingStatuses.indexOf(status)),
      quantity: Float64Array.from(rows, ({ quantity }) => quantity),
      price: Float64Array.from(rows, ({ price }) => price),
    },
  };
}
