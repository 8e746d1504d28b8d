import { written } from '../facts/items';
import type { Pieces } from './pieces';

/** The part of the browser's own sync that is needed here. */
interface SyncArea {
  set: (items: Record<string, unknown>) => Promise<void>;
  remove: (keys: string[]) => Promise<void>;
}

/**
 * Makes what lies in the sync (`there`) these pieces, with one removal and one write at most. What goes, goes first:
 * it makes room, and should the write fail, nothing is lost, for this computer has all of it. Rejects as the browser
 * does where there is no room, too many writes, or no sync.
 */
export async function sendPieces(
  area: SyncArea,
  there: Readonly<Record<string, unknown>>,
  pieces: Pieces,
): Promise<void> {
  const gone = Object.keys(there).filter((key) => key.startsWith('piece-') && !(key in pieces));
  const changed = Object.entries(pieces).filter(([key, piece]) => written(piece) !== written(there[key]));
  if (gone.length > 0) await area.remove(gone);
  if (changed.length > 0) await area.set(Object.fromEntries(changed));
}
