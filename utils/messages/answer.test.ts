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
const url = 'https://sellercentral.amazon.de/home';
const tab = { id: ours, frameId: 0, tab: { id: 7, url }, url };
const popup = { id: ours, url: fakeBrowser.runtime.getURL('/popup.html') };
const finding = { country: 'IT', field: 'aboutYou', kind: 'sentence', text: 'They are blue.' };
const plan = { shop: 'first', what: { home: 'US', targets: ['DE'] } };

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
  ['a page that may not be read any more', { ...tab, tab: { id: 7 } }],
  ['a frame inside the page', { ...tab, frameId: 3 }],
  ['nobody in particular', { id: ours }],
])('refuses %s', async (_, sender) => {
  const { handler, sent } = savePlan(sender);
  await expect(sent).rejects.toThrow('from elsewhere');
  expect(handler).not.toHaveBeenCalled();
});

it.each([
  ['an unknown country', { shop: 'first', what: { home: 'NL', targets: [] } }],
  ['no shop', { what: plan.what }],
  ['a shop that cannot be one', { ...plan, shop: '__proto__' }],
  ['something more', { ...plan, what: { ...plan.what, admin: true } }],
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

it.each([
  ['a place that leads out of the workbench', 'openWorkbench', ['..', 'popup.html']],
  ['a place with an address in it', 'openWorkbench', ['javascript:alert(1)']],
  [
    'a finding without a country',
    'acceptFinding',
    { shop: 'first', what: { field: 'aboutYou', kind: 'text', text: 'Ton' } },
  ],
  [
    'a finding of a kind that is not there',
    'takeBackFinding',
    { shop: 'first', what: { ...finding, kind: 'everything' } },
  ],
] as const)('refuses %s', async (_, name, data) => {
  const handler = vi.fn(async () => undefined);
  answer(name, 'either', handler);
  await expect(received({ data, sender: popup })).rejects.toThrow('does not fit');
  expect(handler).not.toHaveBeenCalled();
});

it('lets a finding and a place through', async () => {
  const handler = vi.fn(async () => undefined);
  answer('acceptFinding', 'either', handler);
  await received({ data: { shop: 'first', what: finding }, sender: popup });
  answer('openWorkbench', 'either', handler);
  await received({ data: ['texts', 'IT', 'aboutYou'], sender: tab });
  expect(handler).toHaveBeenCalledTimes(2);
});
