import { createStore } from 'zustand/vanilla';
import type { Problem } from '../../utils/listings/problems';
import type { ImportChoice, ReportSummary } from '../../utils/listings/report-summary';
import type { Failure } from '../../utils/storage/failure';
import type { ImportReply, ImportTask } from '../../utils/storage/import-protocol';
import type { OpenWorker, SendTask } from './open-import-worker';

/** Where a dropped file stands. */
export type ImportState =
  | { at: 'waiting' }
  /** `bytes` were read. */
  | { at: 'reading'; bytes: number }
  | { at: 'refused'; problem: Problem }
  /** Read, and waiting for the seller; `failure`: storing it was tried in vain. */
  | { at: 'read'; report: ReportSummary; failure: Failure | null }
  | { at: 'storing'; report: ReportSummary }
  | { at: 'stored'; report: ReportSummary; choice: ImportChoice };

export interface ImportItem {
  id: number;
  name: string;
  /** Bytes of the file. */
  size: number;
  state: ImportState;
}

/** Changes of what is stored; each resolves with null, or with why nothing was changed. */
type Change = Extract<ImportTask, { what: 'store' | 'remove' | 'restore' | 'erase' }>;
type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

/**
 * The files dropped since the workbench was opened, and the worker that reads and stores them; started when it is
 * first needed. They outlive the section that shows them, so that the seller may look elsewhere meanwhile.
 */
export function createImports(openWorker: OpenWorker) {
  const store = createStore<ImportItem[]>(() => []);
  const waiting = new Map<number, (failure: Failure | null) => void>();
  let send: SendTask | null = null;
  let lastId = 0;

  function become(id: number, next: (state: ImportState) => ImportState): void {
    store.setState(
      (items) => items.map((item) => (item.id === id ? { ...item, state: next(item.state) } : item)),
      true,
    );
  }

  function hear(reply: ImportReply): void {
    const { id } = reply;
    if (reply.what === 'progress') return become(id, () => ({ at: 'reading', bytes: reply.bytes }));
    if (reply.what === 'refused') return become(id, () => ({ at: 'refused', problem: reply.problem }));
    if (reply.what === 'read') return become(id, () => ({ at: 'read', report: reply.report, failure: null }));
    waiting.get(id)?.(reply.what === 'done' ? null : reply.why);
    waiting.delete(id);
  }

  /** Out of memory, most likely. What was read is gone with it. */
  function died(): void {
    send = null;
    for (const answer of waiting.values()) answer('not-stored');
    waiting.clear();
    const problem: Problem = { code: 'unreadable', line: 1, found: '' };
    for (const { id, state } of store.getState()) {
      if (state.at !== 'refused' && state.at !== 'stored') become(id, () => ({ at: 'refused', problem }));
    }
  }

  function tell(task: ImportTask): void {
    send ??= openWorker(hear, died);
    send(task);
  }

  function change(task: WithoutId<Change>, id = ++lastId): Promise<Failure | null> {
    const { promise, resolve } = Promise.withResolvers<Failure | null>();
    waiting.set(id, resolve);
    tell({ ...task, id });
    return promise;
  }

  return {
    store,
    add(files: readonly File[]): void {
      for (const file of files) {
        const id = ++lastId;
        const item: ImportItem = { id, name: file.name, size: file.size, state: { at: 'waiting' } };
        store.setState((items) => [...items, item], true);
        tell({ what: 'read', id, file });
      }
    },
    /** Cancels the reading, or forgets what was read. */
    forget(id: number): void {
      tell({ what: 'forget', id });
      store.setState((items) => items.filter((item) => item.id !== id), true);
    },
    async keep(id: number, shop: string, choice: ImportChoice): Promise<void> {
      const report = reportOf(store.getState().find((item) => item.id === id));
      if (!report) return;
      become(id, () => ({ at: 'storing', report }));
      const failure = await change({ what: 'store', shop, choice }, id);
      become(id, (state) => {
        // The worker may have died meanwhile.
        if (state.at !== 'storing') return state;
        return failure === null ? { at: 'stored', report, choice } : { at: 'read', report, failure };
      });
    },
    remove: (shop: string, stored: string) => change({ what: 'remove', shop, stored }),
    restore: (shop: string, stored: string) => change({ what: 'restore', shop, stored }),
    /** Erases for good what was removed so many ms ago or longer. */
    erase: (shop: string, age: number) => change({ what: 'erase', shop, age }),
  };
}

export type Imports = ReturnType<typeof createImports>;

function reportOf(item: ImportItem | undefined): ReportSummary | null {
  return item?.state.at === 'read' ? item.state.report : null;
}
