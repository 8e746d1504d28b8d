import type { Random } from '../random';
import { elementsOf, holdsAFrame } from '../tree';

/** The same page built of other elements: what each may become. */
const others: Record<string, readonly string[]> = {
  section: ['div', 'article'],
  article: ['div', 'section'],
  main: ['div'],
  span: ['bdi', 'span'],
  p: ['div', 'span'],
  strong: ['span', 'b'],
  b: ['span', 'strong'],
  h2: ['h3', 'div'],
  h3: ['h4', 'h2'],
  h4: ['h5', 'h3'],
  h5: ['h4', 'h6'],
};

/** Some kinds of elements become others, each kind alike all over the page. */
export function useOtherTags(page: Document, random: Random): void {
  const names = Object.keys(others).filter(() => random.chance(0.4));
  for (const name of names) {
    const other = random.pick(others[name] ?? []) ?? name;
    for (const element of elementsOf(page, `body ${name}`)) {
      if (!element.shadowRoot && !holdsAFrame(element)) rename(element, other);
    }
  }
}

function rename(element: Element, name: string): void {
  const other = element.ownerDocument.createElement(name);
  for (const attribute of element.attributes) other.setAttribute(attribute.name, attribute.value);
  if (/^h\d$/.test(element.localName) && name === 'div') {
    other.setAttribute('role', 'heading');
    other.setAttribute('aria-level', element.localName.slice(1));
  }
  other.append(...element.childNodes);
  element.replaceWith(other);
}
