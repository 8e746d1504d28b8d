import * as z from 'zod/mini';

/** The end of the year 9999. A day far beyond can be counted, but no calendar can write it. */
const latest = Date.UTC(9999, 11, 31);

/** A moment, ms since 1970. */
export const timeSchema = z.int().check(z.gte(0), z.lte(latest));
