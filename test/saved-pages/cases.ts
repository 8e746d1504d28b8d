import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import {
  countrySchema,
  inventoryFactsSchema,
  makerProfileFactsSchema,
  yourServicesFactsSchema,
} from '../../utils/pages/facts';
import { readPage } from '../../utils/pages/kinds';
import type { Lesson } from '../../utils/pages/lessons/lesson';
import { savedPage, whileUnchanged } from '../tools/saved-page';

/**
 * The saved pages of `test/pages/<kind>/<case>/{page.html,expected.json}`. The folder `nothing` holds pages that
 * must read as nothing. A case named `assumed-…` was invented from the facts: nobody saw it live.
 */
const folder = path.resolve(import.meta.dirname, '../pages');

const problemsSchema = z.array(
  z.strictObject({
    code: z.enum(['missing', 'doubled', 'contradictory', 'unclear', 'outdated']),
    about: z.string(),
  }),
);
const readingSchema = z.union([
  z.strictObject({ status: z.literal('elsewhere') }),
  z.strictObject({
    status: z.literal('unreadable'),
    kind: z.enum(['your-services', 'maker-profile', 'inventory']),
    problems: problemsSchema,
  }),
  z.strictObject({
    status: z.literal('read'),
    kind: z.literal('your-services'),
    facts: yourServicesFactsSchema,
    problems: problemsSchema,
  }),
  z.strictObject({
    status: z.literal('read'),
    kind: z.literal('maker-profile'),
    facts: makerProfileFactsSchema,
    problems: problemsSchema,
  }),
  z.strictObject({
    status: z.literal('read'),
    kind: z.literal('inventory'),
    facts: inventoryFactsSchema,
    problems: problemsSchema,
  }),
]);
const outcomeSchema = z.strictObject({
  /** Of the header; null where the page reads as nothing, since then the header is not read either. */
  country: z.nullable(countrySchema),
  reading: readingSchema,
});
const expectedSchema = z.strictObject({ url: z.url(), ...outcomeSchema.shape });

/** What a page gives away, without elements and look-ups: what `expected.json` holds beside the address. */
export type Outcome = z.infer<typeof outcomeSchema>;

export interface SavedCase {
  /** `<kind>/<case>` */
  name: string;
  /** The folder's name: the kind that must claim the page, or `nothing`. */
  kind: string;
  url: string;
  html: string;
  expected: Outcome;
}

/** Every saved page. Throws, naming the case, where `expected.json` is not of the shape above. */
export const savedCases: readonly SavedCase[] = readdirSync(folder).flatMap((kind) =>
  readdirSync(path.join(folder, kind)).map((name) => loadCase(kind, name)),
);

function loadCase(kind: string, name: string): SavedCase {
  const textOf = (file: string) => readFileSync(path.join(folder, kind, name, file), 'utf8');
  const parsed = expectedSchema.safeParse(JSON.parse(textOf('expected.json')));
  if (!parsed.success) throw new Error(`${kind}/${name}/expected.json: ${z.prettifyError(parsed.error)}`);
  const { url, ...expected } = parsed.data;
  return { name: `${kind}/${name}`, kind, url, html: textOf('page.html'), expected };
}

/** The case that was opened last: tests open one many times over. */
let last: { saved: SavedCase; open: () => Document; inUse: boolean } | undefined;

/**
 * Opens a fresh copy of the page, to be looked at and changed at will, until `look` returns.
 *
 * @throws inside another call: there is one page at a time
 */
export function withPage<T>(saved: SavedCase, look: (page: Document) => T): T {
  if (last?.inUse) throw new Error(`${last.saved.name} is still open`);
  if (last?.saved !== saved) {
    last?.open().defaultView?.close();
    last = { saved, open: savedPage(saved.html, saved.url), inUse: false };
  }
  const current = last;
  current.inUse = true;
  try {
    return look(current.open());
  } finally {
    current.inUse = false;
  }
}

/** Closed pages are only forgotten between tasks: await this after each case, or thousands fill the memory. */
export function forgetPages(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** Reads a page as the extension would, with what the seller has shown. */
export function outcomeOf(address: string, page: Document, lessons: readonly Lesson[] = []): Outcome {
  const { reading, header } = whileUnchanged(() => readPage(address, page, lessons));
  const { status, ...others } = reading;
  return outcomeSchema.parse({
    country: header?.country ?? null,
    reading: { status, ...('kind' in others ? plainReading(others) : {}) },
  });
}

function plainReading(reading: { kind: string; problems: unknown; facts?: unknown }): object {
  const { kind, problems, facts } = reading;
  return facts === undefined ? { kind, problems } : { kind, facts, problems };
}
