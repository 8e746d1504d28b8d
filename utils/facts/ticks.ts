import * as z from 'zod/mini';
import type { Country, Region } from '../marketplaces/countries';
import type { Shop } from './shop';
import { timeSchema } from '../pages/time';

/** What nobody can see on a page and the seller ticks by hand. */

/** Of what a country expects of its support (Amazon's help 200404870; facts, section 8). */
export const supportTicks = ['language', 'day', 'returns'] as const;
export type SupportTick = (typeof supportTicks)[number];

/** Names of things ticked: `support.returns.IT`, `duty.gpsr.DE`, `step.register.europe`. */
export const tickIdSchema = z.string().check(z.regex(/^[a-z]+\.[A-Za-z-]+(\.[A-Za-z-]+)?$/), z.maxLength(60));

const longestNote = 500;

export const tickSchema = z.strictObject({
  id: tickIdSchema,
  /** When the seller ticked it, ms since 1970. */
  at: timeSchema,
  /** What she wants to remember with it, such as a register's number. */
  note: z.optional(z.string().check(z.maxLength(longestNote))),
  /** Looked at, and it does not concern her. */
  notForMe: z.optional(z.literal(true)),
});
export type Tick = z.infer<typeof tickSchema>;

/** One tick to a thing, in the order they were set. */
export const ticksSchema = z.array(tickSchema).check(z.maxLength(500));

export function supportTickId(tick: SupportTick, country: Country): string {
  return `support.${tick}.${country}`;
}

export function stepTickId(step: string, region: Region): string {
  return `step.${step}.${region}`;
}

export function dutyTickId(duty: string, country: Country): string {
  return `duty.${duty}.${country}`;
}

export function tickOf(shop: Shop, id: string): Tick | null {
  return shop.ticks?.find((tick) => tick.id === id) ?? null;
}

/** The shop with this tick in place of an older one for the same thing. */
export function setTick(shop: Shop, tick: Tick): Shop {
  return { ...shop, ticks: [...(unsetTick(shop, tick.id).ticks ?? []), tick] };
}

/** The shop as if this had never been ticked. */
export function unsetTick(shop: Shop, id: string): Shop {
  return { ...shop, ticks: shop.ticks?.filter((tick) => tick.id !== id) };
}
