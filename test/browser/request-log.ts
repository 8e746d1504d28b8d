import type { BrowserContext, Page, Request } from 'playwright-core';
import { isSellerCentral } from '../../utils/marketplaces/hosts';

export interface RequestLog {
  /** One line per request that must never have been made since it was asked last. */
  takeForbidden: () => Promise<string[]>;
  /** To be awaited before a page goes anywhere: from then on it is known which script asked for what. */
  watchPage: (page: Page) => Promise<void>;
}

/** Served by the browser itself, without a network. */
const isLocal = (url: string) => /^(data|blob|about|chrome):/.test(url);

/** The address of the page that asked, or null where there is none yet (a page being opened) or it is gone. */
function askingPage(request: Request): string | null {
  if (request.isNavigationRequest()) return null;
  try {
    return request.frame().url();
  } catch {
    return null;
  }
}

/**
 * In Chromium: watches every request of pages and of the background, and collects those that break the conduct: anything
 * but practice pages and the extension's own files, any socket, and anything but its own files asked for by the extension.
 */
export function watchRequests(context: BrowserContext, origin: string): RequestLog {
  const own = `${origin}/`;
  const forbidden: string[] = [];
  const watched = new WeakMap<Page, Promise<void>>();

  context.on('request', (request) => {
    const url = request.url();
    if (url.startsWith(own) || isLocal(url)) return;
    const byExtension = request.serviceWorker() !== null || askingPage(request)?.startsWith(own) === true;
    if (byExtension || !isSellerCentral(url)) forbidden.push(url);
  });

  const watch = async (page: Page) => {
    const session = await context.newCDPSession(page);
    session.on('Network.requestWillBeSent', ({ request, initiator }) => {
      const script = initiator.stack?.callFrames.find(({ url }) => url.startsWith(own))?.url;
      if (script && !request.url.startsWith(own)) forbidden.push(`${request.url} asked for by ${script}`);
    });
    session.on('Network.webSocketCreated', ({ url }) => forbidden.push(url));
    await session.send('Network.enable');
  };
  /** Whoever asks again waits for the same: until then the page must go nowhere. */
  const watchPage = (page: Page) => {
    const begun = watched.get(page) ?? watch(page);
    watched.set(page, begun);
    return begun;
  };
  // A page that closes at once cannot be watched, and has asked for nothing.
  context.on('page', (page) => void watchPage(page).catch(() => undefined));

  return { takeForbidden: async () => forbidden.splice(0), watchPage };
}
