import { listingStatuses, type Listings } from '../../utils/listings/report';
import { textColumn } from '../../utils/listings/text-column';
import { countryCodes, type Country } from '../../utils/marketplaces/countries';
import { loadCountry, readListingsView } from '../../utils/storage/listings-view';
import { changeStoredSetAside, eraseListings, storeImport } from '../../utils/storage/listings-writer';

/** Runs as the extension's own import worker: what the storage is asked to do, and how long it takes, ms. */
export type StorageTask =
  /** Store an import of so many rows for this country, and derive the matrix anew. */
  | { what: 'store'; shop: string; country: Country; rows: number }
  /** Read the derived matrix. */
  | { what: 'view'; shop: string }
  /** Read a country's titles, prices and quantities. */
  | { what: 'columns'; shop: string }
  /** Set one product aside, and derive the matrix anew. */
  | { what: 'aside'; shop: string }
  | { what: 'erase'; shop: string };

/** Most products are in every country under the same SKU; a tenth of each country's are its own. */
function listings(country: Country, count: number): Listings {
  const place = countryCodes.indexOf(country);
  const numbers = Array.from(
    { length: count },
    (_, row) => row + ((row * 31 + place) % 10 === 0 ? count * (place + 1) : 0),
  );
  const active = listingStatuses.indexOf('active');
  return {
    count,
    sku: textColumn(numbers.map((number) => `MAKER-${number.toString(36)}-${number % 10}`)),
    asin: textColumn(numbers.map((number) => `B0${number.toString(36).toUpperCase().padStart(8, '0')}`)),
    title: textColumn(
      numbers.map((number) => `Keramikschale glasiert "Ash" ${number} cm für Tee, getöpfert`),
    ),
    status: Uint8Array.from(numbers, (number) => active + (number % 3)),
    quantity: Float64Array.from(numbers, (number) => number % 40),
    price: Float64Array.from(numbers, (number) => 10 + (number % 90)),
  };
}

function store(shop: string, country: Country, columns: Listings): Promise<void> {
  const now = Date.now();
  const statuses = { active: columns.count, inactive: 0, incomplete: 0, unknown: 0 };
  const own = { id: `${shop} ${country}`, shop, country, kind: 'all' as const, provesAbsence: true };
  const file = { importedAt: now, reportDate: null, fileName: 'report.txt', fingerprint: country };
  return storeImport({ ...own, ...file, statuses, problems: {}, columns }, now);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function carryOut(task: StorageTask): Promise<number> {
  const { shop } = task;
  switch (task.what) {
    case 'store': {
      const columns = listings(task.country, task.rows);
      return timed(() => store(shop, task.country, columns));
    }
    case 'view':
      return timed(() => readListingsView(shop));
    case 'columns': {
      const [country] = (await readListingsView(shop))?.countries ?? [];
      if (!country) throw new Error('There is no country to load.');
      return timed(() => loadCountry(country));
    }
    case 'aside': {
      const add = [{ sku: 'MAKER-0-0', country: 'IT' as const, reason: '' }];
      return timed(() => changeStoredSetAside({ shop, add, remove: [] }, Date.now()));
    }
    case 'erase':
      return timed(() => eraseListings(shop));
  }
}

addEventListener('message', ({ data }: MessageEvent<StorageTask>) => {
  carryOut(data).then(postMessage, (error: unknown) => postMessage(String(error)));
});
