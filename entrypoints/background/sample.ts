import { withoutSample, withSample } from '../../utils/facts/change-shops';
import { sampleShop } from '../../utils/facts/shops';
import { answer } from '../../utils/messages/answer';
import { sampleReports } from '../../utils/sample/sample-listings';
import { sampleState } from '../../utils/sample/sample-shop';
import { eraseListings, storeImport } from '../../utils/storage/listings-writer';
import { changeShops } from '../../utils/storage/shops-item';
import { keepCounts } from '../../utils/storage/keep-counts';
import { judgeStored } from './pages';

/** Answers popup and workbench: the sample shop comes and goes as a whole. */
export function answerSample(): void {
  answer('showSample', 'extension', async (on) => {
    if (!on) {
      await changeShops(withoutSample);
      await eraseListings(sampleShop);
      return;
    }
    const now = Date.now();
    await changeShops((shops) => withSample(shops, sampleState(now)));
    await judgeStored(sampleShop);
    for (const { country, listings, statuses } of sampleReports()) {
      await storeImport(
        {
          id: `${sampleShop} ${country}`,
          shop: sampleShop,
          country,
          kind: 'all',
          provesAbsence: true,
          importedAt: now,
          reportDate: new Date(now).toISOString().slice(0, 10),
          fileName: 'All+Listings+Report.txt',
          fingerprint: `${sampleShop} ${country}`,
          statuses,
          problems: {},
          columns: listings,
        },
        now,
      );
    }
    await keepCounts(sampleShop);
  });
}
