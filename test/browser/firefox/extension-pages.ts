import { insertAsTyped } from './insert-text';
import type { Send } from './relay';

/** Resolves when the page is loaded. Asking makes Firefox tell of the page's realm, which it does not do by itself. */
const loaded = `new Promise((resolve) => {
  if (document.readyState === 'complete') resolve();
  else addEventListener('load', () => resolve(), { once: true });
})`;

export interface ExtensionPages {
  /** To be told each event that Firefox sent. */
  heard: (method: string, params: Record<string, unknown>) => void;
  /** To be told that a page was closed. */
  closed: (context: unknown) => void;
}

interface PageParams {
  context?: unknown;
  navigation?: unknown;
  url?: unknown;
  timestamp?: unknown;
}

/**
 * Firefox sends no events for pages of an extension, but for their new address (its bug 1755014): Playwright
 * would wait for ever. This tells the missing ones: that such a page is loaded, and that it is closed.
 */
export function extensionPages(send: Send, tell: (method: string, params: object) => void): ExtensionPages {
  const shown = new Map<unknown, unknown>();
  const tellLoaded = async (params: PageParams) => {
    try {
      const target = { context: params.context };
      await send('script.evaluate', { expression: loaded, target, awaitPromise: true });
      // A script of `addInitScript` does not come here.
      await send('script.evaluate', { expression: insertAsTyped, target, awaitPromise: false });
    } catch {
      return; // The page was closed or left meanwhile.
    }
    tell('browsingContext.domContentLoaded', params);
    tell('browsingContext.load', params);
  };
  return {
    heard(method, { context, navigation, url, timestamp }) {
      if (method !== 'browsingContext.navigationCommitted') return;
      shown.set(context, url);
      if (!isOfExtension(url)) return;
      void tellLoaded({ context, navigation, url, timestamp });
    },
    closed(context) {
      const url = shown.get(context);
      if (isOfExtension(url)) {
        tell('browsingContext.contextDestroyed', { context, url, parent: null, userContext: 'default' });
      }
      shown.delete(context);
    },
  };
}

function isOfExtension(url: unknown): boolean {
  return String(url).startsWith('moz-extension:');
}
