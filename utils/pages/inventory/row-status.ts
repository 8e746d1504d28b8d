import type { ListingStatus } from '../../listings/report';
import { statusOf } from '../../listings/status-words';
import { isShown } from '../composed';
import { labelsOf } from '../labels';
import { isHead, isLabel, isOfAnotherStatus, isStatusLabel, labelled } from './row-labels';
import { isWithin, partAround, type Item, type RowView } from './row-view';

/** Seen: `Status-module__container--<hash>`. */
const statusBox = '[class*="Status-module" i], [class*="statusContainer" i], [data-testid*="status" i]';
const stateTags = /^kat-(label|badge|statusindicator|status-indicator|tag)$/;
const pressable = 'a, button, kat-link, kat-button';

/**
 * The statuses a row shows: in Amazon's status box, in a list or after a label that says so, whatever the word says; elsewhere
 * only a part that is nothing but a status word, so that "Active wear" in a title says nothing.
 */
export function statusesIn(view: RowView): ListingStatus[] {
  const words = view.items.filter((item) => !item.isField && item.text.length < 80);
  const boxed = words.filter((item) => isWithin(item, statusBox));
  if (boxed.length > 0) return knownOf(boxed);
  const chosen = view.elements.filter(isStatusList).flatMap(chosenIn);
  if (chosen.length > 0) return chosen;
  const told = labelled(view, isStatusLabel).filter(({ isField }) => !isField);
  if (told.length > 0) return knownOf(told);
  const likely = words.filter((item) => stateTags.test(item.element.localName) || !isWithin(item, pressable));
  return likely
    .filter((item) => isStatusAlone(item.text) && !isOfAnotherThing(view, item))
    .map(({ text }) => statusOf(text));
}

/** A list to choose the status from, by its own name or by what stands right before it. */
function isStatusList(element: Element): element is HTMLSelectElement {
  if (element.localName !== 'select' || !isShown(element)) return false;
  const own = labelsOf(element, element.closest('label') ?? element);
  const names = [...own, element.getAttribute('aria-label'), element.previousElementSibling?.textContent];
  return names.some((name) => name && isStatusLabel(name));
}

function chosenIn(list: HTMLSelectElement): ListingStatus[] {
  return [...list.selectedOptions].map(({ text }) => statusOf(text));
}

function knownOf(items: readonly Item[]): ListingStatus[] {
  const known = items.map(({ text }) => statusOf(text)).filter((status) => status !== 'unknown');
  return known.length > 0 ? known : ['unknown'];
}

/** "Previous status: Active"; "Automatic pricing: Active" in a row that sets all its labels so. */
function isOfAnotherThing(view: RowView, item: Item): boolean {
  const place = view.items.indexOf(item);
  const [earlier, before] = [view.items[place - 2], view.items[place - 1]];
  if (!before || before.isField) return false;
  if (isOfAnotherStatus(before.text) || isDefinitionOfAnother(item)) return true;
  const { held } = partAround(view, item);
  const isRun = held.slice(0, held.indexOf(item)).some(({ text }) => isHead(text));
  if (isRun && !(earlier && isHead(earlier.text))) return true;
  const shape = pairShape(view, before);
  return shape !== null && view.items.some((label) => isLabel(label) && pairShape(view, label) === shape);
}

/** In a list of terms, each definition is of the term before it. */
function isDefinitionOfAnother({ element }: Item): boolean {
  let before = element.closest('dd')?.previousElementSibling;
  while (before?.localName === 'dd') before = before.previousElementSibling;
  return before?.localName === 'dt' && !isStatusLabel(before.textContent ?? '');
}

/** How a label and the one thing beside it are set; null where more or less stands with it. */
function pairShape(view: RowView, label: Item): string | null {
  const { part, held } = partAround(view, label);
  return held.length === 2 && held[0] === label ? `${part.localName} ${part.className}` : null;
}

/** A status word, at most with a "not" before it and a reason in brackets behind it. */
export function isStatusAlone(text: string): boolean {
  const bare = text.replace(/[(（].*$/u, '').trim();
  const [first = '', ...more] = bare.split(/\s+/);
  if (statusOf(bare) === 'unknown') return false;
  // "Aktive Angebote" is a heading: its first word says it all, and yet more follow.
  return more.length === 0 || (more.length < 3 && statusOf(first) === 'unknown');
}
