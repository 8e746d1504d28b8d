import path from 'node:path';
import { popupStates } from './scenes/popup';
import { panelScenes } from './scenes/panel';
import { workbenchScenes } from './scenes/workbench';
import type { Scene } from './scene';
import type { Stage } from './stage';

/** The pictures the README shows, light and in English, no taller than is looked at. */
const shown: readonly { file: string; scene: Scene | undefined; width: number; height: number }[] = [
  { file: 'popup.png', scene: popupStates['in-progress'], width: 380, height: 640 },
  { file: 'overview.png', scene: named(workbenchScenes, 'overview'), width: 1280, height: 800 },
  { file: 'texts.png', scene: named(workbenchScenes, 'texts-partly'), width: 1280, height: 800 },
  { file: 'matrix.png', scene: named(workbenchScenes, 'matrix'), width: 1280, height: 960 },
  { file: 'panel.png', scene: named(panelScenes, 'profile-partly'), width: 1280, height: 800 },
];

function named(scenes: readonly Scene[], name: string): Scene | undefined {
  return scenes.find((scene) => scene.name === name);
}

/** Writes them beside this file. */
export async function takeReadmePictures(stage: Stage): Promise<void> {
  for (const { file, scene, width, height } of shown) {
    if (!scene) throw new Error(`The scene of ${file} has another name now.`);
    const page = await scene.open(stage);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.screenshot({ path: path.join(import.meta.dirname, file) });
    await page.close();
    console.log(`✓ ${file}`);
  }
}
