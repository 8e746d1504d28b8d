/**
 * `npm run pictures`, or `npm run pictures -- popup overview --language de,zh-CN --scheme dark`: pictures of every
 * state of every surface, or of the named surfaces and scenes, and a page that shows them side by side.
 * `npm run pictures -- readme` writes those of the README.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser/launch';
import { startPractice } from '../practice/server.ts';
import { buildExtension } from '../tools/build-extension';
import { interfaceLanguages } from '../../utils/i18n/languages';
import { takeReadmePictures } from './readme-pictures';
import { indexPage, type Picture } from './index-page';
import { widths, type Scene } from './scene';
import { scenes } from './scenes/all';
import { inLanguage, prepareStage, type Stage } from './stage';

const folder = path.resolve(import.meta.dirname, '../../.output/pictures');
const schemes = ['light', 'dark'] as const;

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
  wanted: readonly (typeof schemes)[number][],
): Promise<Picture[]> {
  const pictures: Picture[] = [];
  const scene = `${surface}/${name}`;
  mkdirSync(path.join(folder, scene), { recursive: true });
  for (const [place, size] of widths[surface].entries()) {
    await page.setViewportSize({ width: size, height: surface === 'popup' ? 600 : 900 });
    for (const scheme of wanted) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      const width = place === 0 ? 'usual' : 'narrow';
      const file = `${scene}/${language}-${scheme}-${width}.png`;
      await page.screenshot({ path: path.join(folder, file), fullPage: surface !== 'panel' });
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
  const wantedSchemes = chosen(schemes, values.scheme);
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
