import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { messaging } from './ask';
import { answer } from './answer';

type Handler = (message: object) => Promise<unknown>;
let received: Handler;

/** Takes the place of the browser's message listener: a message arrives with the sender the browser names. */
beforeEach(() => {
  vi.spyOn(messaging, 'onMessage').mockImplementation((_, handler) => {
    received = handler as unknown as Handler;
    return () => undefined;
  });
});

const ours = fakeBrowser.runtime.id;
const tab = { id: ours, frameId: 0, tab: { id: 7 }, url: 'https://sellercentral.amazon.de/home' };
const popup = { id: ours, url: fakeBrowser.runtime.getURL('/popup.html') };
const plan = { home: 'US', targets: ['DE'] };

function savePlan(sender: object, data: unknown = plan) {
  const handler = vi.fn(async () => undefined);
  answer('savePlan', 'either', handler);
  return { handler, sent: received({ data, sender }) };
}

it('lets a message of ours through', async () => {
  for (const sender of [tab, popup]) {
    const { handler, sent } = savePlan(sender);
    await sent;
    expect(handler).toHaveBeenCalledWith(plan, sender);
  }
});

it.each([
  ['another extension', { ...popup, id: 'another' }],
  ['a page that is not Seller Central', { ...tab, url: 'https://sellercentral.amazon.de.example.org/home' }],
  ['a frame inside the page', { ...tab, frameId: 3 }],
  ['nobody in particular', { id: ours }],
])('refuses %s', async (_, sender) => {
  const { handler, sent } = savePlan(sender);
  await expect(sent).rejects.toThrow('from elsewhere');
  expect(handler).not.toHaveBeenCalled();
});

it.each([
  ['an unknown country', { home: 'NL', targets: [] }],
  ['something more', { ...plan, admin: true }],
  ['nothing', null],
])('refuses a plan with %s', async (_, data) => {
  const { handler, sent } = savePlan(popup, data);
  await expect(sent).rejects.toThrow('does not fit');
  expect(handler).not.toHaveBeenCalled();
});

it('takes what only a page may say from no page of the extension', async () => {
  answer('pageMayBeOurs', 'page', async () => undefined);
  await expect(received({ data: undefined, sender: popup })).rejects.toThrow('from elsewhere');
});
