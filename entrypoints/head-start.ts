import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginHeadStart } from '../utils/surface/head-start';

/** The popup's first script: so small that it is there before the others. */
export default defineUnlistedScript(beginHeadStart);
