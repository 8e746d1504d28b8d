import { rememberGathered } from '../../utils/facts/remember-listings';
import { shopOf, withShop } from '../../utils/facts/shops';
import { shopOfPage } from '../../utils/facts/whose';
import { missingOf } from '../../utils/listings/missing-of';
import { answer } from '../../utils/messages/answer';
import type { PageReport } from '../../utils/messages/protocol';
import { keepCounts } from '../../utils/storage/keep-counts';
import { loadSkus, readListingsView } from '../../utils/storage/listings-view';
import { keepPageRows } from '../../utils/storage/listings-writer';
import { changeShops, readShops } from '../../utils/storage/shops-item';

/** Keeps the rows a page shows under its shop, and says how much of the inventory was seen by now. */
export async function keepRows(id: string, report: PageReport & { kind: 'inventory' }): Promise<void> {
  const { country, rows, parents, total, whole, hides } = report;
  const seen = rows.map((row) => ({ ...row, status: row.status ?? ('unknown' as const) }));
  const now = Date.now();
  const page = { total, complete: whole, hides, parents };
  const gathered = await keepPageRows(id, country, seen, page, now);
  await keepCounts(id);
  await changeShops((shops) =>
    withShop(shops, id, (shop) => rememberGathered(shop, country, { at: now, ...gathered })),
  );
}

/** Answers the panel: a content script reaches no database of the extension. */
export function answerInventory(): void {
  answer('missingOf', 'page', async ({ of, country, skus }) => {
    const { shops } = await readShops();
    const id = shopOfPage(shops, of.owner, of.said);
    const view = id === null ? null : await readListingsView(id);
    const place = view?.countries.find((one) => one.country === country);
    const column = place ? await loadSkus(place) : null;
    if (id === null || !view || !place || !column) return [];
    const { home, targets } = shopOf(shops, id).plan;
    const wanted = targets.filter((target) => target !== home && target !== country);
    return missingOf(view, place, column, skus, wanted);
  });
}
