import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { listingDecisionsSchema } from '../facts/listings';
import { shopsSchema } from '../facts/shops';

/** Longer than the workbench offers to undo anything, ms. */
export const longestUndo = 60_000;

/** What the last merging or erasing of shops changed, so that it can be undone. Ends with the browser. */
const undoSchema = z.strictObject({
  /** When it was done, ms since 1970. */
  at: z.int(),
  /** The shops as they were. */
  before: shopsSchema,
  /** The shops that were changed or went away. */
  ids: z.array(z.string()),
  /** What was laid into another shop's listings; null where nothing was. */
  listings: z.nullable(
    z.strictObject({
      from: z.string(),
      into: z.string(),
      /** Ids of the imports that were not there before. */
      copied: z.array(z.string()),
      /** What was decided there before. */
      decisions: listingDecisionsSchema,
    }),
  ),
});
export type Undo = z.infer<typeof undoSchema>;

const key = 'session:shopsUndo';

/** null: there is nothing to undo any more. */
export async function readUndo(): Promise<Undo | null> {
  const checked = undoSchema.safeParse(await storage.getItem(key));
  return checked.success ? checked.data : null;
}

/** For the background only. */
export async function writeUndo(undo: Undo | null): Promise<void> {
  await (undo === null ? storage.removeItem(key) : storage.setItem(key, undo));
}
