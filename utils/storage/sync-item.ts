import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { timeSchema } from '../pages/time';
import { keepValue } from './keep-value';
import { oneByOne } from './one-by-one';
import { syncProblems } from '../sync/problems';
import { noSyncState, syncStateSchema, type SyncState } from '../sync/round';

const when = z.nullable(timeSchema);

/** The switch, and how it last went. It is this browser's and goes into no file. */
const syncStatusSchema = z.strictObject({
  on: z.boolean(),
  /** ms since 1970; null: not since it was switched on. */
  sentAt: when,
  receivedAt: when,
  problem: z.nullable(z.enum(syncProblems)),
  /** Things that found no room. */
  leftOut: z.int(),
  /** The problem the seller has been told of already. */
  told: z.nullable(z.enum(syncProblems)),
});
export type SyncStatus = z.infer<typeof syncStatusSchema>;

export const syncOff: SyncStatus = {
  on: false,
  sentAt: null,
  receivedAt: null,
  problem: null,
  leftOut: 0,
  told: null,
};

const statusItem = storage.defineItem<unknown>('local:sync', { fallback: syncOff, version: 1 });
const stateItem = storage.defineItem<unknown>('local:syncState', { fallback: noSyncState, version: 1 });

/** What cannot be read is off: nothing leaves by mistake. */
function parseStatus(raw: unknown): SyncStatus {
  return syncStatusSchema.safeParse(raw).data ?? syncOff;
}

export async function readSyncStatus(): Promise<SyncStatus> {
  return parseStatus(await statusItem.getValue());
}

const inTurn = oneByOne();

/** For the background only, like all that writes here; one change after the other. */
export function changeSyncStatus(change: Partial<SyncStatus>): Promise<void> {
  return inTurn(async () => keepValue(statusItem, { ...(await readSyncStatus()), ...change }));
}

/** Calls back with the status whenever it changes; returns how to stop. */
export function watchSyncStatus(changed: (status: SyncStatus) => void): () => void {
  return statusItem.watch((raw) => changed(parseStatus(raw)));
}

/** What cannot be read counts as never met: both sides are put together by their own dates then. */
export async function readSyncState(): Promise<SyncState> {
  return syncStateSchema.safeParse(await stateItem.getValue()).data ?? noSyncState;
}

/** The room that takes what was agreed with other computers, in bytes; 0 where nothing was. */
export async function sizeOfSync(): Promise<number> {
  const { known } = await readSyncState();
  return Object.keys(known).length === 0 ? 0 : new TextEncoder().encode(JSON.stringify(known)).length;
}

export async function writeSyncState(state: SyncState): Promise<void> {
  await keepValue(stateItem, state);
}

/** Switched off, and nothing remembered of it. */
export async function eraseSync(): Promise<void> {
  await Promise.all([statusItem.removeValue(), stateItem.removeValue()]);
}
