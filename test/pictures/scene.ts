import type { Page } from 'playwright-core';
import type { Stage } from './stage';

export const surfaces = ['popup', 'panel', 'workbench'] as const;
export type Surface = (typeof surfaces)[number];

/** A state of a surface, and how it is brought about. */
export interface Scene {
  surface: Surface;
  name: string;
  /** Stores what the state needs and opens the surface; done when everything in it is drawn. */
  open: (stage: Stage) => Promise<Page>;
}

/** What a window that shows a surface is wide, px: as most see it, and narrow. */
export const widths: Readonly<Record<Surface, readonly [usual: number, narrow: number]>> = {
  popup: [380, 320],
  panel: [1280, 640],
  workbench: [1280, 400],
};
