import { isShown } from '../composed';
import type { Probe } from '../probe';
import type { Problem } from '../reading';
import { partFingerprint } from './fingerprint';
import type { Lesson } from './lesson';
import type { Teachable } from './teachable';
import { matchLesson } from './match-lesson';
import { pattern } from './path-pattern';

/** A page has fewer parts of a name than this, or the name says nothing. */
const mostParts = 300;

/** The part of the page that the seller has shown for this meaning; null for none, or where two could be meant. */
export function taughtPart(
  lessons: readonly Lesson[],
  meaning: Teachable,
  page: Probe,
  path: string,
): Element | null {
  for (const lesson of lessons.filter((one) => one.meaning === meaning)) {
    const peers = partsLike(lesson.fingerprint.tag, page);
    if (peers.length > mostParts) continue;
    const place = matchLesson(
      lesson.fingerprint,
      peers.map((part) => partFingerprint(part, peers, path)),
    );
    const part = place === null ? undefined : peers[place];
    if (part && isShown(part)) return part;
  }
  return null;
}

/**
 * That the seller showed this part on such a page, and it is not found there any more; nothing where she showed none.
 * For pages on which it was looked for in vain.
 */
export function outdatedPart(lessons: readonly Lesson[], about: Teachable, path: string): Problem[] {
  const isShownHere = lessons.some(
    ({ meaning, fingerprint }) => meaning === about && fingerprint.path === pattern(path),
  );
  return isShownHere ? [{ code: 'outdated', about }] : [];
}

/** The elements a part of this name could be mistaken for. A name that is no element's finds none. */
export function partsLike(tag: string, page: Probe): readonly Element[] {
  return /^[a-z][a-z0-9-]*$/.test(tag) ? page.all('taught-part', tag) : [];
}
