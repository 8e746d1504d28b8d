import type { Scene } from '../scene';
import { panelScenes } from './panel';
import { popupScenes } from './popup';
import { listingTroubles, syncTroubles } from './troubles';
import { workbenchScenes } from './workbench';

/** Every state of every surface. */
export const scenes: readonly Scene[] = [
  ...popupScenes,
  ...panelScenes,
  ...workbenchScenes,
  ...listingTroubles,
  ...syncTroubles,
];
