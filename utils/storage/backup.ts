import * as z from 'zod/mini';
import { listingDecisionsSchema } from '../facts/listings';
import { realShops, sampleShop, shopsSchema, type Shops } from '../facts/shops';
import { lessonsSchema } from '../pages/lessons/lesson';
import { packedImportSchema } from './pack-import';
import { salvageSettings, settingsSchema } from './settings-item';
import { timeSchema } from '../pages/time';

/** Everything the seller has in one file: her shops, settings, listings and what she decided about them. */
const backupSchema = z.strictObject({
  format: z.literal('maker-passport'),
  version: z.literal(2),
  /** When the file was made, ms since 1970. */
  at: timeSchema,
  shops: shopsSchema,
  settings: settingsSchema,
  /** What the seller has shown on pages that were not understood. */
  lessons: lessonsSchema,
  imports: z.array(packedImportSchema),
  /** By shop. */
  decisions: z.record(z.string(), listingDecisionsSchema),
});
export type Backup = z.infer<typeof backupSchema>;

export function backupOf(shops: Shops, rest: Omit<Backup, 'format' | 'version' | 'shops'>): Backup {
  const own = realShops(shops);
  const shown = own.some(([id]) => id === shops.current) ? shops.current : (own[0]?.[0] ?? '');
  const decided = Object.entries(rest.decisions).filter(([shop]) => shop !== sampleShop);
  return {
    format: 'maker-passport',
    version: 2,
    ...rest,
    imports: rest.imports.filter(({ about }) => about.shop !== sampleShop),
    decisions: Object.fromEntries(decided),
    shops: { current: shown, byId: Object.fromEntries(own) },
  };
}

/** Why a file is not taken over. Nothing is changed by a refused file. */
export type BackupProblem = 'no-json' | 'foreign' | 'too-new' | 'damaged';
export type BackupReading =
  | { status: 'read'; backup: Backup }
  /** `where`: the damaged thing, such as `shops.byId.first.plan`; empty where the file as a whole is not ours. */
  | { status: 'refused'; problem: BackupProblem; where: string };

const markSchema = z.looseObject({ format: z.literal('maker-passport'), version: z.int().check(z.gte(1)) });

/** Reads a file's text. Files of older versions are brought up to this one; nothing is repaired by guessing. */
export function readBackup(text: string): BackupReading {
  const raw = parsed(text);
  if (raw === undefined) return { status: 'refused', problem: 'no-json', where: '' };
  const mark = markSchema.safeParse(raw);
  if (!mark.success) return { status: 'refused', problem: 'foreign', where: '' };
  if (mark.data.version > 2) return { status: 'refused', problem: 'too-new', where: '' };
  const checked = backupSchema.safeParse(mark.data.version === 1 ? fromVersion1(mark.data) : mark.data);
  if (checked.success) return { status: 'read', backup: checked.data };
  const where = checked.error.issues[0]?.path.map(String).join('.') ?? '';
  return { status: 'refused', problem: 'damaged', where };
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/** Version 1 is what lay in the browser's storage before there were files: shops and the language. */
function fromVersion1(file: Record<string, unknown>): unknown {
  const settings = salvageSettings(file.settings);
  return { at: 0, lessons: [], imports: [], decisions: {}, ...file, settings, version: 2 };
}
