import type { Box } from '../../components/inventory/free-spot';
import { ancestorsOf } from '../../utils/pages/composed';
import { hitAt } from './hit-at';

/**
 * So far apart are the points that are looked at, in px: no line of text is lower than the least, no button smaller
 * than the most. A large part of the window is looked at less closely than a small one.
 */
const [leastStep, mostStep] = [10, 24];
const points = 240;
/** What it costs to stand over a point of it. */
const [overControl, overBar] = [1, 3];

const controls =
  /^(a|button|iframe|input|select|summary|textarea|kat-(button|checkbox|dropdown|input|textarea|toggle))$/;
const controlRoles = /^(button|checkbox|combobox|link|radio|searchbox|slider|switch|tab|textbox)$/;

/**
 * What a part of the window costs to stand over: buttons, fields and links there, and bars that stay while the page is
 * scrolled. A few looks at points; what is met twice is judged once.
 */
export function costOf({ left, top, right, bottom }: Box, document: Document): number {
  const known = new Map<Element, number>();
  const fair = Math.sqrt(((right - left) * (bottom - top)) / points);
  const step = Math.min(Math.max(fair, leastStep), mostStep);
  let cost = 0;
  for (let y = top + 1; y < bottom + step - 1; y += step) {
    for (let x = left + 1; x < right + step - 1; x += step) {
      const hit = hitAt(document, { x: Math.min(x, right - 1), y: Math.min(y, bottom - 1) });
      if (!hit) continue;
      const here = known.get(hit) ?? costOfElement(hit);
      known.set(hit, here);
      cost += here;
    }
  }
  return cost;
}

function costOfElement(hit: Element): number {
  const all = [hit, ...ancestorsOf(hit)];
  if (all.some(isBar)) return overBar;
  return all.some(isControl) ? overControl : 0;
}

function isControl(element: Element): boolean {
  return controls.test(element.localName) || controlRoles.test(element.getAttribute('role') ?? '');
}

/** A page whose whole content stays in place (and scrolls inside) is no bar. */
function isBar(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view || !/^(fixed|sticky)$/.test(view.getComputedStyle(element).position)) return false;
  const { width, height } = element.getBoundingClientRect();
  return width * height < (view.innerWidth * view.innerHeight) / 2;
}
