import * as z from 'zod/mini';
import { detailBlockSchema, importSchema, keyBlockSchema, seenBlockSchema } from './listings-records';

/** The columns of one stored import. */
const blocksSchema = z.strictObject({
  keys: keyBlockSchema,
  details: detailBlockSchema,
  /** Of pages only. */
  seen: z.nullable(seenBlockSchema),
});
export type ImportBlocks = z.infer<typeof blocksSchema>;

/** One stored import as it stands in a file or a message: its columns as text. */
export const packedImportSchema = z.strictObject({
  about: importSchema,
  blocks: z.unknown().check(z.refine((raw) => unpackBlocks(raw) !== null, 'damaged columns')),
});
export type PackedImport = z.infer<typeof packedImportSchema>;

/** Computers that run these browsers write numbers with the lowest byte first, so a column's bytes are portable. */
const columns = { u8: Uint8Array, u32: Uint32Array, f64: Float64Array } as const;
const columnSchema = z.strictObject({ column: z.enum(['u8', 'u32', 'f64']), base64: z.string() });

export function packBlocks(blocks: ImportBlocks): unknown {
  return packed(blocks);
}

/** null where a column is damaged. */
export function unpackBlocks(raw: unknown): ImportBlocks | null {
  try {
    const checked = blocksSchema.safeParse(unpacked(raw));
    return checked.success ? checked.data : null;
  } catch {
    // Not base64, or cut off in the middle of a number.
    return null;
  }
}

function packed(value: unknown): unknown {
  for (const [column, kind] of Object.entries(columns)) {
    if (value instanceof kind) return { column, base64: toBase64(value) };
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, packed(inner)]));
}

function unpacked(value: unknown): unknown {
  const column = columnSchema.safeParse(value);
  if (column.success) return new columns[column.data.column](fromBase64(column.data.base64));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unpacked(inner)]));
}

/** A function takes only so many arguments at once. */
const chunk = 0x80_00;

function toBase64({ buffer, byteOffset, byteLength }: Uint8Array | Uint32Array | Float64Array): string {
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  let text = '';
  for (let start = 0; start < bytes.length; start += chunk) {
    text += String.fromCharCode(...bytes.subarray(start, start + chunk));
  }
  return btoa(text);
}

function fromBase64(text: string): ArrayBuffer {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer;
}
