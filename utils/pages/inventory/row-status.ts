import type { ListingStatus } from '../../listings/report';
import { statusOf } from '../../listings/status-words';
import { isWithin, type RowView } from './row-view';

/** Seen: `Status-module__container--<hash>`. */
const statusBox = '[class*="Status-module" i], [class*="statusContainer" i], [data-testid*="status" i]';
const stateTags = /^kat-(label|badge|statusindicator|status-indicator|tag)$/;
const pressable = 'a, button, kat-link, kat-button';

/**
 * The statuses a row shows: in Amazon's status box whatever its word says; elsewhere only a part that is nothing
 * but a status word, so that "Active wear" in a title says nothing.
 */
export function statusesIn({ items }: RowView): ListingStatus[] {
  const words = items.filter((item) => !item.isField && item.text.length < 80);
  const boxed = words.filter((item) => isWithin(item, statusBox));
  if (boxed.length > 0) {
    const known = boxed.map(({ text }) => statusOf(text)).filter((status) => status !== 'unknown');
    return known.length > 0 ? known : ['unknown'];
  }
  const likely = words.filter((item) => stateTags.test(item.element.localName) || !isWithin(item, pressable));
  return likely
    .map(({ text }) => text)
    .filter(isStatusAlone)
    .map(statusOf);
}

/** A status word, at most with a "not" before it and a reason in brackets behind it. */
export function isStatusAlone(text: string): boolean {
  const bare = text.replace(/[(（].*$/u, '').trim();
  const [first = '', ...more] = bare.split(/\s+/);
  if (statusOf(bare) === 'unknown') return false;
  // "Aktive Angebote" is a heading: its first word says it all, and yet more follow.
  return more.length === 0 || (more.length < 3 && statusOf(first) === 'unknown');
}
