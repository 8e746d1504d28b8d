import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { interfaceLanguages } from '../../utils/i18n/languages';
import type { Scene, Surface } from '../pictures/scene';
import { panelScenes } from '../pictures/scenes/panel';
import { popupScenes, popupStates } from '../pictures/scenes/popup';
import { listingTroubles } from '../pictures/scenes/troubles';
import { workbenchScenes } from '../pictures/scenes/workbench';
import { inLanguage, prepareStage, type Stage } from '../pictures/stage';
import { faintTexts, violations } from './accessibility';
import { cutOff } from './cut-off';
import { enlargeText } from './enlarge-text';
import { lostInForcedColours } from './forced-colours';
import { browserForTests } from './harness';
import { expectSeen } from './surfaces';

const browser = browserForTests();
/** Dozens of states in one go: a slow machine may take its time. */
const patient = { timeout: 300_000 };

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
    expectSeen(popup.getByRole('button', { name: t('popup.isProfile') })),
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

function isPopupState(name: string): name is keyof typeof popupStates {
  return name in popupStates;
}

/** The popup shows what its state is known by, and of what states say of themselves nothing else. */
async function expectState(popup: Page, { t }: Stage, state: keyof typeof popupStates): Promise<void> {
  await Promise.all(signs[state](popup, t));
  const seen: string[] = [];
  for (const notice of notices) {
    const said = popup.getByText(t(`popup.${notice}`, { brand: t('brand') }));
    if ((await said.count()) > 0) seen.push(notice);
  }
  expect(seen).toEqual(notices.filter((notice) => notice === state));
}

/** Windows as narrow as they get, px: at the usual size of text, and, as wide in letters, at twice that. */
const narrow = { popup: [320, 760], panel: [1280, 1280], workbench: [320, 640] } as const;

/**
 * Nobody is shut out of this state: in light, in dark and in the system's own colours, in a narrow window and with
 * large text.
 */
async function lookAt(page: Page, { surface, name }: Scene, language: string): Promise<unknown[]> {
  const part = surface === 'panel' ? 'maker-passport' : undefined;
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await violations(page, part);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await faintTexts(page, part);
  const forced = await lostInForcedColours(page, part);
  const [usualText, largeText] = narrow[surface];
  await page.setViewportSize({ width: usualText, height: 900 });
  const small = await cutOff(page, part);
  await page.setViewportSize({ width: largeText, height: 900 });
  await enlargeText(page);
  const large = await cutOff(page, part);
  const wrong = { light, dark, forced, small, large };
  return Object.values(wrong).every(({ length }) => length === 0)
    ? []
    : [{ surface, name, language, ...wrong }];
}

test.for<[Surface, readonly Scene[]]>([
  ['popup', popupScenes],
  ['panel', panelScenes],
  ['workbench', [...workbenchScenes, ...listingTroubles]],
])('every state of the %s is for everybody, in one language after the other', patient, async ([, scenes]) => {
  const own = await prepareStage(browser.context(), browser.keeper());
  const wrong: unknown[] = [];
  for (const [place, scene] of scenes.entries()) {
    const language = interfaceLanguages[place % interfaceLanguages.length] ?? 'en';
    const spoken = inLanguage(own, language);
    const page = await scene.open(spoken);
    if (isPopupState(scene.name) && scene.surface === 'popup') await expectState(page, spoken, scene.name);
    wrong.push(...(await lookAt(page, scene, language)));
    await page.close();
  }
  expect(wrong).toEqual([]);
});
