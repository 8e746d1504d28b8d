import { rememberListings } from '../../utils/facts/remember-listings';
import { withShop } from '../../utils/facts/shops';
import { answer } from '../../utils/messages/answer';
import {
  changeStoredLinks,
  changeStoredSetAside,
  eraseRemoved,
  mendListings,
  readSummary,
} from '../../utils/storage/listings-writer';
import { changeShops } from '../../utils/storage/shops-item';
import { longestUndo } from '../../utils/storage/undo-item';

/** Answers the workbench: carries out what the seller decides about products and keeps their counts. */
export function answerListings(): void {
  answer('changeLinks', 'extension', async (change) => {
    await changeStoredLinks(change, Date.now());
    await keepCounts(change.shop);
  });
  answer('changeSetAside', 'extension', async (change) => {
    await changeStoredSetAside(change, Date.now());
    await keepCounts(change.shop);
  });
  answer('listingsChanged', 'extension', async ({ shop }) => {
    await mendListings(shop, Date.now());
    await keepCounts(shop);
    // What a workbench removed and did not live to erase.
    await eraseRemoved(shop, longestUndo, Date.now());
  });
}

/** Copies the counts that the database derived into the shop's facts: popup and panel read only these. */
export async function keepCounts(id: string): Promise<void> {
  await changeShops(async (shops) => {
    // Read inside the change: counts read before it may be overtaken by those of a later one.
    const summary = await readSummary(id);
    return withShop(shops, id, (shop) => rememberListings(shop, summary ?? {}));
  });
}
