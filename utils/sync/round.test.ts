import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptFinding, takeBackFinding } from '../facts/accepted';
import type { Finding } from '../facts/finding';
import { changeLinks, changeSetAside } from '../facts/listing-decisions';
import { noDecisions, type ListingDecisions } from '../facts/listings';
import { changePlan } from '../facts/older';
import type { Shop } from '../facts/shop';
import { noShops, realShops, sampleShop, shopOf, withShop, type Shops } from '../facts/shops';
import { mergeInto, withoutShop } from '../facts/change-shops';
import { setTick, unsetTick } from '../facts/ticks';
import { afterDamage, noSyncState, syncRound, withoutShopState, type Round, type SyncState } from './round';

/** A browser's sync as far as it concerns us. */
type Sync = Record<string, unknown>;
interface Computer {
  shops: Shops;
  decisions: Record<string, ListingDecisions>;
  state: SyncState;
}

const clay: Shop = {
  plan: { home: 'US', targets: ['DE', 'IT'] },
  planAt: 1,
  knownBy: { storeNames: ['Clay'], merchantIds: ['A1US0'] },
  countries: {},
};
const computer = (shop: Shop = clay): Computer => ({
  shops: { current: 'first', byId: { first: shop } },
  decisions: {},
  state: noSyncState,
});
const fresh = (): Computer => ({ shops: noShops, decisions: {}, state: noSyncState });

let clock = 1000;
/** One round of this computer; what it sends replaces what lay there. */
async function meet(one: Computer, sync: Sync): Promise<Round> {
  clock += 1;
  const round = await syncRound(one.state, one, sync, clock);
  if (round === null) throw new Error('A newer version wrote this.');
  one.shops = round.shops;
  for (const links of round.links) {
    one.decisions[links.shop] = changeLinks(one.decisions[links.shop] ?? noDecisions, links);
  }
  for (const places of round.setAside) {
    one.decisions[places.shop] = changeSetAside(one.decisions[places.shop] ?? noDecisions, places, clock);
  }
  one.state = JSON.parse(JSON.stringify(round.state)) as SyncState;
  if (round.pieces) {
    for (const key of Object.keys(sync)) delete sync[key];
    Object.assign(sync, JSON.parse(JSON.stringify(round.pieces)));
  }
  return round;
}
/** Rounds until nobody has anything to say; fails where they never come to rest. */
async function settle(sync: Sync, ...all: Computer[]): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) {
    const rounds = [];
    for (const one of all) rounds.push(await meet(one, sync));
    if (rounds.every(({ pieces, received }) => pieces === null && !received)) return;
  }
  throw new Error('They write in turns and never come to rest.');
}
function change(one: Computer, work: (shop: Shop) => Shop, id = 'first'): void {
  one.shops = withShop(one.shops, id, work);
}
const tick = (id: string, note?: string) => (shop: Shop) =>
  setTick(shop, { id, at: (clock += 1), ...(note !== undefined && { note }) });
function erase(one: Computer, id: string): void {
  one.shops = withoutShop(one.shops, id);
  one.state = withoutShopState(one.state, id);
}
const idOf = ({ shops }: Computer, name: string) =>
  realShops(shops).find(([, { knownBy }]) => knownBy?.storeNames.includes(name))?.[0] ?? '';
const letter = (index: number) => String.fromCharCode(97 + (index % 26));
const dutyId = (index: number) => `duty.${letter(index)}${letter(index / 26)}${letter(index / 676)}`;
const ticksOf = ({ shops }: Computer, id = 'first') =>
  (shopOf(shops, id).ticks ?? []).map((one) => one.id).toSorted();

it('brings plan, ticks and signs to a computer that was never used', async () => {
  const [desk, laptop, sync] = [computer(), fresh(), {}];
  change(desk, tick('duty.gpsr.DE', 'Reg. 17'));
  await settle(sync, desk, laptop);
  const shop = shopOf(laptop.shops, 'first');
  expect(shop).toMatchObject({ plan: clay.plan, knownBy: clay.knownBy });
  expect(shop.ticks).toEqual(shopOf(desk.shops, 'first').ticks);
});

