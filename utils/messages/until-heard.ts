import { isRefused } from './ask';
import { isCutOff } from './cut-off';

/** How long to wait after each failure, in ms: a stopped worker is back sooner, a broken one stays broken. */
const patient: readonly number[] = [300, 1000, 3000, 10_000];
/** Where the seller waits for the answer, and is told when there is none. */
export const brief: readonly number[] = [300, 1000];

/**
 * Asks what may be asked twice, and again where the worker was stopped over it, as the browser does when it likes.
 * Rejects where the worker refuses, where this script's extension is gone, and in the end.
 */
export async function untilHeard<T>(asking: () => Promise<T>, waits = patient): Promise<T> {
  for (const wait of waits) {
    try {
      return await asking();
    } catch (error) {
      if (isRefused(error) || isCutOff()) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return asking();
}
