import { holds } from '../composed';
import { takesManyLines, textControls } from '../controls';
import type { Probe } from '../probe';
import { rowsOf } from '../rows';
import { fingerprintOf, partFingerprint } from './fingerprint';
import type { Lesson } from './lesson';
import { isField, type Teachable } from './teachable';
import { partsLike } from './taught-part';

/** Why something the seller points at cannot be learned. */
export type Refusal = 'private' | 'no-field' | 'one-line';

/** Fields nobody may point us at: what is typed there is never read. */
const privateSelector =
  'input[type="password"], [autocomplete^="cc-"], [autocomplete*="password"], [autocomplete="one-time-code"]';
const privateNames =
  /passw|pwd|secret|otp|pin\b|cvv|cvc|card|iban|bic\b|swift|bank|account.?num|routing|tax|ssn/i;

/**
 * The lesson in "this is …", for the field at or around what was pointed at, or for that part of the page.
 *
 * @param now ms since 1970
 */
export function lessonFrom(
  page: Probe,
  pointed: Element,
  meaning: Teachable,
  path: string,
  now: number,
): Lesson | Refusal {
  if (isPrivateField(pointed)) return 'private';
  if (!isField(meaning)) {
    const peers = partsLike(pointed.localName, page);
    const fingerprint = partFingerprint(pointed, peers, path);
    // A SKU is what it says itself: its words are a value, and those of a heading nearby may be another's.
    const unworded = meaning === 'sku' ? { label: '', aria: '', heading: '' } : {};
    return { meaning, fingerprint: { ...fingerprint, ...unworded }, at: now };
  }
  const controls = textControls(page);
  const control = controls.find((one) => holds(one, pointed));
  if (!control) return 'no-field';
  if (isPrivateField(control)) return 'private';
  const isLong = meaning === 'inspiration' || meaning === 'aboutYou';
  if (isLong && !takesManyLines(control)) return 'one-line';
  const row = rowsOf<Element>(controls).get(control) ?? control;
  return { meaning, fingerprint: fingerprintOf(control, row, controls, path), at: now };
}

function isPrivateField(element: Element): boolean {
  const names = ['name', 'id', 'autocomplete', 'aria-label', 'label'].map((name) =>
    element.getAttribute(name),
  );
  return element.matches(privateSelector) || privateNames.test(names.join(' '));
}