it('keeps what was changed on both sides meanwhile, and takes back what was taken back', async () => {
  const [desk, laptop, sync] = [computer(), fresh(), {}];
  change(desk, tick('duty.gpsr.DE'));
  change(desk, tick('duty.epr.DE'));
  await settle(sync, desk, laptop);
  change(desk, (shop) => unsetTick(shop, 'duty.gpsr.DE'));
  change(laptop, tick('support.day.IT'));
  change(laptop, (shop) => changePlan(shop, { home: 'US', targets: ['FR'] }, (clock += 1)));
  await settle(sync, laptop, desk);
  for (const one of [desk, laptop]) {
    expect(ticksOf(one)).toEqual(['duty.epr.DE', 'support.day.IT']);
    expect(shopOf(one.shops, 'first').plan.targets).toEqual(['FR']);
  }
});

it('lets an undone tick come back although its date is older', async () => {
  const [desk, laptop, sync] = [computer(), fresh(), {}];
  const early = { id: 'duty.gpsr.DE', at: 5 };
  change(desk, (shop) => setTick(shop, early));
  await settle(sync, desk, laptop);
  change(desk, (shop) => unsetTick(shop, early.id));
  await settle(sync, desk, laptop);
  change(desk, (shop) => setTick(shop, early));
  await settle(sync, desk, laptop);
  expect(shopOf(laptop.shops, 'first').ticks).toEqual([early]);
});

it('carries links and products set aside, and both ways back', async () => {
  const [desk, laptop, sync] = [computer(), fresh(), {}];
  const place = { sku: 'VASE 1', country: 'DE' as const, reason: 'too heavy' };
  desk.decisions.first = changeSetAside(
    changeLinks(noDecisions, { shop: 'first', add: [['MUG-1', 'TASSE-1']], remove: [] }),
    { shop: 'first', add: [place], remove: [] },
    7,
  );
  await settle(sync, desk, laptop);
  expect(laptop.decisions.first?.links).toEqual([['MUG-1', 'TASSE-1']]);
  expect(laptop.decisions.first?.setAside).toMatchObject([place]);
  laptop.decisions.first = noDecisions;
  await settle(sync, laptop, desk);
  expect(desk.decisions.first).toEqual(noDecisions);
});

const sentence = 'Rye is a town.';
const finding: Finding = { country: 'IT', field: 'aboutYou', kind: 'sentence', text: sentence };
const withText = (shop: Shop): Shop => ({
  ...shop,
  countries: {
    IT: {
      profile: {
        path: '/handmade',
        aboutYou: {
          at: 3,
          state: 'filled',
          text: sentence,
          judgement: {
            verdict: 'untranslated',
            language: 'en',
            sentences: [{ start: 0, end: sentence.length, language: 'en', verdict: 'untranslated' }],
            lostFacts: [],
          },
        },
      },
    },
  },
});

it('carries what was called right without its words; it holds where the same words are seen', async () => {
  const [desk, laptop, sync] = [computer(withText(clay)), fresh(), {}];
  change(desk, (shop) => acceptFinding(shop, finding, 9, 'a name'));
  await settle(sync, desk, laptop);
  expect(JSON.stringify(sync)).not.toContain('Rye');
  expect(shopOf(laptop.shops, 'first').accepted ?? []).toEqual([]);

  change(laptop, withText);
  await settle(sync, laptop, desk);
  expect(shopOf(laptop.shops, 'first').accepted).toEqual([{ ...finding, at: 9, reason: 'a name' }]);

  change(laptop, (shop) => takeBackFinding(shop, finding));
  await settle(sync, laptop, desk);
  expect(shopOf(desk.shops, 'first').accepted).toEqual([]);
});

