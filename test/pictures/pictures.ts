/**
 * `npm run pictures`, or `npm run pictures -- popup overview --language de,zh-CN --scheme dark`: pictures of every
 * state of every surface, or of the named surfaces and scenes, and a page that shows them side by side. Schemes are
 * light and dark, and where asked for `forced` (the system's own colours) and `large` (text twice as large).
 * `npm run pictures -- readme` writes those of the README.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { enlargeText } from '../browser/enlarge-text';
import { launchBrowser } from '../browser/launch';
import { startPractice } from '../practice/server.ts';
import { buildExtension } from '../tools/build-extension';
import { interfaceLanguages } from '../../utils/i18n/languages';
import { takeReadmePictures } from './readme-pictures';
import { indexPage, type Picture } from './index-page';
import { widths, type Scene, type Surface } from './scene';
import { scenes } from './scenes/all';
import { inLanguage, prepareStage, type Stage } from './stage';

const folder = path.resolve(import.meta.dirname, '../../.output/pictures');
const schemes = ['light', 'dark', 'forced', 'large'] as const;
type Scheme = (typeof schemes)[number];
/** What is drawn where nothing else is asked for. */
const usualSchemes = ['light', 'dark'] as const;

/**
 * Shows a page in a window of this width as the reader has it: bright or dark, in the system's own colours, or with
 * text twice as large. Another size of the window takes the size of text back, so large text comes last.
 */
async function showAs(page: Page, surface: Surface, width: number, scheme: Scheme): Promise<void> {
  await page.emulateMedia({
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
    forcedColors: scheme === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  const height = surface === 'popup' ? 600 : 900;
  await page.setViewportSize({ width, height });
  if (scheme !== 'large') return;
  await enlargeText(page);
  if (surface === 'panel') return;
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(whole, height) });
  await enlargeText(page);
}

/** The values asked for, out of those there are; all where none is asked for. */
function chosen<T extends string>(all: readonly T[], asked: string | undefined): readonly T[] {
  if (asked === undefined) return all;
  const names = asked.split(',');
  const unknown = names.filter((name) => !all.some((one) => one === name));
  if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')}; there are ${all.join(', ')}.`);
  return all.filter((one) => names.includes(one));
}

function isNamed({ surface, name }: Scene, word: string): boolean {
  return word === surface || word === name || word === `${surface}/${name}`;
}

function chosenScenes(words: readonly string[]): readonly Scene[] {
  if (words.length === 0) return scenes;
  const unknown = words.filter((word) => !scenes.some((scene) => isNamed(scene, word)));
  if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')}.`);
  return scenes.filter((scene) => words.some((word) => isNamed(scene, word)));
}

/** Takes one open scene in each scheme and width. */
async function takeAll(
  page: Page,
  { surface, name }: Scene,
  language: string,
  wanted: readonly Scheme[],
): Promise<Picture[]> {
  const pictures: Picture[] = [];
  const scene = `${surface}/${name}`;
  mkdirSync(path.join(folder, scene), { recursive: true });
  for (const [place, size] of widths[surface].entries()) {
    for (const scheme of wanted) {
      await showAs(page, surface, size, scheme);
      const width = place === 0 ? 'usual' : 'narrow';
      const file = `${scene}/${language}-${scheme}-${width}.png`;
      await page.screenshot({
        path: path.join(folder, file),
        fullPage: surface !== 'panel' && scheme !== 'large',
      });
      pictures.push({ file, scene, language, scheme, width });
    }
  }
  return pictures;
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { language: { type: 'string' }, scheme: { type: 'string' } },
  });
  if (positionals.join() === 'readme') return onStage(takeReadmePictures);
  const wanted = chosenScenes(positionals);
  const languages = chosen(interfaceLanguages, values.language);
  const wantedSchemes = values.scheme === undefined ? usualSchemes : chosen(schemes, values.scheme);
  rmSync(folder, { recursive: true, force: true });
  const pictures: Picture[] = [];
  await onStage(async (stage) => {
    for (const scene of wanted) {
      for (const language of languages) {
        const page = await scene.open(inLanguage(stage, language));
        pictures.push(...(await takeAll(page, scene, language, wantedSchemes)));
        await page.close();
      }
      console.log(`✓ ${scene.surface}/${scene.name}`);
    }
  });
  writeFileSync(path.join(folder, 'index.html'), indexPage(pictures));
  console.log(
    `\n${pictures.length} pictures: ${path.relative(process.cwd(), path.join(folder, 'index.html'))}`,
  );
}

/** A browser with the extension as it is now, and a practice site, for as long as the work takes. */
async function onStage(work: (stage: Stage) => Promise<void>): Promise<void> {
  console.log('Building the extension …');
  buildExtension();
  const practice = await startPractice();
  const browser = await launchBrowser({ practicePort: practice.port, headless: true });
  try {
    const keeper = await browser.context.newPage();
    await keeper.goto(`${browser.origin}/manifest.json`);
    await work(await prepareStage(browser.context, keeper));
  } finally {
    await browser.close();
    await practice.stop();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
