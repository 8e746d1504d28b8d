import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageSession } from '../../utils/page-session/page-session';
import { followPage } from './follow-page';

/**
 * The reader, injected where the detector saw what may be one of our pages: recognises, reads, reports, and
 * follows what the seller types. One page's life; the next page gets a new one.
 */
export default defineUnlistedScript(() => {
  const session = pageSession();
  session.leave();
  session.stay = new AbortController();
  followPage(session, session.stay.signal);
});
