import * as z from 'zod/mini';
import { keptTextSchema, textPlaceSchema } from '../facts/drafts';
import { findingSchema, reasonSchema } from '../facts/finding';
import { mostTitles, titleToJudgeSchema } from '../facts/judge-titles';
import { linksChangeSchema, setAsideChangeSchema } from '../facts/listings';
import { dockSchema, placedPageSchema } from '../facts/panel-places';
import { ownWordsSchema, planSchema, shopJudgementSchema, shopNameSchema } from '../facts/shop';
import { shopIdSchema } from '../facts/shops';
import { tickIdSchema, tickSchema } from '../facts/ticks';
import { interfaceLanguages } from '../i18n/languages';
import { judgementSchema } from '../language/judgement';
import { listingLanguages } from '../marketplaces/countries';
import {
  countrySchema,
  inventoryFactsSchema,
  inventoryRowSchema,
  makerProfileFactsSchema,
  ownerSchema,
  yourServicesFactsSchema,
} from '../pages/facts';
import { lessonSchema, lessonsSchema } from '../pages/lessons/lesson';
import { shortcutNames } from './shortcuts';
import type { Mirror } from '../storage/mirror';
import { longestText, mostRows, profileTexts } from '../pages/fields';
import { syncProblems } from '../sync/problems';

/** An address without host and query: those may hold names and ids. */
const path = z.string().check(z.startsWith('/'), z.maxLength(500));

/** What the reader tells of a page whose country is known. Anything else is not told, and so not stored. */
export const pageReportSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('your-services'),
    country: countrySchema,
    path,
    facts: yourServicesFactsSchema,
    /** Stores the page names in words that were not understood. */
    unclear: z.array(countrySchema),
  }),
  z.strictObject({
    kind: z.literal('maker-profile'),
    country: countrySchema,
    path,
    facts: makerProfileFactsSchema,
  }),
  z.strictObject({
    kind: z.literal('inventory'),
    country: countrySchema,
    path,
    /** Rows not told before, or changed since. */
    rows: inventoryFactsSchema.shape.rows,
    /** SKUs of rows that only hold variations together. */
    parents: z.array(inventoryRowSchema.shape.sku).check(z.maxLength(mostRows)),
    /** How many there are in all; null where the page leaves some out or does not say. */
    total: inventoryFactsSchema.shape.total,
    /** These rows are all there are. */
    whole: z.boolean(),
    /** There may be more than what is counted: variations can be folded away. */
    hides: z.boolean(),
  }),
]);
export type PageReport = z.infer<typeof pageReportSchema>;

/** The shop of a page, by what its header says and by what the seller said of it (see `shopOfPage`). */
const ofPageSchema = z.strictObject({ owner: ownerSchema, said: z.nullable(shopIdSchema) });
export type OfPage = z.infer<typeof ofPageSchema>;

/** What is decided for a shop names it: the one shown may be another by the time the message arrives. */
function inShop<T extends z.core.$ZodType>(what: T) {
  return z.strictObject({ shop: shopIdSchema, what });
}

/**
 * Every message between contexts: what is sent and what comes back. Content scripts and extension pages only
 * ask; the background is the only writer.
 */
