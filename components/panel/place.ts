import type { GuideKind } from '../../utils/pages/guide-pages';

/** Where the panel stands and whether it is open; kept by whoever draws it. */
export const sides = ['left', 'right', 'bottom'] as const;
export type Side = (typeof sides)[number];
export interface Place {
  side: Side;
  open: boolean;
}

const lasting: ReadonlySet<GuideKind> = new Set(['registration', 'merge', 'identity'] as const);

/** Where a wrong step lasts, the panel is open from the start: a word that must be looked for comes too late. */
export function opensItself(guide: GuideKind | null): boolean {
  return guide !== null && lasting.has(guide);
}
