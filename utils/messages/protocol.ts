import * as z from 'zod/mini';
import { planSchema } from '../facts/shop';
import { judgementSchema } from '../language/judgement';
import { countrySchema, makerProfileFactsSchema, yourServicesFactsSchema } from '../pages/facts';
import { longestText } from '../pages/fields';

/** An address without host and query: those may hold names and ids. */
const path = z.string().check(z.startsWith('/'), z.maxLength(500));

/** What the reader tells of a page whose country is known. Anything else is not told, and so not stored. */
export const pageReportSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('your-services'),
    country: countrySchema,
    path,
    facts: yourServicesFactsSchema,
  }),
  z.strictObject({
    kind: z.literal('maker-profile'),
    country: countrySchema,
    path,
    facts: makerProfileFactsSchema,
  }),
]);
export type PageReport = z.infer<typeof pageReportSchema>;

/**
 * Every message between contexts: what is sent and what comes back. Content scripts and extension pages only
 * ask; the background is the only writer.
 */
export const schemas = {
  /** Detector: this page may be one of ours; the reader is injected. */
  pageMayBeOurs: { data: z.undefined(), reply: z.void() },
  /** Reader: this is one of ours. The panel is injected where there is none. */
  pageRecognised: {
    data: z.strictObject({ status: z.enum(['recognised', 'page-changed']), needsPanel: z.boolean() }),
    reply: z.void(),
  },
  /** Reader: what the settled page says, to be remembered. */
  pageRead: { data: pageReportSchema, reply: z.void() },
  /** Detector: the page was left. */
  pageLeft: { data: z.undefined(), reply: z.void() },
  /** Reader: what of this text, as it stands in the field right now? Nothing is stored. */
  judgeText: {
    data: z.strictObject({
      country: countrySchema,
      field: z.enum(['inspiration', 'aboutYou']),
      text: z.string().check(z.maxLength(longestText)),
    }),
    reply: judgementSchema,
  },
  /** Popup or panel: where the seller sells and wants to. */
  savePlan: { data: planSchema, reply: z.void() },
} as const;

type Schemas = typeof schemas;
export type Protocol = {
  [Name in keyof Schemas]: (data: z.infer<Schemas[Name]['data']>) => z.infer<Schemas[Name]['reply']>;
};
