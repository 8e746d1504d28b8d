import * as z from 'zod/mini';
import { isSellerCentral } from '../../../utils/marketplaces/hosts';
import type { RequestLog } from '../request-log';

const seenSchema = z.array(z.object({ url: z.string(), by: z.string() }));

/** Begins to note every request in Firefox's own process, with who caused it. */
const begin = `
  const seen = (globalThis.requestsSeen = []);
  const byWhom = (principal) =>
    principal.isSystemPrincipal ? 'browser' : principal.isAddonOrExpandedAddonPrincipal ? 'extension' : 'page';
  const observer = (channel) => {
    channel.QueryInterface(Ci.nsIChannel);
    seen.push({ url: channel.URI.spec, by: byWhom(channel.loadInfo.triggeringPrincipal) });
  };
  Services.obs.addObserver(observer, 'http-on-opening-request');`;

/** Firefox tells of each request whose it is: nothing may be an extension's. Its own services do not count. */
export async function watchRequestsInFirefox(
  inChrome: (script: string) => Promise<unknown>,
): Promise<RequestLog> {
  await inChrome(begin);
  return {
    watchPage: async () => undefined,
    takeForbidden: async () => {
      const seen = seenSchema.parse(await inChrome('return globalThis.requestsSeen.splice(0);'));
      return seen
        .filter(({ url, by }) => by === 'extension' || (by === 'page' && !isSellerCentral(url)))
        .map(({ url, by }) => `${url} asked for by ${by}`);
    },
  };
}
