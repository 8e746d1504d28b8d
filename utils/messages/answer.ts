import { browser, type Browser } from 'wxt/browser';
import { isSellerCentral } from '../marketplaces/hosts';
import { messaging } from './ask';
import { schemas, type Protocol } from './protocol';

type Name = keyof Protocol;
type Sender = Browser.runtime.MessageSender;

/** Who may send a message: a content script in a Seller Central tab, or a page of this extension. */
const senders = {
  page: isOurTab,
  extension: isOurPage,
  either: (sender: Sender) => isOurTab(sender) || isOurPage(sender),
};

/**
 * Answers a message. One from elsewhere, or one that does not fit its schema, is refused: the handler never
 * sees it and the sender's promise rejects.
 */
export function answer<N extends Name>(
  name: N,
  from: keyof typeof senders,
  handler: (data: Parameters<Protocol[N]>[0], sender: Sender) => Promise<ReturnType<Protocol[N]>>,
): void {
  messaging.onMessage(name, async ({ data, sender }) => {
    if (sender.id !== browser.runtime.id || !senders[from](sender))
      throw new Error(`refused: ${name} from elsewhere`);
    const checked = schemas[name].data.safeParse(data);
    if (!checked.success) throw new Error(`refused: ${name} does not fit its schema`);
    return handler(checked.data as Parameters<Protocol[N]>[0], sender);
  });
}

/** A tab shows its address only where its page may be read: it is refused when the seller took the permission back. */
function isOurTab({ tab, frameId, url }: Sender): boolean {
  return tab?.id !== undefined && tab.url !== undefined && frameId === 0 && isSellerCentral(url);
}

function isOurPage(sender: Sender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
}
