import { childrenOf, isShown } from './composed';

/** A piece of text as a person sees it: one text node, with inline markup such as `<font>` or `<b>` merged in. */
export interface Chunk {
  text: string;
  /** The element that shows it. */
  element: Element;
  /** Inside a link or button: something to press, not something the page says. */
  pressable: boolean;
}

/** Chrome's page translation wraps words in `<font>`; emphasis does not end a word either. */
const inline = /^(font|b|i|em|strong|u|mark|wbr|sup|sub|bdi|bdo|s|small)$/;
const silent =
  /^(script|style|template|noscript|select|option|datalist|textarea|maker-passport|kat-dropdown|title|svg)$/;
const pressable = /^(a|button|kat-link|kat-button|summary)$/;
const textAttributes = ['text', 'label', 'emphasis'];
const mostNodes = 20_000;

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

  function add(source: string, element: Element, inLink: boolean): void {
    // A line break in the source is a blank on the page: "not\n registered" is one sentence.
    const text = source.replace(/\s+/g, ' ');
    if (text === ' ' || text === '') {
      if (open) open.text += ' ';
    } else if (open) open.text += text;
    else {
      open = { text, element, pressable: inLink };
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
      chunks.push({ text: '', element, pressable: false });
      return;
    }
    if (silent.test(element.localName) || skip?.(element)) return void (open = null);
    if (inline.test(element.localName)) {
      for (const child of childrenOf(element)) visit(child, owner, inLink);
      return;
    }
    open = null;
    const link = inLink || pressable.test(element.localName) || element.getAttribute('role') === 'button';
    const spoken = spokenAttribute(element);
    if (spoken !== null) add(spoken, element, link);
    // A Katal part that says its text in an attribute draws the same text again in its shadow root.
    else for (const child of childrenOf(element)) visit(child, element, link);
    open = null;
  }
  enter(root, root, false);
  return chunks.filter((chunk) => marks?.has(chunk.element) || isShown(chunk.element));
}

function spokenAttribute(element: Element): string | null {
  if (element.localName === 'img') return element.getAttribute('alt');
  if (/^kat-(label|link|button|badge|statusindicator|status-indicator)$/.test(element.localName)) {
    const name = textAttributes.find((attribute) => element.getAttribute(attribute)?.trim());
    if (name) return element.getAttribute(name);
  }
  if (element.childElementCount === 0 && !element.textContent?.trim() && !element.shadowRoot) {
    return element.getAttribute('aria-label') ?? element.getAttribute('title');
  }
  return null;
}
