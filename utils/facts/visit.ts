import * as z from 'zod/mini';
import { timeSchema } from '../pages/time';

/**
 * How things stood when the seller last looked at the overview: what changed since is told from it. `checks` is
 * country and check (`IT.aboutYou`) to state, reason and count as the progress said them then.
 */
export const visitSchema = z.strictObject({
  /** ms since 1970. */
  at: timeSchema,
  checks: z.record(
    z.string(),
    z.strictObject({ state: z.enum(['done', 'todo', 'unknown']), reason: z.string(), count: z.int() }),
  ),
});
export type Visit = z.infer<typeof visitSchema>;
