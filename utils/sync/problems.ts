/** Why the sync with a second computer does not go on; nothing is lost by it. */
export const syncProblems = [
  /** Not everything finds room. */
  'full',
  /** The browser refused: it has no sync, or it is switched off. */
  'unreachable',
  /** The browser allows no more writes for now. */
  'busy',
  /** What came from another computer could not be stored here. */
  'not-stored',
  /** Another computer has a newer version of the extension. */
  'newer',
  /** Another computer has made one shop of two that are two here. */
  'made-one',
] as const;
export type SyncProblem = (typeof syncProblems)[number];

const refused = 'The browser’s sync refused.';

/** Marks what the browser's sync rejects with, so that it is not taken for a failure of this computer's own storage. */
export async function inSync<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (cause) {
    throw new Error(refused, { cause });
  }
}

/** What a round failed of. Chromium names the limit of writes in its message; Firefox has none. */
export function problemOf(error: unknown): SyncProblem {
  if (!(error instanceof Error) || error.message !== refused) return 'not-stored';
  return /MAX_WRITE_OPERATIONS/.test(String(error.cause)) ? 'busy' : 'unreachable';
}
