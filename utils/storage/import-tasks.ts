import { readReport } from '../listings/read-report';
import type { Report } from '../listings/report';
import { confirmReport, countStatuses, summariseReport, type ImportChoice } from '../listings/report-summary';
import { failureOf } from './failure';
import { importTaskSchema, type ImportReply, type ImportTask } from './import-protocol';
import { eraseRemoved, removeImport, restoreImport, storeImport } from './listings-writer';

/** A file that was read and waits for the seller. */
interface ReadFile {
  report: Report;
  name: string;
  /** ms since 1970 */
  savedAt: number;
}

/** How often the page hears of a file that is being read, at most. */
const progressSteps = 200;

/**
 * Carries out the tasks of one page, one after the other: several large files at once would share the same disk and
 * add up in memory. Only `forget` is heard at once.
 */
export function importTasks(reply: (said: ImportReply) => void): (raw: unknown) => Promise<void> {
  const reports = new Map<number, ReadFile>();
  const forgotten = new Map<number, AbortController>();
  let last: Promise<void> = Promise.resolve();

  async function read({ id, file }: Extract<ImportTask, { what: 'read' }>, { signal }: AbortController) {
    const step = file.size / progressSteps;
    let told = 0;
    const onProgress = (bytes: number) => {
      if (bytes - told < step) return;
      told = bytes;
      reply({ what: 'progress', id, bytes });
    };
    const outcome = await readReport(file.stream(), file.name, { size: file.size, onProgress, signal });
    if (outcome.status === 'refused') return reply({ what: 'refused', id, problem: outcome.problem });
    if (signal.aborted) return;
    reports.set(id, { report: outcome.report, name: file.name, savedAt: file.lastModified });
    reply({ what: 'read', id, report: summariseReport(outcome.report) });
  }

  function forget(id: number): void {
    forgotten.get(id)?.abort();
    forgotten.delete(id);
    reports.delete(id);
  }

  async function write(task: Exclude<ImportTask, { what: 'read' | 'forget' }>): Promise<void> {
    const now = Date.now();
    if (task.what === 'remove') return removeImport(task.shop, task.stored, now);
    if (task.what === 'restore') return restoreImport(task.shop, task.stored, now);
    if (task.what === 'erase') return eraseRemoved(task.shop, task.age, now);
    const kept = reports.get(task.id);
    if (!kept) throw new Error('What is to be stored was forgotten.');
    await store(kept, task.shop, task.choice, now);
    forget(task.id);
  }

  async function carryOut(task: Exclude<ImportTask, { what: 'forget' }>): Promise<void> {
    if (task.what === 'read') {
      const control = forgotten.get(task.id);
      if (control && !control.signal.aborted) await read(task, control);
      return;
    }
    try {
      await write(task);
      reply({ what: 'done', id: task.id });
    } catch (error) {
      reply({ what: 'failed', id: task.id, why: failureOf(error) });
    }
  }

  return (raw) => {
    const task = importTaskSchema.parse(raw);
    if (task.what === 'forget') {
      forget(task.id);
      return Promise.resolve();
    }
    if (task.what === 'read') forgotten.set(task.id, new AbortController());
    last = last.then(() => carryOut(task));
    return last;
  };
}

function store({ report, name, savedAt }: ReadFile, shop: string, choice: ImportChoice, now: number) {
  const { kind, date, fingerprint, listings, problemCounts, provesAbsence } = confirmReport(report, choice);
  return storeImport(
    {
      id: crypto.randomUUID(),
      shop,
      country: choice.country,
      kind,
      provesAbsence,
      importedAt: now,
      savedAt: Math.max(0, Math.min(savedAt, now)),
      reportDate: date,
      fileName: name,
      fingerprint,
      statuses: countStatuses(listings.status),
      problems: problemCounts,
      columns: listings,
    },
    now,
  );
}
