import { holds } from './composed';
import { isLocked, valueOf } from './controls';
import type { MakerProfileFacts, ProfileField, TextFieldFact } from './facts';
import { longestText, profileTexts } from './fields';
import type { Labelled } from './form-fields';
import type { Problem } from './reading';
import { commonAncestor } from './rows';

/**
 * What stands in the fields, each found exactly once beside those of the original.
 *
 * @param isOnItsWay the form is still loading: what is empty may be filled soon
 */
export function readTexts(
  labelled: ReadonlyMap<ProfileField, readonly Labelled[]>,
  others: ReadonlySet<HTMLElement>,
  isOnItsWay: boolean,
): { fields: MakerProfileFacts['fields']; controls: Record<string, HTMLElement>; problems: Problem[] } {
  const fields: MakerProfileFacts['fields'] = {};
  const controls: Record<string, HTMLElement> = {};
  const problems: Problem[] = [];
  const known = [...labelled.values()].flat().map(({ control }) => control);
  for (const [field, all] of labelled) {
    const [first, ...more] = isText(field) ? ownTexts(all, others, known) : all;
    const value = first && more.length === 0 ? valueOf(first.control) : null;
    if (more.length > 0) problems.push({ code: 'doubled', about: field });
    else if (value === null || (isOnItsWay && !value.trim()))
      problems.push({ code: 'unclear', about: field });
    else if (first && field !== 'profileImage' && field !== 'storefrontImages') {
      fields[field] = textFact(value);
      controls[field] = first.control;
    }
  }
  return { fields, controls, problems };
}

/**
 * The country's own field beside those that are not, where all are of the same kind: any other may be anything. What
 * nobody can write in may be what she writes from, and is not read even where it stands alone, unless she showed it.
 */
function ownTexts(
  all: readonly Labelled[],
  others: ReadonlySet<HTMLElement>,
  controls: readonly HTMLElement[],
): readonly Labelled[] {
  const kinds = new Set(all.map((one) => one.control.localName));
  if (kinds.size > 1) return all;
  const own = all.filter((one) => !others.has(one.control));
  const open = own.filter(({ control, meaning }) => meaning.label === undefined || !isLocked(control));
  const [only, ...more] = open;
  const isTold = more.length > 0 || open.length === own.length;
  return !only || isTold || isWrittenBeside(own, only, controls) ? open : own;
}

/**
 * What can be written in, beside what cannot, in a part of the form that holds nothing else: written from it. While it
 * is empty, the text may be the other one.
 */
function isWrittenBeside(
  own: readonly Labelled[],
  open: Labelled,
  controls: readonly HTMLElement[],
): boolean {
  const part = commonAncestor(own.map((one) => one.control));
  const held = controls.filter((control) => part && holds(part, control));
  return held.length === own.length && valueOf(open.control)?.trim() !== '';
}

function isText(field: ProfileField): boolean {
  return profileTexts.some((text) => text === field);
}

function textFact(text: string): TextFieldFact {
  const visible = text.replace(/\p{Cf}/gu, '').trim();
  return { state: visible ? 'filled' : 'empty', text: visible ? text.slice(0, longestText) : '' };
}
