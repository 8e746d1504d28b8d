import { chunksOf } from './chunks';
import { ancestorsOf } from './composed';
import { meaningOf, type Meaning } from './label-meaning';

/** The label a control says itself: what it means, or that it is none of our fields. */
export type OwnLabel = Meaning | 'another' | null;

/**
 * The meaning a control's own label gives it: `<label>`, Katal's `label`, ARIA. A visible label with another
 * text settles that this is another field; an ARIA text alone may be the editor's name, and does not.
 */
export function ownLabel(control: Element, row: Element): OwnLabel {
  const shown = [
    ...labelTexts(control, row),
    ...attributeTexts(control, row, 'label'),
    ...insideTexts(control),
  ];
  const aria = [...labelledBy(control), ...attributeTexts(control, row, 'aria-label')];
  const meanings = new Map([...shown, ...aria].flatMap((text) => withField(meaningOf(text))));
  const [only] = meanings.values();
  if (meanings.size > 1) return 'another';
  return only ?? (shown.some((text) => text.trim()) ? 'another' : null);
}

/** The words a control is labelled with as drawn, its own first, else what stands in its row; ARIA names last. */
export function labelsOf(control: Element, row: Element): string[] {
  const marks = new Set([control]);
  const own = [
    ...labelTexts(control, row),
    ...attributeTexts(control, row, 'label'),
    ...insideTexts(control),
    ...labelledBy(control),
  ];
  const inRow = row === control ? [] : chunksOf(row, { marks }).filter((chunk) => !chunk.pressable);
  return [...own, ...inRow.map((chunk) => chunk.text)].filter((text) => text.trim());
}

function withField(meaning: Meaning | null): [string, Meaning][] {
  return meaning ? [[meaning.field, meaning]] : [];
}

function rootOf(element: Element): Document | ShadowRoot {
  return element.getRootNode() as Document | ShadowRoot;
}

function labelTexts(control: Element, row: Element): string[] {
  const labels = ancestorsWithin(control, row).filter((up) => up.localName === 'label');
  const ids = idsOf(control);
  if (ids.length > 0) {
    const pointing = [...rootOf(control).querySelectorAll('label[for], kat-label[for]')];
    labels.push(...pointing.filter((label) => ids.includes(label.getAttribute('for') ?? '')));
  }
  const marks = new Set([control]);
  // "* Inspiration": a mark is no word.
  return labels.flatMap((label) => {
    const texts = chunksOf(label, { marks }).map((chunk) => chunk.text);
    return texts.find((text) => /\p{L}/u.test(text)) ?? texts.slice(0, 1);
  });
}

/** What a label may point at: a control's id, or Katal's own. */
export function idsOf(control: Element): string[] {
  return [control.id, control.getAttribute('unique-id') ?? ''].filter((id) => id !== '');
}

function labelledBy(element: Element): string[] {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  return ids.map((id) => (id && rootOf(element).getElementById(id)?.textContent) || '');
}

/** What a group of controls is called by its ARIA name: a region, a tab's panel. */
export function groupNames(group: Element): string[] {
  return [group.getAttribute('aria-label') ?? '', ...labelledBy(group)];
}

/** What a part that holds fields is called: as a group, by its label, or by what folds it out. */
export function partNames(part: Element): string[] {
  const summary = part.localName === 'details' ? part.querySelector(':scope > summary') : null;
  return [...groupNames(part), part.getAttribute('label') ?? '', summary?.textContent ?? ''];
}

/** A Katal field may draw its label itself, inside its shadow root. */
function insideTexts(control: Element): string[] {
  const inside = control.shadowRoot;
  if (!inside) return [];
  const labels = [...inside.querySelectorAll('label, kat-label')].map((label) => label.textContent ?? '');
  const native = inside.querySelector('textarea, input')?.getAttribute('aria-label');
  return [...labels, native ?? ''].filter((text) => text.trim());
}

/** The control's own attribute, and that of the custom elements it stands in. */
function attributeTexts(control: Element, row: Element, name: 'label' | 'aria-label'): string[] {
  const hosts = ancestorsWithin(control, row).filter((up) => up.localName.includes('-'));
  return [control, ...hosts].map((element) => element.getAttribute(name) ?? '').filter((text) => text.trim());
}

function ancestorsWithin(control: Element, row: Element): Element[] {
  const ancestors = ancestorsOf(control);
  const end = ancestors.indexOf(row);
  return control === row ? [] : ancestors.slice(0, end + 1);
}
