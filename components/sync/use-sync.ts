import { useEffect, useState } from 'react';
import { readSyncStatus, watchSyncStatus, type SyncStatus } from '../../utils/storage/sync-item';

/** How the sync with a second computer stands, kept up to date; null until that is known. */
export function useSync(): SyncStatus | null {
  const [status, setStatus] = useState<SyncStatus | null>(null);
  useEffect(() => {
    let isHere = true;
    const stop = watchSyncStatus(setStatus);
    const look = async () => {
      const stored = await readSyncStatus();
      if (isHere) setStatus((newer) => newer ?? stored);
    };
    void look();
    return () => {
      isHere = false;
      stop();
    };
  }, []);
  return status;
}
