import { ancestorsOf, isShown } from './composed';
import type { Probe } from './probe';
import { isTranslated } from './translated';

/** Something a seller writes a long text into: a native field, or a custom element that holds one. */
export const longTextSelector =
  'textarea, kat-textarea, [contenteditable=""], [contenteditable="true"], [role="textbox"]';

const textSelector = `${longTextSelector}, input:not([type]), input[type="text"], input[type="url"], input[type="search"], kat-input`;

export const fileSelector = 'input[type="file"], kat-file-upload';

export const imageSelector = 'img, [style*="background-image"]';

/** Every text field a person can see, once each: a Katal element counts, not the native field inside it. */
export function textControls(page: Probe): HTMLElement[] {
  const found = new Set(page.all('text-controls', textSelector).filter(isWritable));
  return [...found].filter((control) => !ancestorsOf(control).some((up) => found.has(up as HTMLElement)));
}

function isWritable(element: Element): element is HTMLElement {
  // A field inside a figure is a picture of a form.
  if (element.getAttribute('aria-hidden') === 'true' || element.closest('figure, [role="img"], [inert]'))
    return false;
  if (
    element.localName === 'kat-input' &&
    /^(number|password|email|tel|date|checkbox|radio|hidden|file)$/.test(element.getAttribute('type') ?? '')
  )
    return false;
  return isShown(element);
}

export function takesManyLines(control: Element): boolean {
  return control.localName !== 'input' && control.localName !== 'kat-input';
}

/** Whether nobody can write in it. */
export function isLocked(control: Element): boolean {
  const native = control.localName.includes('-')
    ? control.shadowRoot?.querySelector('textarea, input')
    : null;
  const locked = ':disabled, [disabled], [readonly], [aria-readonly="true"], [aria-disabled="true"]';
  return control.matches(locked) || (native?.matches(locked) ?? false);
}

/**
 * What stands in a text field; null where that cannot be known. The native field is the truth: a Katal
 * element's `value` attribute is only its first value (facts, section 6). It is believed only while the element
 * is not yet brought to life, as in a saved page: then nobody can have typed.
 */
export function valueOf(control: Element): string | null {
  if (isOnItsWay(control) || holdsItsHint(control)) return null;
  if (!control.localName.includes('-')) return isTranslated(control) ? null : ownValue(control);
  const inside = control.shadowRoot ?? control;
  const native = inside.querySelector('textarea, input:not([type="hidden"]), [contenteditable]');
  if (native) return isTranslated(native) ? null : ownValue(native);
  const closed =
    control.querySelector(':scope > template[shadowrootmode]') !== null || control.matches(':defined');
  return closed || control.shadowRoot ? null : control.getAttribute('value');
}

/** "Loading…" in a field that is not open yet, or in a part of the page that says it is busy. */
function isOnItsWay(control: Element): boolean {
  if ([control, ...ancestorsOf(control)].some((up) => up.getAttribute('aria-busy') === 'true')) return true;
  return control.matches(':disabled') && /^[^\n]{0,40}(…|\.\.\.)$/u.test(ownValue(control).trim());
}

/** Old pages write the hint into the field itself: nobody's text. */
function holdsItsHint(control: Element): boolean {
  const hint = control.localName === 'textarea' ? control.getAttribute('placeholder')?.trim() : '';
  return Boolean(hint) && hint === ownValue(control).trim();
}

function ownValue(element: Element): string {
  if (element.localName === 'textarea' || element.localName === 'input')
    return (element as HTMLInputElement).value;
  return editedText(element).trim();
}

/** What an editor draws where nothing is written yet. */
const editorHint = '[data-slate-placeholder], [contenteditable="false"][class*="placeholder" i]';

/** The text of an editable element, with its line breaks. */
function editedText(node: Node): string {
  let text = '';
  for (const child of node.childNodes) {
    const name = child.nodeName.toLowerCase();
    if (child.nodeType === 1 && (child as Element).matches(editorHint)) continue;
    if (child.nodeType === 3) text += child.nodeValue ?? '';
    else if (name === 'br') text += '\n';
    else text += editedText(child) + (/^(p|div|li|h\d)$/.test(name) ? '\n' : '');
  }
  return text;
}
