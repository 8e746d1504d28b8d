import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod/mini';
import type { SavedFile } from '../launch';

/** Answers the path of the next file that was saved, and forgets the download. */
const nextDownload = `
  const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs');
  const list = await Downloads.getList(Downloads.ALL);
  for (;;) {
    const done = (await list.getAll()).find(({ succeeded }) => succeeded);
    if (done) {
      await list.remove(done);
      return done.target.path;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }`;

/** What a page of the extension saves: Firefox sends no event for it, so its own list of downloads is asked. */
export async function savedInFirefox(
  inChrome: (script: string) => Promise<unknown>,
  save: () => Promise<unknown>,
): Promise<SavedFile> {
  await save();
  const file = z.string().parse(await inChrome(nextDownload));
  const saved = { name: path.basename(file), text: await readFile(file, 'utf8') };
  await rm(file);
  return saved;
}
