import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { importTasks } from '../utils/storage/import-tasks';

/** The workbench's worker: reads report files and stores what the seller confirms. */
export default defineUnlistedScript(() => {
  const hear = importTasks((said) => postMessage(said));
  addEventListener('message', ({ data }: MessageEvent<unknown>) => void hear(data));
});
