import { childrenOf, isShown } from './composed';

/** A piece of text as a person sees it: one text node, with inline markup such as `<font>` or `<b>` merged in. */
export interface Chunk {
  text: string;
  /** The element that shows it. */
  element: Element;
  /** Inside a link or button: something to press, not something the page says. */
  pressable: boolean;
  /** An accessible name or a tooltip: said to those who do not see, or beside what is seen. */
  named: boolean;
}

/** Chrome's page translation wraps words in `<font>`; emphasis does not end a word either. */
const inline = /^(font|b|i|em|strong|u|mark|wbr|sup|sub|bdi|bdo|small)$/;
/** What is struck out (`<s>`, `<del>`) is not said any more. */
const silent =
  /^(script|style|template|noscript|select|option|datalist|textarea|maker-passport|kat-dropdown|title|s|del|strike)$/;
const pressable = /^(a|button|kat-link|kat-button)$/;
const mostNodes = 20_000;
/** Far longer than any label; megabytes would hold up the page. */
const longestText = 10_000;

/** Elements at which `chunksOf` stops. */
export interface Stops {
  /** Left out with all below them. */
  skip?: (element: Element) => boolean;
  /** Kept as a chunk of no text that marks their place among the texts. */
  marks?: ReadonlySet<Element>;
}

/** The visible text below an element, in the order drawn. Bounded. */
export function chunksOf(root: Element, { skip, marks }: Stops = {}): Chunk[] {
  const chunks: Chunk[] = [];
  let open: Chunk | null = null;
  let nodes = 0;

  function add(source: string, element: Element, inLink: boolean, named = false): void {
    // A line break in the source is a blank on the page: "not\n registered" is one sentence.
    const text = source.slice(0, longestText).replace(/\s+/g, ' ');
    if (open && open.text.length > longestText) return;
    if (text === ' ' || text === '') {
      if (open) open.text += ' ';
    } else if (open) open.text += text;
    else {
      open = { text, element, pressable: inLink, named };
      chunks.push(open);
    }
  }
  function visit(node: Node, owner: Element, inLink: boolean): void {
    nodes += 1;
    if (nodes > mostNodes) return;
    if (node.nodeType === 3) add(node.nodeValue ?? '', owner, inLink);
    if (node.nodeType === 1) enter(node as Element, owner, inLink);
  }
  function enter(element: Element, owner: Element, inLink: boolean): void {
    if (marks?.has(element)) {
      open = null;
      chunks.push({ text: '', element, pressable: false, named: false });
      return;
    }
    if (silent.test(element.localName) || skip?.(element)) return void (open = null);
    const name = nameOf(element);
    if (inline.test(element.localName) && name === null) {
      // Two parts with no blank between are set apart by the page's styles: "<b>Germany</b><small>Active</small>".
      if (element.localName !== 'wbr' && element.previousSibling?.nodeType === 1) add(' ', owner, inLink);
      for (const child of childrenOf(element)) visit(child, owner, inLink);
      return;
    }
    open = null;
    const link = inLink || isPressable(element);
    const text = katalText(element);
    if (text ?? name) add(text ?? name ?? '', element, link, text === null);
    open = null;
    // A Katal part that says its text in an attribute draws the same text again in its shadow root.
    if (text === null && element.localName !== 'svg') {
      for (const child of childrenOf(element)) visit(child, element, link);
    }
    open = null;
  }
  enter(root, root, false);
  return chunks.filter((chunk) => marks?.has(chunk.element) || isShown(chunk.element));
}

/** A header that folds its part in and out is a heading, although it can be pressed. */
function isPressable(element: Element): boolean {
  const folds = element.hasAttribute('aria-expanded') || element.hasAttribute('aria-controls');
  if (folds && element.closest('h1, h2, h3, h4, h5, h6, [role="heading"]')) return false;
  return pressable.test(element.localName) || element.getAttribute('role') === 'button';
}

/** The text of a Katal element that says it in an attribute. */
function katalText(element: Element): string | null {
  if (!/^kat-(label|link|button|badge|statusindicator|status-indicator)$/.test(element.localName))
    return null;
  const attributes = ['text', 'label', 'emphasis'].map((name) => element.getAttribute(name));
  return attributes.find((attribute) => attribute?.trim()) ?? null;
}

/** A switch's name says what it switches, not that it is on. */
const filledIn =
  'input, textarea, select, kat-input, kat-textarea, kat-toggle, kat-checkbox, kat-radiobutton, kat-file-upload, [role="switch"], [role="checkbox"], [role="radio"], [role="textbox"]';

/** The name of an icon or a part, where it is not the label of something to fill in. */
function nameOf(element: Element): string | null {
  if (element.matches(filledIn)) return null;
  const drawn = element.localName === 'svg' ? element.querySelector('title')?.textContent : null;
  const names = [drawn, ...['alt', 'aria-label', 'title'].map((name) => element.getAttribute(name))];
  if (element.localName.startsWith('kat-')) names.push(element.getAttribute('label'));
  return names.find((name) => name?.trim()) ?? null;
}