describe('several shops', () => {
  const lumen: Shop = { ...clay, knownBy: { storeNames: ['Lumen'], merchantIds: ['A2DE0'] } };
  const both = (): Computer => ({
    ...computer(),
    shops: { current: 'two', byId: { one: clay, two: tick('duty.gpsr.FR')(lumen), [sampleShop]: clay } },
  });

  it('each keep theirs, under whatever id, and the sample never goes along', async () => {
    const [desk, laptop, sync] = [both(), computer(), {}];
    await settle(sync, desk, laptop);
    expect(Object.keys(desk.state.homes)).toHaveLength(2);
    const names = realShops(laptop.shops).map(([, { knownBy }]) => knownBy?.storeNames[0]);
    expect(names).toEqual(['Clay', 'Lumen']);
    expect(ticksOf(laptop, idOf(laptop, 'Lumen'))).toEqual(['duty.gpsr.FR']);
    expect(ticksOf(laptop)).toEqual([]);
  });

  it('of the same name with other ids are two', async () => {
    const namesake: Shop = { ...clay, knownBy: { storeNames: ['Clay'], merchantIds: ['A9XX0'] } };
    const [desk, laptop, sync] = [computer(), computer(namesake), {}];
    change(desk, tick('duty.gpsr.DE'));
    await settle(sync, desk, laptop);
    expect(realShops(laptop.shops)).toHaveLength(2);
    expect(ticksOf(laptop)).toEqual([]);
  });

  it('are one where both computers began by themselves', async () => {
    const [desk, laptop, sync] = [computer(), computer(), {}];
    change(desk, tick('duty.gpsr.DE'));
    change(laptop, tick('duty.epr.FR'));
    await meet(desk, {});
    await meet(laptop, {});
    await settle(sync, desk, laptop);
    expect(realShops(laptop.shops)).toHaveLength(1);
    for (const one of [desk, laptop]) expect(ticksOf(one)).toEqual(['duty.epr.FR', 'duty.gpsr.DE']);
  });

  it('that became one on one computer stay two on the other, each as it was, until she says so there', async () => {
    const [desk, laptop, sync] = [both(), fresh(), {}];
    await settle(sync, desk, laptop);
    desk.shops = mergeInto(desk.shops, 'two', 'one');
    await settle(sync, desk, laptop);
    expect((await meet(laptop, sync)).isApart).toBe(true);
    const [one, two] = [idOf(laptop, 'Clay'), idOf(laptop, 'Lumen')];
    expect([ticksOf(laptop, one), ticksOf(laptop, two)]).toEqual([[], ['duty.gpsr.FR']]);

    change(laptop, tick('duty.epr.FR'), two);
    change(desk, tick('support.day.IT'), 'one');
    await settle(sync, desk, laptop);
    expect(ticksOf(desk, 'one')).toEqual(['duty.gpsr.FR', 'support.day.IT']);
    expect(ticksOf(laptop, one)).toEqual([]);

    laptop.shops = mergeInto(laptop.shops, two, one);
    await settle(sync, laptop, desk);
    for (const where of [desk, laptop]) {
      expect(realShops(where.shops)).toHaveLength(1);
      expect(ticksOf(where, idOf(where, 'Lumen'))).toEqual(['duty.epr.FR', 'duty.gpsr.FR', 'support.day.IT']);
    }
    expect((await meet(laptop, sync)).isApart).toBe(false);
  });

  it('that became one are one on a computer that comes later', async () => {
    const [desk, laptop, sync] = [both(), fresh(), {}];
    await settle(sync, desk);
    desk.shops = mergeInto(desk.shops, 'two', 'one');
    await settle(sync, desk, laptop);
    expect(realShops(laptop.shops)).toHaveLength(1);
    expect(ticksOf(laptop, idOf(laptop, 'Clay'))).toEqual(['duty.gpsr.FR']);
  });

  it('stay away where they were erased, and stay where they were not', async () => {
    const [desk, laptop, sync] = [both(), fresh(), {}];
    await settle(sync, desk, laptop);
    erase(laptop, idOf(laptop, 'Lumen'));
    await meet(laptop, sync);
    expect(JSON.stringify(sync)).not.toContain('Lumen');
    await settle(sync, desk, laptop);
    expect(realShops(desk.shops)).toHaveLength(2);
    expect(ticksOf(desk, 'two')).toEqual(['duty.gpsr.FR']);
    expect(realShops(laptop.shops)).toHaveLength(1);
  });
});

describe('the only shop, erased', () => {
  it('does not come back by itself, and takes nothing from the other computer', async () => {
    const [desk, laptop, sync] = [computer(), fresh(), {}];
    change(desk, tick('duty.gpsr.DE'));
    await settle(sync, desk, laptop);
    erase(laptop, 'first');
    expect(laptop.shops).toEqual(noShops);
    await settle(sync, laptop, desk);
    expect(ticksOf(desk)).toEqual(['duty.gpsr.DE']);
    expect(laptop.shops).toEqual(noShops);
  });

  it('comes back when a page of it is opened, and is no other’s whose page is opened there', async () => {
    for (const [name, id, ticks] of [
      ['Clay', 'A1US0', ['duty.gpsr.DE']],
      ['Lumen', 'A2DE0', []],
    ] as const) {
      const [desk, laptop, sync] = [computer(), fresh(), {}];
      change(desk, tick('duty.gpsr.DE'));
      await settle(sync, desk, laptop);
      erase(laptop, 'first');
      change(laptop, (shop) => ({ ...shop, knownBy: { storeNames: [name], merchantIds: [id] } }));
      await settle(sync, laptop, desk);
      expect(ticksOf(laptop)).toEqual(ticks);
      expect(ticksOf(desk)).toEqual(['duty.gpsr.DE']);
    }
  });
});

