import * as fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { learn } from '../facts/lessons';
import { currentShop, withShop } from '../facts/shops';
import { setTick, stepTickId } from '../facts/ticks';
import type { Lesson } from '../pages/lessons/lesson';
import { changeLessons, readLessons } from './lessons-item';
import { oneByOne } from './one-by-one';
import { changeSettings, readSettings } from './settings-item';
import { changeShops, readShops } from './shops-item';

beforeEach(() => fakeBrowser.reset());

/** A storage that takes its time, another one for each call, as a real one under load; returns how to end it. */
function slowStorage(delays: () => number): () => void {
  const { local } = fakeBrowser.storage;
  const { get, set } = local;
  const late =
    (atOnce: typeof get | typeof set) =>
    async (...given: unknown[]) => {
      await new Promise((resolve) => setTimeout(resolve, delays()));
      return Reflect.apply(atOnce, local, given) as Promise<unknown>;
    };
  Object.assign(local, { get: late(get), set: late(set) });
  return () => void Object.assign(local, { get, set });
}

const lesson = (place: number): Lesson => ({
  meaning: 'aboutYou',
  fingerprint: {
    tag: 'textarea',
    role: '',
    label: 'About You',
    aria: '',
    name: '',
    id: '',
    heading: '',
    order: { place: 0, of: 1 },
    path: `/${'x'.repeat(place + 1)}`,
    shadow: '',
    classes: '',
  },
  at: 1,
});

it('loses nothing of what ten tabs write at once, whatever the storage answers first', async () => {
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.nat(3)), async (delays) => {
      fakeBrowser.reset();
      const endSlowness = slowStorage(() => delays.next().value);
      const tabs = Array.from({ length: 10 }, (_, tab) => tab);
      await Promise.all(
        tabs.flatMap((tab) => [
          changeShops((shops) =>
            withShop(shops, shops.current, (shop) =>
              setTick(shop, { id: stepTickId(`do-${'abcdefghij'[tab]}`, 'europe'), at: tab }),
            ),
          ),
          changeLessons((lessons) => learn(lessons, lesson(tab))),
          changeSettings((settings) => (tab === 3 ? { ...settings, reading: false } : settings)),
          changeSettings((settings) => (tab === 7 ? { ...settings, language: 'fr' } : settings)),
        ]),
      );
      const { shops } = await readShops();
      expect(currentShop(shops).ticks?.map(({ at }) => at)).toEqual(tabs);
      expect((await readLessons()).map(({ fingerprint }) => fingerprint.path.length - 2)).toEqual(tabs);
      expect(await readSettings()).toEqual({ language: 'fr', reading: false });
      endSlowness();
    }),
    { numRuns: 15 },
  );
});

it('carries out the next change where one failed, and tells of the failure', async () => {
  const inTurn = oneByOne();
  const done: string[] = [];
  const change = (name: string) => inTurn(() => Promise.resolve(done.push(name)));
  const failing = inTurn(() => Promise.reject(new Error('full')));
  const next = change('next');
  await expect(failing).rejects.toThrow('full');
  await next;
  expect(done).toEqual(['next']);
});
