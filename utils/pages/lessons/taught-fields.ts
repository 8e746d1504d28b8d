import type { Labelled } from '../form-fields';
import { rowsOf } from '../rows';
import { fingerprintOf } from './fingerprint';
import type { Lesson } from './lesson';
import { isField, type Teachable } from './teachable';
import { matchLesson } from './match-lesson';

/** What the lessons say of a form, and which of them should have fitted this page and do not any more. */
export interface Taught {
  labelled: Labelled[];
  outdated: Teachable[];
}

/**
 * The fields the seller has shown. Where Amazon's words name a field once, they are believed and the lesson is
 * not asked; where they name none, or two, the lesson decides. A control whose label names another field, or that
 * two lessons mean, is none.
 *
 * @param labelled what the labels say of these controls
 */
export function taughtFields(
  lessons: readonly Lesson[],
  controls: readonly HTMLElement[],
  labelled: readonly Labelled[],
  path: string,
): Taught {
  const wanted = lessons.filter(({ meaning }) => timesNamed(labelled, meaning) !== 1);
  if (wanted.length === 0) return { labelled: [...labelled], outdated: [] };
  const rows = rowsOf<Element>(controls);
  const prints = controls.map((control) =>
    fingerprintOf(control, rows.get(control) ?? control, controls, path),
  );
  const here = prints[0]?.path;
  const outdated = new Set<Teachable>();
  const claims: Labelled[] = [];
  for (const { meaning, fingerprint } of wanted) {
    if (!isField(meaning)) continue;
    const place = matchLesson(fingerprint, prints);
    const control = place === null ? undefined : controls[place];
    const named = labelled.find((one) => one.control === control)?.meaning.field ?? meaning;
    if (control && named === meaning) claims.push({ control, meaning: { field: meaning, seen: true } });
    else if (fingerprint.path === here) outdated.add(meaning);
  }
  const sure = claims.filter((claim) => claims.every((other) => agree(claim, other)));
  const taught = new Set(sure.map(({ meaning }) => meaning.field));
  for (const field of taught)
    if (field !== 'profileImage' && field !== 'storefrontImages') outdated.delete(field);
  const others = labelled.filter(({ meaning }) => !taught.has(meaning.field));
  return { labelled: [...others, ...distinct(sure)], outdated: [...outdated] };
}

function timesNamed(labelled: readonly Labelled[], meaning: Teachable): number {
  return labelled.filter((one) => one.meaning.field === meaning).length;
}

/** Neither one control with two meanings, nor one meaning for two controls. */
function agree(one: Labelled, other: Labelled): boolean {
  return (one.control === other.control) === (one.meaning.field === other.meaning.field);
}

function distinct(claims: readonly Labelled[]): Labelled[] {
  return [...new Map(claims.map((claim) => [claim.control, claim])).values()];
}
