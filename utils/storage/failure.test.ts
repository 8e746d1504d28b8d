import { expect, it } from 'vitest';
import { failureOf } from './failure';

it.each([
  // As Chromium 156 words it, in `storage.local` and `storage.session`.
  new Error('Resource::kQuotaBytes quota exceeded'),
  new Error('Session storage quota bytes exceeded. Values were not stored.'),
  // As Firefox 153 does.
  new Error('QuotaExceededError: storage.local API call exceeded its quota limitations.'),
  new DOMException('No room.', 'QuotaExceededError'),
])('says of “$message” that there is no room', (error) => {
  expect(failureOf(error)).toBe('full');
});

it.each([
  new Error('The message port closed before a response was received.'),
  new DOMException('The transaction was aborted.', 'AbortError'),
  'quota',
  undefined,
])('says nothing about room of %s', (error) => {
  expect(failureOf(error)).toBe('not-stored');
});
