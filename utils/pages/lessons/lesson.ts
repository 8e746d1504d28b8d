import * as z from 'zod/mini';
import { teachableFields, teachableParts } from './teachable';
import { timeSchema } from '../time';

/**
 * What the seller showed once: which element of a page is which of our fields. Kept is a fingerprint, never a
 * value: what is written in the field is no part of it.
 */

const short = z.string().check(z.maxLength(200));

export const fingerprintSchema = z.strictObject({
  /** The element's name, such as `kat-textarea`. */
  tag: short,
  /** ARIA role; empty where none is written. */
  role: short,
  /** The field's label as it is drawn, and its ARIA name; empty where there is none. */
  label: short,
  aria: short,
  /** `name` and `id` with digits as `#`, so that a generated number makes no difference. */
  name: short,
  id: short,
  /** The nearest heading before it. */
  heading: short,
  /** Its place among the elements of its kind on the page, from 0, and how many there are. */
  order: z.strictObject({ place: z.int().check(z.gte(0)), of: z.int().check(z.gte(1), z.lte(500)) }),
  /** The address's path with digits as `#`, without the host. */
  path: short,
  /** The custom elements whose shadow roots enclose it, outermost first, with `/`. */
  shadow: short,
  /** The language the page says it is in, such as `de`; empty where it says none. */
  language: z.optional(short),
  /** Its class names with generated tails as `#`; for what stands in every row of a list. */
  classes: short,
});
export type Fingerprint = z.infer<typeof fingerprintSchema>;

export const lessonSchema = z.strictObject({
  meaning: z.enum([...teachableFields, ...teachableParts]),
  fingerprint: fingerprintSchema,
  /** When it was shown, ms since 1970. */
  at: timeSchema,
});
export type Lesson = z.infer<typeof lessonSchema>;

/** More than anyone teaches. */
export const mostLessons = 100;
export const lessonsSchema = z.array(lessonSchema).check(z.maxLength(mostLessons));