export const schemas = {
  /** Detector: this page may be one of ours; the reader is injected. */
  pageMayBeOurs: { data: z.undefined(), reply: z.void() },
  /** Detector: by its address this page needs a word of guidance. Only the panel is injected, never the reader. */
  guideOpened: { data: z.undefined(), reply: z.void() },
  /** Reader: this is one of ours. The panel is injected where there is none. */
  pageRecognised: {
    data: z.strictObject({ status: z.enum(['recognised', 'page-changed']), needsPanel: z.boolean() }),
    reply: z.void(),
  },
  /** Reader: what the settled page says, to be remembered. */
  pageRead: {
    data: z.strictObject({ of: ofPageSchema, report: pageReportSchema }),
    /** `ask`: it is not known whose page this is, and nothing was stored. */
    reply: z.enum(['kept', 'ask']),
  },
  /** Reader: what the seller has shown of changed pages. */
  readLessons: { data: z.undefined(), reply: lessonsSchema },
  /** Panel or workbench: "this is About You". */
  learn: { data: lessonSchema, reply: z.void() },
  /** Panel or workbench: what was shown is not to be used any more. */
  forgetLesson: { data: lessonSchema, reply: z.void() },
  /** Popup: the seller says that the page in this tab is her Maker Profile and wants to show its fields. */
  teachHere: { data: z.strictObject({ tab: z.int() }), reply: z.void() },
  /** Panel: in which target countries each of these SKUs of the open page is proven to be missing. */
  missingOf: {
    data: z.strictObject({
      of: ofPageSchema,
      country: countrySchema,
      skus: z.array(inventoryRowSchema.shape.sku).check(z.maxLength(mostRows)),
    }),
    reply: z.array(z.strictObject({ sku: z.string(), missing: z.array(countrySchema) })),
  },
  /** Detector: the browser shows a page again that it had kept. Refused where it may not be read any more. */
  pageShownAgain: { data: z.undefined(), reply: z.void() },
  /** Detector: the page was left. */
  pageLeft: { data: z.undefined(), reply: z.void() },
  /** Reader or workbench: what of this text, as it stands there right now? Nothing is stored. */
  judgeText: {
    data: z.strictObject({
      of: z.union([ofPageSchema, z.strictObject({ shop: shopIdSchema })]),
      country: countrySchema,
      field: z.enum(profileTexts),
      text: z.string().check(z.maxLength(longestText)),
    }),
    reply: shopJudgementSchema,
  },
  /** Panel: what is stored, checked; so that it need not carry the schemas of all that itself. */
  readMirror: { data: z.undefined(), reply: z.custom<Mirror>() },
  /** Panel: the words of this language, which a content script cannot read by itself. */
  loadWords: { data: z.enum(interfaceLanguages), reply: z.record(z.string(), z.unknown()) },
  /** Panel: the styles of what it draws, which a content script cannot read by itself either. */
  loadStyles: { data: z.undefined(), reply: z.string() },
  /** Panel or workbench: the keys as they are set in this browser. */
  readShortcuts: { data: z.undefined(), reply: z.record(z.enum(shortcutNames), z.string()) },
  /** Panel: on such pages the seller wants it there. */
  keepPlace: { data: z.strictObject({ page: placedPageSchema, dock: dockSchema }), reply: z.void() },
  /** Popup or panel: where the seller sells and wants to. */
  savePlan: { data: inShop(planSchema), reply: z.void() },
  /** Any surface: the language the interface speaks; null: the browser's. */
  saveLanguage: { data: z.nullable(z.enum(interfaceLanguages)), reply: z.void() },
  /** Popup or workbench: whether pages are read at all, in every tab. */
  switchReading: { data: z.boolean(), reply: z.void() },
  /** Workbench or panel: "this is right", and perhaps why. */
  acceptFinding: {
    data: inShop(z.strictObject({ ...findingSchema.shape, reason: z.optional(reasonSchema) })),
    reply: z.void(),
  },
  /** Workbench or panel: it was not right after all. */
  takeBackFinding: { data: inShop(findingSchema), reply: z.void() },
  /** Workbench: done by hand where nothing can be seen; or, to undo, as it was ticked before. */
  setTick: { data: inShop(tickSchema), reply: z.void() },
  /** Workbench: not done after all. */
  unsetTick: { data: inShop(tickIdSchema), reply: z.void() },
  /** Workbench: is this reply to a buyer in this language? Nothing is stored. */
  judgeReply: {
    data: inShop(
      z.strictObject({
        language: z.enum(listingLanguages),
        text: z.string().check(z.maxLength(longestText)),
      }),
    ),
    reply: judgementSchema,
  },
  /** Workbench: the overview was looked at; what changes from now on is new. */
  overviewSeen: { data: shopIdSchema, reply: z.void() },
  /** Workbench: are these titles of listings in their countries' languages? Nothing is stored. */
  judgeTitles: {
    data: inShop(z.array(titleToJudgeSchema).check(z.maxLength(mostTitles))),
    reply: z.array(judgementSchema),
  },
  /** Workbench: the words that stay as they are in every language, all of them. */
  saveOwnWords: { data: inShop(ownWordsSchema), reply: z.void() },
  /** Workbench: translations the seller has looked at and wants to paste. */
  keepDrafts: { data: inShop(z.array(keptTextSchema)), reply: z.void() },
  /** Workbench: a translation is pasted or not wanted. */
  dropDraft: { data: inShop(textPlaceSchema), reply: z.void() },
  /** Workbench: these SKUs are one product, or are not after all. */
  changeLinks: { data: linksChangeSchema, reply: z.void() },
  /** Workbench: products that are not wanted in a country, or are after all. */
  changeSetAside: { data: setAsideChangeSchema, reply: z.void() },
  /** Workbench: its worker changed this shop's listings; the counts go into the facts. */
  listingsChanged: { data: z.strictObject({ shop: z.string() }), reply: z.void() },
  /** Panel: the seller says whose page this is; `null`: another shop. The reply is the shop's id. */
  sayWhose: {
    data: z.strictObject({ owner: ownerSchema, shop: z.nullable(shopIdSchema) }),
    reply: shopIdSchema,
  },
  /** Popup or workbench: which shop they show. Where facts go does not depend on it. */
  showShop: { data: shopIdSchema, reply: z.void() },
  /** Popup or workbench: the sample shop comes and is shown, or goes without a trace. */
  showSample: { data: z.boolean(), reply: z.void() },
  /** Workbench: these two shops are one; `from` goes into the other. */
  mergeShop: { data: z.strictObject({ from: shopIdSchema, into: shopIdSchema }), reply: z.void() },
  /** Workbench: all of a shop goes away, and can be put back until `endUndo`. */
  eraseShop: { data: shopIdSchema, reply: z.void() },
  /** Workbench: the last merging or erasing was a mistake. */
  undoShops: { data: z.undefined(), reply: z.void() },
  /** Workbench: it was none; what was kept for the undo goes away. */
  endUndo: { data: z.undefined(), reply: z.void() },
  /** Workbench: a shop's listings go away for good. */
  eraseListings: { data: shopIdSchema, reply: z.void() },
  /** Workbench: all that was shown on pages is forgotten. */
  eraseLessons: { data: z.undefined(), reply: z.void() },
  /** Workbench: what was damaged and put aside goes away for good. */
  eraseSetAside: { data: z.undefined(), reply: z.void() },
  /** Workbench: whether decisions travel by the browser's own sync; the reply comes after the first round. */
  switchSync: { data: z.boolean(), reply: z.void() },
  /** Workbench: what lies in the browser's sync goes away, and this computer takes no part any more. */
  eraseSync: { data: z.undefined(), reply: z.void() },
  /** Workbench: the seller has read of this problem of the sync. */
  syncTold: { data: z.enum(syncProblems), reply: z.void() },
  /** Workbench: everything goes away for good. */
  eraseEverything: { data: z.undefined(), reply: z.void() },
  /** Workbench: a file's shops are taken over, then its imports one by one. The reply: their ids here. */
  takeOverShops: {
    /** The file without its imports, as text: checked where it is read (`utils/storage/backup.ts`). */
    data: z.string(),
    reply: z.array(z.strictObject({ from: z.string(), to: z.string() })),
  },
  /** One import of the file, as text. */
  takeOverImport: { data: inShop(z.string()), reply: z.void() },
  /** Workbench: what the seller calls the shop. */
  renameShop: { data: inShop(shopNameSchema), reply: z.void() },
  /** Popup or panel: the seller wants the workbench, at this place (see `components/workbench/route.ts`). */
  openWorkbench: {
    data: z.array(z.string().check(z.regex(/^[a-z-]+$/i), z.maxLength(40))).check(z.maxLength(4)),
    reply: z.void(),
  },
} as const;

type Schemas = typeof schemas;
export type Protocol = {
  [Name in keyof Schemas]: (data: z.infer<Schemas[Name]['data']>) => z.infer<Schemas[Name]['reply']>;
};
