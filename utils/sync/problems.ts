/** Why the sync with a second computer does not go on; nothing is lost by it. */
export const syncProblems = [
  /** Not everything finds room, or the browser allows no more writes for now. */
  'full',
  /** The browser has no sync, or it is switched off. */
  'unreachable',
  /** Another computer has a newer version of the extension. */
  'newer',
] as const;
export type SyncProblem = (typeof syncProblems)[number];
