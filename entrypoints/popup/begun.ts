import { beginRawMirror } from '../../utils/storage/raw-mirror';
import { askOpenTab } from '../../utils/surface/open-tab';

/**
 * What the popup waits for before it can draw, asked for while the modules imported after this one are still being
 * run. Unchecked: the schemas are among these.
 */
export const begun = { stored: beginRawMirror(), tab: askOpenTab() };
