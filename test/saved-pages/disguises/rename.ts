import type { Random } from '../random';
import { elementsOf } from '../tree';

/** Attributes that name other elements by their id, one or several. */
const references = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers', 'list'];

/** Every class and id gets another name, the same everywhere, as after a new build of Amazon's pages. */
export function renameClassesAndIds(page: Document, random: Random): void {
  const names = new Map<string, string>();
  /** The header's switchers are known by class and id alone: with some names kept, the country can be read. */
  const renamed = (name: string): string => {
    const known = names.get(name) ?? (random.chance(0.8) ? `x${random.below(1e9).toString(36)}` : name);
    names.set(name, known);
    return known;
  };
  const each = (value: string) => value.split(/\s+/).filter(Boolean).map(renamed).join(' ');

  for (const element of elementsOf(page, '[id]')) element.id = renamed(element.id);
  for (const element of elementsOf(page, '[class]')) {
    element.setAttribute('class', each(element.getAttribute('class') ?? ''));
  }
  for (const name of references) {
    for (const element of elementsOf(page, `[${name}]`)) {
      element.setAttribute(name, each(element.getAttribute(name) ?? ''));
    }
  }
  for (const style of elementsOf(page, 'style')) {
    style.textContent = (style.textContent ?? '').replace(
      /([.#])([A-Za-z_][\w-]*)/g,
      (whole, mark: string, name: string) => (names.has(name) ? `${mark}${renamed(name)}` : whole),
    );
  }
}
