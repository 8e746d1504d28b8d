import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { interfaceLanguages } from '../../utils/i18n/languages';
import { widths, type Scene, type Surface } from '../pictures/scene';
import { panelScenes } from '../pictures/scenes/panel';
import { popupScenes, popupStates } from '../pictures/scenes/popup';
import { workbenchScenes } from '../pictures/scenes/workbench';
import { inLanguage, prepareStage, type Stage } from '../pictures/stage';
import { violations } from './accessibility';
import { browserForTests } from './harness';
import { expectSeen } from './surfaces';

const browser = browserForTests();
const stage = (): Promise<Stage> => prepareStage(browser.context(), browser.keeper());

/** What each state of the popup is known by. */
const signs: Record<keyof typeof popupStates, (popup: Page, t: Stage['t']) => Promise<void>[]> = {
  'first-run': (popup, t) => [
    expectSeen(popup.getByText(t('popup.welcome'))),
    expectSeen(popup.getByRole('heading', { name: t('plan.home') })),
  ],
  elsewhere: (popup, t) => [
    expectSeen(popup.getByText(t('popup.elsewhere', { brand: t('brand') }))),
    expectSeen(popup.getByRole('region', { name: t('next.title') })),
  ],
  'no-permission': (popup, t) => [
    expectSeen(popup.getByRole('button', { name: t('popup.allow') })),
    expectSeen(popup.getByText(t('popup.no-permission', { brand: t('brand') }))),
  ],
  'not-recognised': (popup, t) => [
    expectSeen(popup.getByText(t('popup.not-recognised'))),
    expectSeen(popup.getByRole('button', { name: t('teach.isProfile') })),
  ],
  'nothing-seen': (popup, t) => [
    expectSeen(popup.getByText(t('popup.nothing-seen'))),
    expectSeen(popup.getByRole('region', { name: t('next.title') })),
  ],
  'in-progress': (popup, t) => [
    expectSeen(popup.getByRole('progressbar')),
    expectSeen(popup.getByRole('region', { name: t('next.title') })),
  ],
  'page-changed': (popup, t) => [
    expectSeen(popup.getByText(t('popup.page-changed'))),
    expectSeen(popup.getByRole('region', { name: t('next.title') })),
  ],
  done: (popup, t) => [expectSeen(popup.getByText(t('popup.done')))],
};

const notices = [
  'elsewhere',
  'no-permission',
  'not-recognised',
  'nothing-seen',
  'page-changed',
  'done',
] as const;

/** Which of the things that a state says of itself are seen. */
async function noticesIn(popup: Page, { t }: Stage): Promise<string[]> {
  const seen: string[] = [];
  for (const notice of notices) {
    const said = popup.getByText(t(`popup.${notice}`, { brand: t('brand') }));
    if ((await said.count()) > 0) seen.push(notice);
  }
  return seen;
}

test('the popup has eight states, each of its own', async () => {
  const own = await stage();
  for (const [state, scene] of Object.entries(popupStates)) {
    const popup = await scene.open(own);
    await Promise.all(signs[state as keyof typeof popupStates](popup, own.t));
    expect(await noticesIn(popup, own)).toEqual(notices.filter((notice) => notice === state));
    await popup.close();
  }
});

/** Nobody is shut out of this state in light and dark, and at its narrow width nothing sticks out. */
async function lookAt(page: Page, { surface, name }: Scene, language: string): Promise<unknown[]> {
  const wrong: unknown[] = [];
  const part = surface === 'panel' ? 'maker-passport' : undefined;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found = await violations(page, part);
    if (found.length > 0) wrong.push({ surface, name, language, colorScheme, found });
  }
  if (surface === 'panel') return wrong;
  await page.setViewportSize({ width: Math.min(widths[surface][1], 320), height: 900 });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (overflow > 0) wrong.push({ surface, name, language, overflow });
  return wrong;
}

test.for<[Surface, readonly Scene[]]>([
  ['popup', popupScenes],
  ['panel', panelScenes],
  ['workbench', workbenchScenes],
])('every state of the %s is for everybody, in one language after the other', async ([, scenes]) => {
  const own = await stage();
  const wrong: unknown[] = [];
  for (const [place, scene] of scenes.entries()) {
    const language = interfaceLanguages[place % interfaceLanguages.length] ?? 'en';
    const page = await scene.open(inLanguage(own, language));
    wrong.push(...(await lookAt(page, scene, language)));
    await page.close();
  }
  expect(wrong).toEqual([]);
});
