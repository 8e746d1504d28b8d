import * as z from 'zod/mini';
import { guideKinds } from '../pages/guide-pages';

/** The edges of the window the panel can stand at. */
export const sides = ['left', 'right', 'bottom'] as const;

/** A place at the edge of the window. */
export const dockSchema = z.strictObject({
  side: z.enum(sides),
  /** How far along that edge, from its top or its left: 0 to 1. */
  along: z.number().check(z.gte(0), z.lte(1)),
});
export type Dock = z.infer<typeof dockSchema>;

/** The pages that have a place of their own: those that are read, and those where a word of guidance is due. */
export const placedPageSchema = z.enum(['your-services', 'maker-profile', 'inventory', ...guideKinds]);
export type PlacedPage = z.infer<typeof placedPageSchema>;

/** Where the seller put the panel, by kind of page; where she left it alone there is none. */
export type PanelPlaces = Readonly<Partial<Record<PlacedPage, Dock>>>;

/** The places that can be read, one by one; what cannot counts as not chosen. */
export function salvagePlaces(raw: unknown): PanelPlaces {
  const loose = z.record(z.string(), z.unknown()).safeParse(raw);
  const places = Object.entries(loose.data ?? {}).flatMap(([kind, place]) => {
    const page = placedPageSchema.safeParse(kind);
    const dock = dockSchema.safeParse(place);
    return page.success && dock.success ? [[page.data, dock.data] as const] : [];
  });
  return Object.fromEntries(places);
}
