import type { Page } from 'playwright-core';

/**
 * What of a page gets lost where the system's own few colours are forced on it (Windows' contrast themes): the ring
 * around what has the focus, the edges of buttons, what is chosen, marks. `part` is the host of the extension on somebody else's page.
 */
export async function lostInForcedColours(page: Page, part?: string): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  // From now on the focus goes by keys, and is to be seen.
  await page.keyboard.press('Tab');
  const lost = await page.evaluate(findLost, part);
  await page.emulateMedia({ forcedColors: 'none' });
  return lost;
}

function findLost(part: string | undefined): string[] {
  const host = part === undefined ? null : document.querySelector(part);
  const root = host ? host.shadowRoot : document;
  const ground = root?.querySelector('.mp-surface');
  if (!root || !ground) return ['nothing was looked at'];
  const found = new Set<string>();
  const seen = <Kind extends Element>(selector: string) =>
    [...root.querySelectorAll<Kind & Element>(selector)].filter((one) => one.checkVisibility());

  for (const button of seen('button, .mp-button, .mp-quiet, select')) {
    const { borderTopStyle, borderTopWidth } = getComputedStyle(button);
    const isLink = button.classList.contains('mp-link');
    if (!isLink && (borderTopStyle === 'none' || borderTopWidth === '0px')) {
      found.add(`${button.localName}.${button.className} has no edge`);
    }
  }

  for (const control of seen<HTMLElement>(
    'a[href], button:enabled, input:enabled, select, textarea, summary',
  )) {
    control.focus();
    // Behind a dialog nothing takes the focus.
    if (root.activeElement !== control) continue;
    const ringed = [control, control.closest('label')].filter((one) => one !== null);
    const rings = [...ringed.map((one) => getComputedStyle(one)), getComputedStyle(control, '::after')];
    const has = rings.some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px',
    );
    if (!has) found.add(`${control.localName}.${control.className} has no ring`);
  }

  for (const chosen of seen('nav [aria-current], button[aria-pressed="true"]')) {
    const { outlineStyle, forcedColorAdjust } = getComputedStyle(chosen);
    const isMarked = outlineStyle !== 'none' || forcedColorAdjust === 'none';
    if (!isMarked) found.add(`${chosen.localName}.${chosen.className} does not look chosen`);
  }

  const probe = ground.appendChild(document.createElement('i'));
  const system = ['CanvasText', 'Canvas', 'LinkText', 'ButtonText', 'GrayText', 'Highlight', 'HighlightText'];
  const allowed = new Set(
    system.map((name) => {
      probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
      return getComputedStyle(probe).color;
    }),
  );
  probe.remove();
  for (const shape of seen('svg :is(path, circle, rect, ellipse, polygon, line, text)')) {
    const { stroke, fill } = getComputedStyle(shape);
    const own = [stroke, fill].filter((colour) => colour !== 'none' && !allowed.has(colour));
    if (own.length > 0) found.add(`${shape.parentElement?.getAttribute('class')} keeps ${own.join()}`);
  }

  const states = new Map<string, string>();
  for (const mark of seen('svg[data-state]')) {
    const shape = `${mark.getAttribute('class')} ${mark.innerHTML}`;
    const state = mark.getAttribute('data-state') ?? '';
    if ((states.get(shape) ?? state) !== state) found.add(`${state} looks like ${states.get(shape)}`);
    states.set(shape, state);
  }
  return [...found];
}
