import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';

const recognisedStatusSchema = z.enum(['recognised', 'page-changed']);
/** What the open page of a tab turned out to be, for the popup. Lives as long as the browser does. */
export type RecognisedStatus = z.infer<typeof recognisedStatusSchema>;

const tabStatusSchema = z.strictObject({
  status: recognisedStatusSchema,
  /** The page it was said of: its address without query, which may hold names and ids. */
  page: z.string(),
});

const key = (tab: number) => `tab-${tab}`;

/**
 * What is noted of a tab in the session's storage; null: nothing was recognised there. A page that is loaded anew in
 * the same tab says nothing of the one before.
 */
export function tabStatusIn(
  session: Readonly<Record<string, unknown>>,
  tab: number,
  address: string,
): RecognisedStatus | null {
  const checked = tabStatusSchema.safeParse(session[key(tab)]);
  return checked.success && checked.data.page === pageOf(address) ? checked.data.status : null;
}

/** For the background only. */
export async function writeTabStatus(tab: number, address: string, status: RecognisedStatus): Promise<void> {
  await storage.setItem(`session:${key(tab)}`, { status, page: pageOf(address) });
}

/** For the background only: the page was left or its tab closed. */
export async function forgetTab(tab: number): Promise<void> {
  await storage.removeItem(`session:${key(tab)}`);
}

function pageOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}
