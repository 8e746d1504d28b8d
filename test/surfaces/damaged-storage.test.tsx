// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, cleanup, screen } from '@testing-library/react';
import * as fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createStore } from 'zustand/vanilla';
import type { TabStatus } from '../../components/popup/popup-notice';
import { sections } from '../../components/workbench/sections';
import { ConnectedPopup } from '../../entrypoints/popup/connected-popup';
import { ConnectedWorkbench } from '../../entrypoints/workbench/connected-workbench';
import { withSample } from '../../utils/facts/change-shops';
import type { Readable } from '../../utils/surface/may-read';
import { learn } from '../../utils/facts/lessons';
import { sampleShop, withShop } from '../../utils/facts/shops';
import { sampleState } from '../../utils/sample/sample-shop';
import type { Lesson } from '../../utils/pages/lessons/lesson';
import { changeLessons, readLessons } from '../../utils/storage/lessons-item';
import { openMirror } from '../../utils/storage/mirror';
import { readSetAside } from '../../utils/storage/set-aside';
import { changeSettings, readSettings } from '../../utils/storage/settings-item';
import { changeShops, readShops } from '../../utils/storage/shops-item';
import { syncOff } from '../../utils/storage/sync-item';
import { corrupted } from './corrupted';
import { renderIn } from './render-in';
import { busyShop, now } from './samples';

const lesson: Lesson = {
  meaning: 'aboutYou',
  fingerprint: {
    tag: 'textarea',
    role: '',
    label: 'About You',
    aria: '',
    name: 'about',
    id: '',
    heading: '',
    order: { place: 0, of: 2 },
    path: '/handmade/#',
    shadow: '',
    classes: '',
  },
  at: now,
};
const judgedSample = { ...busyShop, ...sampleState(now), visit: { at: now, checks: {} } };
const stored = {
  shops: withSample({ current: 'first', byId: { first: busyShop } }, judgedSample),
  settings: { language: 'en', reading: true },
  lessons: [lesson],
  setAside: [{ at: now, raw: 'older damage' }],
  sync: { ...syncOff, on: true, sentAt: now },
  panelPlaces: { inventory: { side: 'left', along: 0.5 } },
};
const tab = createStore<{ status: TabStatus }>(() => ({ status: 'elsewhere' }));
const permission = createStore<{ readable: Readable }>(() => ({ readable: 'all' }));
/** As the browser gives it back. */
const asStored = (value: unknown): Record<string, unknown> => JSON.parse(JSON.stringify(value));
const damagedStorage = corrupted(stored)
  .filter((value) => typeof value === 'object' && value !== null && !Array.isArray(value))
  .map(asStored);

beforeEach(() => fakeBrowser.reset());

async function fillWith(items: Record<string, unknown>): Promise<void> {
  await fakeBrowser.storage.local.clear();
  await fakeBrowser.storage.local.set(items);
}

it('popup and workbench are never blank, whatever of the storage is damaged', async () => {
  const section = fc.constantFrom(...sections.map(({ id }) => id));
  await fc.assert(
    fc.asyncProperty(damagedStorage, section, async (items, id) => {
      await fillWith(items);
      const { mirror, close } = await openMirror();
      try {
        renderIn('en', <ConnectedPopup mirror={mirror} tab={tab} onAllow={noop} onTeach={noop} />);
        expect(document.querySelector('h1')?.textContent).toBe('Maker Passport');
        expect(document.querySelectorAll('main button').length).toBeGreaterThan(0);
        cleanup();
        location.hash = `#${id}`;
        renderIn('en', <ConnectedWorkbench mirror={mirror} permission={permission} />);
        // What reads the database draws a moment later.
        await act(async () => undefined);
        expect(document.querySelector('h1')?.textContent).not.toBe('');
        expect(document.querySelectorAll('main *').length).toBeGreaterThan(1);
      } finally {
        cleanup();
        close();
      }
    }),
    { numRuns: 100 },
  );
});

it('popup and workbench are not blank where the browser does not give what is stored, and come back with it', async () => {
  await fillWith({});
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('Corruption: bad block'));
  const { mirror, close } = await openMirror();
  renderIn('en', <ConnectedPopup mirror={mirror} tab={tab} onAllow={noop} onTeach={noop} />);
  const note = /does not open what Maker Passport has stored/;
  expect(screen.getByText(note)).toBeVisible();
  await act(() => changeShops((shops) => withShop(shops, shops.current, () => busyShop)));
  expect(await screen.findByText('16%')).toBeVisible();
  expect(screen.queryByText(note)).toBeNull();
  close();
});

it('what is damaged is set aside by the next change, and the change is stored', async () => {
  await fc.assert(
    fc.asyncProperty(damagedStorage, async (items) => {
      await fillWith(items);
      const before = { shops: await readShops(), lessons: await readLessons() };
      await changeShops((shops) => withShop(shops, shops.current, (shop) => ({ ...shop, name: 'Changed' })));
      await changeLessons((lessons) => learn(lessons, { ...lesson, meaning: 'inspiration' }));
      await changeSettings((settings) => ({ ...settings, language: 'fr' }));

      const { shops, damaged } = await readShops();
      expect(damaged).toBe(false);
      expect(shops.byId[shops.current]?.name).toBe('Changed');
      expect(Object.keys(shops.byId)).toEqual(Object.keys(before.shops.shops.byId));
      expect((await readLessons()).map(({ meaning }) => meaning)).toContain('inspiration');
      expect((await readSettings()).language).toBe('fr');
      const aside = JSON.stringify(await readSetAside());
      const lessonsDamaged = JSON.stringify(before.lessons) !== JSON.stringify(items.lessons ?? []);
      const lost = [
        before.shops.damaged ? JSON.stringify(items.shops) : '',
        lessonsDamaged ? JSON.stringify(items.lessons) : '',
      ].filter((raw) => !aside.includes(raw));
      expect(lost).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('the sample is in the shops that are damaged', () => {
  expect(Object.keys(stored.shops.byId)).toEqual(['first', sampleShop]);
});

function noop(): void {}
