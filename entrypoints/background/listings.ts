import { answer } from '../../utils/messages/answer';
import { decideListings, keepCounts } from '../../utils/storage/keep-counts';
import {
  changeStoredLinks,
  changeStoredSetAside,
  eraseRemoved,
  mendListings,
} from '../../utils/storage/listings-writer';
import { longestUndo } from '../../utils/storage/undo-item';

/** Answers the workbench: carries out what the seller decides about products and keeps their counts. */
export function answerListings(): void {
  answer('changeLinks', 'extension', (change) =>
    decideListings(change.shop, () => changeStoredLinks(change, Date.now())),
  );
  answer('changeSetAside', 'extension', (change) =>
    decideListings(change.shop, () => changeStoredSetAside(change, Date.now())),
  );
  answer('listingsChanged', 'extension', async ({ shop }) => {
    await mendListings(shop, Date.now());
    await keepCounts(shop);
    // What a workbench removed and did not live to erase.
    await eraseRemoved(shop, longestUndo, Date.now());
  });
}
