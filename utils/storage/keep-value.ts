import type { WxtStorageItem } from 'wxt/utils/storage';

type Item = WxtStorageItem<unknown, Record<string, unknown>>;

/** How Firefox 153 words what it does not explain. */
const unexplained = 'An unexpected error occurred';

/**
 * Writes a value. After a write that found no room on the disk Firefox refuses the next one, whatever it is and
 * whether there is room again; the one after that is carried out, or says rightly that there is no room.
 */
export async function keepValue(item: Item, value: unknown): Promise<void> {
  try {
    await item.setValue(value);
  } catch (error) {
    if (!(error instanceof Error && error.message.includes(unexplained))) throw error;
    await item.setValue(value);
  }
}

/** Removes a value. On a full disk Firefox says that it is gone, and it is not: then this rejects, naming the quota. */
export async function dropValue(item: Item): Promise<void> {
  await item.removeValue();
  const left = await item.getValue();
  if (JSON.stringify(left) !== JSON.stringify(item.fallback))
    throw new Error('The browser removes nothing: no quota left.');
}
