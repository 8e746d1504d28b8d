import type { BrowserContext, Page, Request } from 'playwright-core';
import * as z from 'zod/mini';
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

const messageSchema = z.object({
  method: z.optional(z.string()),
  params: z.optional(z.object({ url: z.optional(z.string()) })),
});

/** The sockets of the background, which Playwright tells nobody of; also after it was stopped or started anew. */
async function watchWorkerSockets(context: BrowserContext, seen: (url: string) => void): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This Chromium cannot be asked for its targets.');
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { method, params } = messageSchema.parse(JSON.parse(message));
    if (method === 'Network.webSocketCreated') seen(params?.url ?? '');
  });
  const watch = async (targetId: string) => {
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
    const message = JSON.stringify({ id: 1, method: 'Network.enable' });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
  };
  const begun: Promise<void>[] = [];
  session.on('Target.targetCreated', ({ targetInfo }) => {
    // One that is gone at once cannot be watched.
    if (targetInfo.type === 'service_worker') begun.push(watch(targetInfo.targetId).catch(() => undefined));
  });
  // Tells of those that are there before it is answered.
  await session.send('Target.setDiscoverTargets', { discover: true, filter: [{ type: 'service_worker' }] });
  await Promise.all(begun);
}

/**
 * In Chromium: watches every request of pages and of the background, and collects those that break the conduct: anything
 * but practice pages and the extension's own files, any socket, and anything but its own files asked for by the extension.
 */
export async function watchRequests(context: BrowserContext, origin: string): Promise<RequestLog> {
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

  await watchWorkerSockets(context, (url) => forbidden.push(url));
  return { takeForbidden: async () => forbidden.splice(0), watchPage };
}
