import * as z from 'zod/mini';
import type { Problem } from '../listings/problems';
import { reportKinds } from '../listings/report';
import type { ReportSummary } from '../listings/report-summary';
import { countryCodes } from '../marketplaces/countries';
import type { Failure } from './failure';

/** What the workbench and its import worker say to each other. */

const id = z.int();
const shop = z.string();

export const importTaskSchema = z.discriminatedUnion('what', [
  /** Read this file when its turn comes. */
  z.strictObject({
    what: z.literal('read'),
    id,
    file: z.custom<File>((value) => value instanceof Blob && 'name' in value),
  }),
  /** Stop reading it, do not begin, or forget what was read. */
  z.strictObject({ what: z.literal('forget'), id }),
  /** Store what was read, as the seller confirmed it. */
  z.strictObject({
    what: z.literal('store'),
    id,
    shop,
    choice: z.strictObject({
      country: z.enum(countryCodes),
      kind: z.enum(reportKinds),
      isEmpty: z.boolean(),
    }),
  }),
  z.strictObject({ what: z.literal('remove'), id, shop, stored: z.string() }),
  z.strictObject({ what: z.literal('restore'), id, shop, stored: z.string() }),
  /** Erase for good what was removed so many ms ago or longer. */
  z.strictObject({ what: z.literal('erase'), id, shop, age: z.int() }),
]);
export type ImportTask = z.infer<typeof importTaskSchema>;

export type ImportReply =
  | { what: 'progress'; id: number; bytes: number }
  | { what: 'read'; id: number; report: ReportSummary }
  | { what: 'refused'; id: number; problem: Problem }
  | { what: 'done'; id: number }
  | { what: 'failed'; id: number; why: Failure };
