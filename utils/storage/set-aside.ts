import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { timeSchema } from '../pages/time';
import { dropValue, keepValue } from './keep-value';

/** Stored values that could not be read, as they were: nothing is thrown away. */
const setAsideItem = storage.defineItem<unknown>('local:setAside', { fallback: [] });

const mostSetAside = 5;

/** What could not be read and was set aside, oldest first. This, too, may be damaged: then it counts as one thing. */
export async function readSetAside(): Promise<readonly unknown[]> {
  return listOf(await setAsideItem.getValue());
}

function listOf(raw: unknown): readonly unknown[] {
  const list = z.array(z.unknown()).safeParse(raw);
  return list.success ? list.data : [raw];
}

/** Whether anything was set aside, of the stored value. */
export function isAnySetAside(raw: unknown): boolean {
  return listOf(raw).length > 0;
}

/** Calls back with whether anything is set aside whenever that changes; returns how to stop. */
export function watchSetAside(changed: (isAny: boolean) => void): () => void {
  return setAsideItem.watch((raw) => changed(isAnySetAside(raw)));
}

/** When something was set aside last, ms since 1970; 0 where nothing is. */
export async function readDamagedAt(): Promise<number> {
  const last = z.object({ at: timeSchema }).safeParse((await readSetAside()).at(-1));
  return last.data?.at ?? 0;
}

/** Whether anything was ever set aside. */
export async function hasSetAside(): Promise<boolean> {
  return (await readSetAside()).length > 0;
}

/** For the background only. Rejects where there is no room: then what is damaged must stay where it is. */
export async function setAside(raw: unknown): Promise<void> {
  const kept = [...(await readSetAside()), { at: Date.now(), raw }];
  await keepValue(setAsideItem, kept.slice(-mostSetAside));
}

/** For the background only: what could not be read is gone for good. */
export async function eraseSetAside(): Promise<void> {
  await dropValue(setAsideItem);
}
