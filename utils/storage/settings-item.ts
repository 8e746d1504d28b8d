import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { interfaceLanguages } from '../i18n/languages';
import { keepValue } from './keep-value';
import { oneByOne } from './one-by-one';
import { isOff } from './reading-switch';

/** What the seller chose for this browser, whatever the shop. */
export const settingsSchema = z.strictObject({
  /** The language of the interface; null: the browser's. */
  language: z.nullable(z.enum(interfaceLanguages)),
  /** Whether pages are read at all; see `reading-switch.ts`. */
  reading: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;

export const noSettings: Settings = { language: null, reading: true };

const settingsItem = storage.defineItem<unknown>('local:settings', { fallback: noSettings, version: 1 });

/** What can be read of the stored settings, one by one; what cannot counts as not chosen. */
export function salvageSettings(raw: unknown): Settings {
  const loose = z.object({ language: z.optional(z.unknown()) }).safeParse(raw);
  const language = settingsSchema.shape.language.safeParse(loose.data?.language);
  return { language: language.success ? language.data : noSettings.language, reading: !isOff(raw) };
}

export async function readSettings(): Promise<Settings> {
  return salvageSettings(await settingsItem.getValue());
}

const inTurn = oneByOne();

/** For the background only, the one writer; one change after the other. What cannot be read counts as not chosen. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  return inTurn(async () => keepValue(settingsItem, change(await readSettings())));
}

/** Calls back with the settings whenever they change; returns how to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return settingsItem.watch((raw) => changed(salvageSettings(raw)));
}
