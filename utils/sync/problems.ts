/** Why the sync with a second computer does not go on; nothing is lost by it. */
export const syncProblems = [
  /** Not everything finds room. */
  'full',
  /** The browser refused: it has no sync, it is switched off, or it allows no more writes for now. */
  'unreachable',
  /** Another computer has a newer version of the extension. */
  'newer',
] as const;
export type SyncProblem = (typeof syncProblems)[number];
