import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';

/** What the open page of a tab turned out to be, for the popup. Lives as long as the browser does. */
export const tabStatusSchema = z.enum(['recognised', 'page-changed']);
export type RecognisedStatus = z.infer<typeof tabStatusSchema>;

const key = (tab: number) => `session:tab-${tab}` as const;

/** null: nothing was recognised there. */
export async function readTabStatus(tab: number): Promise<RecognisedStatus | null> {
  const checked = tabStatusSchema.safeParse(await storage.getItem(key(tab)));
  return checked.success ? checked.data : null;
}

/** For the background only. */
export async function writeTabStatus(tab: number, status: RecognisedStatus | null): Promise<void> {
  await (status === null ? storage.removeItem(key(tab)) : storage.setItem(key(tab), status));
}
