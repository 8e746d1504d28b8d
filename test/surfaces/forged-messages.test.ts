import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerData } from '../../entrypoints/background/data';
import { answerInventory } from '../../entrypoints/background/inventory';
import { answerListings } from '../../entrypoints/background/listings';
import { answerPages } from '../../entrypoints/background/pages';
import { answerSample } from '../../entrypoints/background/sample';
import { answerShortcuts } from '../../entrypoints/background/shortcuts';
import { answerSurfaces } from '../../entrypoints/background/surfaces';
import { answerSync } from '../../entrypoints/background/sync';
import { messaging } from '../../utils/messages/ask';
import { schemas } from '../../utils/messages/protocol';
import { plannedShop } from './samples';

type Handler = (message: { data: unknown; sender: unknown }) => Promise<unknown>;
const handlers = new Map<string, Handler>();
const names = Object.keys(schemas);

/** The whole background, with nothing between it and what the browser hands it. */
beforeAll(() => {
  vi.spyOn(messaging, 'onMessage').mockImplementation((name, handler) => {
    handlers.set(name, handler as unknown as Handler);
    return () => undefined;
  });
  // The browser's stand-in has no keys of its own.
  vi.spyOn(browser.commands.onCommand, 'addListener').mockReturnValue();
  const all = [answerPages, answerSurfaces, answerListings, answerInventory, answerData, answerSample];
  for (const begin of [...all, answerShortcuts, answerSync]) begin();
});

const shops = { current: 'clay', byId: { clay: plannedShop } };
beforeEach(() => fakeBrowser.storage.local.set({ shops }));

async function send(name: string, data: unknown, sender: unknown): Promise<string> {
  const handler = handlers.get(name);
  if (!handler) throw new Error(`Nobody answers ${name}.`);
  return handler({ data, sender }).then(
    () => 'answered',
    (error: unknown) => String(error),
  );
}

/** Everything stored but the language, which a page may set back: that is a whole message in one null. */
async function kept(): Promise<string> {
  const { settings: _, ...others } = await fakeBrowser.storage.local.get();
  return JSON.stringify(others);
}

const id = browser.runtime.id;
const url = 'https://sellercentral.amazon.de/home';
const own = browser.runtime.getURL('/');
const tab = { id, frameId: 0, tab: { id: 7, url }, url };
const strangers = fc.oneof(
  fc.constantFrom<object>(
    { ...tab, id: 'another' },
    { id: 'another', url: `${own}popup.html` },
    { ...tab, id: undefined },
    { ...tab, url: 'http://sellercentral.amazon.de/home' },
    { ...tab, url: 'https://sellercentral.amazon.de.example.org/' },
    { ...tab, url: `https://example.org/${own}popup.html` },
    { ...tab, frameId: 1 },
    { ...tab, tab: undefined },
    { id, url: ` ${own}popup.html` },
    { id, origin: own },
    {},
  ),
  fc.record({ id: fc.constantFrom(id, 'another'), url: fc.webUrl(), frameId: fc.nat(3), tab: fc.object() }),
);
const keys = fc.constantFrom(
  '__proto__',
  'constructor',
  'shop',
  'what',
  'of',
  'report',
  'kind',
  'from',
  'id',
);
const anything = fc.oneof(
  fc.anything({ key: keys, maxDepth: 4, withNullPrototype: true, withBigInt: true, withMap: true }),
  fc.json().map((text): unknown => JSON.parse(text)),
  fc.constant(
    JSON.parse('{"__proto__":{"polluted":1},"shop":"__proto__","what":{"__proto__":{"polluted":1}}}'),
  ),
);

it('answers every message there is, each once', () => {
  expect([...handlers.keys()].toSorted()).toEqual(names.toSorted());
});

it('refuses whatever a stranger sends', async () => {
  const before = await kept();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), anything, strangers, async (name, data, sender) => {
      expect(await send(name, data, sender)).toContain(`refused: ${name} from elsewhere`);
    }),
    { numRuns: 1000 },
  );
  expect(await kept()).toBe(before);
});

it('stores nothing of whatever does not fit, sent from a page of Amazon’s', async () => {
  const before = await kept();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), anything, async (name, data) => {
      await send(name, data, tab);
      expect(await kept()).toBe(before);
      expect('polluted' in {}).toBe(false);
    }),
    { numRuns: 1000 },
  );
});
