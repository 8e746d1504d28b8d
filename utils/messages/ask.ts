import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from './protocol';

/** The messages of one extension. Apart from their schemas, which the asking side need not carry. */
export const messaging = defineExtensionMessaging<Protocol>();

/** Asks another context; rejects where that context is gone or refuses. */
export const ask = messaging.sendMessage;

/** Whether the background answered, and will not do what it was asked for. */
export function isRefused(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('refused: ');
}
