/** Why something could not be stored. `full`: the browser gives no more room; what was stored before is unchanged. */
export type Failure = 'full' | 'not-stored';

/**
 * What a rejection means. Databases reject with a `QuotaExceededError`; both browsers' extension storages with words
 * that name the quota, and of an error in the background only its words reach whoever asked.
 */
export function failureOf(error: unknown): Failure {
  return error instanceof Error && /quota/i.test(`${error.name} ${error.message}`) ? 'full' : 'not-stored';
}
