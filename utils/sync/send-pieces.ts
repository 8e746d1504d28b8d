import { written } from '../facts/items';
import type { Pieces } from './pieces';

/** The part of the browser's own sync that is needed here. */
interface SyncArea {
  set: (items: Record<string, unknown>) => Promise<void>;
  remove: (keys: string[]) => Promise<void>;
}

/** Whether something went well, where its failure is no surprise. */
const outcomes = [() => true, () => false] as const;

/**
 * Makes what lies in the sync (`there`) these pieces. What is new is written first, so that nothing is missing there
 * meanwhile, even if the background is stopped; only where there is no room for both, what goes, goes first. Rejects as
 * the browser does where there is no room, too many writes, or no sync.
 */
export async function sendPieces(
  area: SyncArea,
  there: Readonly<Record<string, unknown>>,
  pieces: Pieces,
): Promise<void> {
  const gone = Object.keys(there).filter((key) => key.startsWith('piece-') && !(key in pieces));
  const changed = Object.entries(pieces).filter(([key, piece]) => written(piece) !== written(there[key]));
  const write = () => area.set(Object.fromEntries(changed));
  if (gone.length === 0) return changed.length > 0 ? write() : undefined;
  const isWritten = changed.length === 0 || (await write().then(...outcomes));
  await area.remove(gone);
  if (!isWritten) await write();
}
