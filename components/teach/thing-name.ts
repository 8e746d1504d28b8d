import type { Teachable } from '../../utils/pages/lessons/teachable';
import type { Words } from '../words/words';

/** What the seller can show, in her words. */
export function thingName(thing: Teachable, { t, checkName }: Words): string {
  if (thing === 'your-services') return t('panel.yourServices');
  if (thing === 'sku') return t('teach.sku');
  return thing === 'inspiration' || thing === 'aboutYou' ? checkName(thing) : t(`copied.${thing}`);
}
