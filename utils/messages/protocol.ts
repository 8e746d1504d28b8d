import * as z from 'zod/mini';
import { countrySchema, longestText, makerProfileFactsSchema, yourServicesFactsSchema } from '../pages/facts';
import { judgementSchema } from '../language/judgement';
import { planSchema } from '../facts/shop';

/**
 * Every message between contexts: what is sent and what comes back. Content scripts and extension pages only
 * ask; the background is the only writer.
 */
const country = z.nullable(countrySchema);
const text = z.string().check(z.maxLength(longestText));

/** What the reader tells of a settled page. With `country: null` nothing is stored. */
export const pageReportSchema = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('read'),
    kind: z.literal('your-services'),
    country,
    path: z.string(),
    facts: yourServicesFactsSchema,
  }),
  z.strictObject({
    status: z.literal('read'),
    kind: z.literal('maker-profile'),
    country,
    path: z.string(),
    facts: makerProfileFactsSchema,
  }),
  z.strictObject({
    status: z.literal('unreadable'),
    kind: z.enum(['your-services', 'maker-profile']),
    country,
    path: z.string(),
  }),
]);
export type PageReport = z.infer<typeof pageReportSchema>;

export const schemas = {
  /** Detector: this page may be one of ours; inject the reader. */
  pageMayBeOurs: { data: z.undefined(), reply: z.void() },
  /** Reader: what the page says. The panel is injected in answer. */
  pageRead: { data: pageReportSchema, reply: z.void() },
  /** Reader: the page was left, or is not ours after all. */
  pageLeft: { data: z.undefined(), reply: z.void() },
  /** Reader: what of this text, as it stands in the field right now? Stores nothing. */
  judgeText: {
    data: z.strictObject({ country: countrySchema, field: z.enum(['inspiration', 'aboutYou']), text }),
    reply: judgementSchema,
  },
  /** Popup or panel: the seller says where she sells and where she wants to. */
  savePlan: { data: planSchema, reply: z.void() },
} as const;

type Schemas = typeof schemas;
export type Protocol = {
  [Name in keyof Schemas]: (data: z.infer<Schemas[Name]['data']>) => z.infer<Schemas[Name]['reply']>;
};
