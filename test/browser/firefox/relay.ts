import * as z from 'zod/mini';
import { WebSocket, WebSocketServer } from 'ws';
import { extensionPages } from './extension-pages';
import type { Media } from './media';

/** A command, an answer or an event of WebDriver BiDi; only what the relay looks at. */
const messageSchema = z.looseObject({
  id: z.optional(z.int()),
  method: z.optional(z.string()),
  params: z.optional(z.record(z.string(), z.unknown())),
  result: z.optional(z.unknown()),
  error: z.optional(z.string()),
  message: z.optional(z.string()),
});
type Message = z.infer<typeof messageSchema>;

export type Send = (method: string, params: object) => Promise<unknown>;

export interface Relay {
  /** Where Playwright connects to instead of Firefox; Firefox's own port is added as the path. */
  url: string;
  /** A command of our own in Playwright's session: Firefox allows only one. */
  send: Send;
  close: () => void;
}

/** Ids of our own commands: Playwright counts from 1, and its last command has the largest integer. */
const firstOwnId = 1_000_000_000;

/**
 * Stands between Playwright and Firefox. Playwright drives Firefox by WebDriver BiDi, and this adds what is
 * missing: commands of our own (installing an extension), the one command that Playwright sends and Firefox 153
 * does not know, and the events that Firefox does not send for pages of an extension.
 */
export async function startRelay(media: Media): Promise<Relay> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The relay has no port.');
  let reach: Send | null = null;
  server.on('connection', (playwright, request) => {
    const port = /^\/(\d+)\//.exec(request.url ?? '')?.[1];
    reach = join(playwright, new WebSocket(`ws://127.0.0.1:${port}/session`), media);
  });
  return {
    url: `ws://127.0.0.1:${address.port}`,
    send: (...command) =>
      reach?.(...command) ?? Promise.reject(new Error('Playwright has not connected yet.')),
    close: () => server.close(),
  };
}

/** Passes messages on in both directions until one of them goes. Returns how to send commands of our own. */
function join(playwright: WebSocket, firefox: WebSocket, media: Media): Send {
  const opened = new Promise((resolve) => firefox.once('open', resolve));
  const tell = (message: object) => playwright.send(JSON.stringify(message));
  const { send, isAnswer } = ownCommands(firefox);
  const pages = extensionPages(send, (method, params) => tell({ type: 'event', method, params }));
  const closing = new Map<number | undefined, unknown>();

  playwright.on('message', (data) => {
    const text = String(data);
    const { id, method, params = {} } = parse(text);
    if (method === 'browsingContext.close') closing.set(id, params.context);
    if (method !== 'emulation.setMediaFeaturesOverride') void opened.then(() => firefox.send(text));
    else void media.override(send, params).then(() => tell({ type: 'success', id, result: {} }));
  });
  firefox.on('message', (data) => {
    const text = String(data);
    const message = parse(text);
    if (isAnswer(message)) return;
    playwright.send(text);
    pages.heard(message.method ?? '', message.params ?? {});
    if (closing.has(message.id)) pages.closed(closing.get(message.id));
    closing.delete(message.id);
  });
  playwright.on('close', () => firefox.close());
  firefox.on('close', () => playwright.close());
  firefox.on('error', () => playwright.close());
  return send;
}

function parse(text: string): Message {
  return messageSchema.parse(JSON.parse(text));
}

function ownCommands(firefox: WebSocket): { send: Send; isAnswer: (message: Message) => boolean } {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let nextId = firstOwnId;
  const send: Send = (method, params) => {
    const id = nextId++;
    const answer = Promise.withResolvers<unknown>();
    waiting.set(id, answer);
    firefox.send(JSON.stringify({ id, method, params }));
    return answer.promise;
  };
  const isAnswer = ({ id = 0, error, message, result }: Message) => {
    const answer = waiting.get(id);
    if (!answer) return false;
    waiting.delete(id);
    if (error) answer.reject(new Error(`${error}: ${message}`));
    else answer.resolve(result);
    return true;
  };
  // Nobody shall wait for a Firefox that is gone.
  firefox.on('close', () => waiting.forEach(({ reject }) => reject(new Error('Firefox has gone.'))));
  return { send, isAnswer };
}
