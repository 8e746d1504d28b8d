import type { Page } from 'playwright-core';

/**
 * What of a page, as it stands in its window, cannot be read without scrolling sideways, or at all: texts that are
 * cut off, or reach out of the boxes they stand in. `part` is the host of the extension on somebody else's page.
 */
export function cutOff(page: Page, part?: string): Promise<string[]> {
  return page.evaluate(findCutOff, part);
}

function findCutOff(part: string | undefined): string[] {
  const host = part === undefined ? null : document.querySelector(part);
  const root = host ? host.shadowRoot : document.body;
  if (!root) return [`there is no ${part}`];
  const found = new Set<string>();
  const { scrollWidth, clientWidth } = document.documentElement;
  if (!host && scrollWidth > clientWidth) found.add(`the page is ${scrollWidth} px wide in ${clientWidth}`);
  const looks = new Map<Element, { style: CSSStyleDeclaration; box: DOMRect }>();
  const look = (element: Element) => {
    const known = looks.get(element) ?? {
      style: getComputedStyle(element),
      box: element.getBoundingClientRect(),
    };
    looks.set(element, known);
    return known;
  };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let checked = 0;
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const parent = text.parentElement;
    if (!text.nodeValue?.trim() || !parent?.checkVisibility({ visibilityProperty: true })) continue;
    if (parent.closest('svg, select, textarea, style, .mp-hidden')) continue;
    checked += 1;
    const range = document.createRange();
    range.selectNodeContents(text);
    const wrong = whereCut(range.getBoundingClientRect(), parent);
    if (wrong) found.add(`“${text.nodeValue.trim().slice(0, 40)}” ${wrong}`);
  }
  return checked > 0 ? [...found] : ['no text was looked at'];

  function whereCut(rect: DOMRect, parent: Element): string | null {
    // Inside what scrolls, whatever is further down can be reached.
    let canScroll = false;
    for (let box: Element | null = parent; box; box = box.parentElement) {
      const { style, box: edge } = look(box);
      // For eyes it is not there; or it ends in dots, and is whole elsewhere.
      if (
        style.clipPath !== 'none' ||
        style.textOverflow === 'ellipsis' ||
        style.webkitLineClamp !== 'none'
      ) {
        return null;
      }
      if (style.display === 'inline' || style.display === 'contents') continue;
      const name = `${box.localName}.${box.className}`;
      if (rect.left < edge.left - 1 || rect.right > edge.right + 1) return `sticks out of ${name}`;
      const clips = style.overflowY !== 'visible' || /strict|content|paint/.test(style.contain);
      canScroll ||= /auto|scroll/.test(style.overflowY);
      if (clips && !canScroll && rect.bottom > edge.bottom + 1) return `is cut off by ${name}`;
      if (/fixed|absolute/.test(style.position)) return null;
    }
    return null;
  }
}
