import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { interfaceLanguages } from '../i18n/languages';

/** What the seller chose for this browser, whatever the shop. */
const settingsSchema = z.strictObject({
  /** The language of the interface; null: the browser's. */
  language: z.nullable(z.enum(interfaceLanguages)),
});
export type Settings = z.infer<typeof settingsSchema>;

export const noSettings: Settings = { language: null };

const settingsItem = storage.defineItem<unknown>('local:settings', { fallback: noSettings, version: 1 });

/** What can be read of the stored settings; what cannot counts as not chosen. */
function parse(raw: unknown): Settings {
  const parsed = settingsSchema.safeParse(raw);
  return parsed.success ? parsed.data : noSettings;
}

export async function readSettings(): Promise<Settings> {
  return parse(await settingsItem.getValue());
}

/** For the background only, the one writer. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  await settingsItem.setValue(change(await readSettings()));
}

/** Calls back with the settings whenever they change; returns how to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return settingsItem.watch((raw) => changed(parse(raw)));
}
