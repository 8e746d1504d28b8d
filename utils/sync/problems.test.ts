import { expect, it } from 'vitest';
import { inSync, problemOf } from './problems';

const refusal = (message: string) => inSync(Promise.reject(new Error(message))).catch(problemOf);

it.each([
  ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'busy'],
  ['QUOTA_BYTES quota exceeded', 'unreachable'],
  ['Sync is disabled', 'unreachable'],
])('takes %j from the sync for %j', async (message, problem) => {
  expect(await refusal(message)).toBe(problem);
});

it('does not blame the sync for what this computer could not store', () => {
  expect(problemOf(new DOMException('No room.', 'QuotaExceededError'))).toBe('not-stored');
  expect(problemOf(new Error('The MAX_WRITE_OPERATIONS of something else'))).toBe('not-stored');
});

it('hands on what the sync answers', async () => {
  expect(await inSync(Promise.resolve(5))).toBe(5);
});