it('keeps a listing’s title that was called right where its listing is, and comes to rest', async () => {
  const [desk, laptop, sync] = [computer(), fresh(), {}];
  const title: Finding = { country: 'IT', field: 'title', kind: 'text', text: 'Clay vase' };
  change(desk, (shop) => acceptFinding(shop, title, 9));
  await settle(sync, desk, laptop);
  expect(JSON.stringify(sync)).not.toContain('title');
  expect(shopOf(desk.shops, 'first').accepted).toEqual([{ ...title, at: 9 }]);
});

it('restores what was damaged here instead of telling the other computer that it was taken back', async () => {
  const [desk, laptop, sync] = [computer(), fresh(), {}];
  change(desk, tick('duty.gpsr.DE'));
  await settle(sync, desk, laptop);
  laptop.shops = noShops;
  laptop.state = afterDamage(laptop.state, (clock += 1));
  await settle(sync, laptop, desk);
  for (const one of [desk, laptop]) {
    expect(ticksOf(one)).toEqual(['duty.gpsr.DE']);
    expect(shopOf(one.shops, 'first')).toMatchObject({ plan: clay.plan, knownBy: clay.knownBy });
  }
});

it('sends nothing of a shop that no page has named yet', async () => {
  const sync: Sync = {};
  await meet(computer({ ...clay, knownBy: undefined }), sync);
  expect(sync).toEqual({});
});

it('keeps a shop as it is where what came would make it unreadable', async () => {
  const [desk, sync] = [computer(), {} as Sync];
  await settle(sync, desk);
  const [group = ''] = Object.keys(desk.state.homes);
  const items = Object.fromEntries(
    Array.from({ length: 600 }, (_, index) => [
      `${group} ticks/${dutyId(index)}`,
      [1, { id: dutyId(index), at: 1 }],
    ]),
  );
  sync['piece-9'] = { version: 1, items };
  await meet(desk, sync);
  expect(shopOf(desk.shops, 'first')).toEqual(clay);
});

it('touches nothing where a newer version has written', async () => {
  const one = computer();
  expect(await syncRound(one.state, one, { 'piece-0': { version: 2 } }, 5)).toBeNull();
});

/** What a seller does on one of three computers, and when they meet the sync. */
const anyDeed = fc.oneof(
  fc.record({
    on: fc.nat(2),
    set: fc.constantFrom('duty.a', 'duty.b', 'step.c'),
    note: fc.string({ maxLength: 3 }),
  }),
  fc.record({ on: fc.nat(2), unset: fc.constantFrom('duty.a', 'duty.b', 'step.c') }),
  fc.record({ on: fc.nat(2), targets: fc.subarray(['DE', 'FR', 'IT'] as const) }),
  fc.record({ on: fc.nat(2), meet: fc.constant(true) }),
);

it('ends with the same on all computers, which is what was said last of each thing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyDeed, { maxLength: 30 }), async (deeds) => {
      const [all, sync] = [[computer(), computer(), computer()], {} as Sync];
      await settle(sync, ...all);
      const last = new Map<string, string>();
      for (const deed of deeds) {
        const one = all[deed.on] as Computer;
        clock += 1;
        if ('meet' in deed) await meet(one, sync);
        else if ('targets' in deed) {
          change(one, (shop) => changePlan(shop, { home: 'US', targets: deed.targets }, clock));
        } else if ('unset' in deed) {
          // What is not here yet cannot be taken back here.
          if (!ticksOf(one).includes(deed.unset)) continue;
          change(one, (shop) => unsetTick(shop, deed.unset));
          last.delete(deed.unset);
        } else {
          change(one, (shop) => setTick(shop, { id: deed.set, at: clock, note: deed.note }));
          last.set(deed.set, deed.note);
        }
        // Noticed at once, as the background does; but sent only where the sync can be reached.
        if (!('meet' in deed)) await meet(one, {});
      }
      await settle(sync, ...all);
      for (const { shops } of all) {
        const { plan, ticks = [] } = shopOf(shops, 'first');
        expect(plan).toEqual(shopOf(all[0]?.shops ?? noShops, 'first').plan);
        expect(new Map(ticks.map(({ id, note }) => [id, note]))).toEqual(last);
      }
    }),
    { numRuns: 60 },
  );
});
