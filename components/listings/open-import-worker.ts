import type { ImportReply, ImportTask } from '../../utils/storage/import-protocol';

/** Sends tasks to an import worker. */
export type SendTask = (task: ImportTask) => void;

/** Starts a worker: `heard` gets what it says; after `died` it says nothing more. */
export type OpenWorker = (heard: (reply: ImportReply) => void, died: () => void) => SendTask;

/** The extension's own worker file; a page of the extension may start no other. */
export const openImportWorker: OpenWorker = (heard, died) => {
  const worker = new Worker('/listings-worker.js');
  worker.addEventListener('message', ({ data }: MessageEvent<ImportReply>) => heard(data));
  worker.addEventListener('error', () => {
    worker.terminate();
    died();
  });
  return (task) => worker.postMessage(task);
};
