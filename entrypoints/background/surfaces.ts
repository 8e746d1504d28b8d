import { currentShop, withCurrentShop } from '../../utils/facts/shops';
import { answer } from '../../utils/messages/answer';
import { changeShops } from '../../utils/storage/shops-item';
import { judgeStored } from './pages';

/** Answers popup and panel: carries out what the seller decides. */
export function answerSurfaces(): void {
  answer('savePlan', 'either', async (plan) => {
    await changeShops((shops) => withCurrentShop(shops, { ...currentShop(shops), plan }));
    // Another home country is another original.
    await judgeStored();
  });
}
