import { rememberListings } from '../facts/remember-listings';
import { withShop } from '../facts/shops';
import { readDecisions, takeListingsBack } from './listings-backup';
import { readSummary } from './listings-writer';
import { oneByOne } from './one-by-one';
import { changeShops } from './shops-item';

/** Copies the counts that the database derived into the shop's facts: popup and panel read only these. */
export async function keepCounts(id: string): Promise<void> {
  await changeShops(async (shops) => {
    // Read inside the change: counts read before it may be overtaken by those of a later one.
    const summary = await readSummary(id);
    return withShop(shops, id, (shop) => rememberListings(shop, summary ?? {}));
  });
}

const inTurn = oneByOne();

/**
 * Changes what is decided of a shop's listings, and the counts that follow from it: both or neither. Where the facts
 * find no room for the counts the decisions are as before, as the seller is told.
 */
export function decideListings(shop: string, change: () => Promise<void>): Promise<void> {
  return inTurn(async () => {
    const before = await readDecisions(shop);
    await change();
    try {
      await keepCounts(shop);
    } catch (error) {
      await takeListingsBack(shop, [], before, Date.now());
      throw error;
    }
  });
}
