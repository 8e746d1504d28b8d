import { frameDocument } from '../../utils/pages/composed';

/** Pressing must show us the field and do nothing on the page: the button under the pointer is not pressed. */
const pressing = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'auxclick'];

/**
 * Lets the seller point at something on the page, by mouse or by Tab and Enter. Resolves with it, or with null
 * where she pressed Escape or `signal` ended it. Nothing reaches the page meanwhile but the focus she moves.
 *
 * @param ours our own element, which stays usable
 * @param pointedAt what stands under the pointer or has the focus, to be marked
 */
export function pickElement(
  page: Document,
  ours: Element,
  signal: AbortSignal,
  pointedAt: (element: Element) => void,
): Promise<Element | null> {
  const ended = new AbortController();
  const listening = { capture: true, signal: AbortSignal.any([signal, ended.signal]) };
  return new Promise((resolve) => {
    const end = (element: Element | null) => {
      resolve(element);
      // What belongs to the same press still comes and must not reach the page either.
      setTimeout(() => ended.abort(), 0);
    };
    const onPress = (event: Event) => {
      const element = elementOf(event, ours);
      // What the page's own scripts press is not shown by the seller.
      if (!element || !event.isTrusted) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.type === 'click') end(element);
    };
    const onKey = (event: KeyboardEvent) => {
      const element = elementOf(event, ours);
      if (!event.isTrusted) return;
      if (event.key !== 'Escape' && (event.key !== 'Enter' || !element)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      end(event.key === 'Escape' ? null : element);
    };
    signal.addEventListener('abort', () => resolve(null), { once: true });
    for (const document of documentsOf(page)) {
      for (const type of pressing) document.addEventListener(type, onPress, listening);
      for (const type of ['pointerover', 'focusin']) {
        document.addEventListener(
          type,
          (event) => {
            const element = elementOf(event, ours);
            if (element) pointedAt(element);
          },
          listening,
        );
      }
      document.addEventListener('keydown', onKey, listening);
    }
  });
}

/** The innermost element an event is about, through open shadow roots; null for the page as a whole and for ours. */
function elementOf(event: Event, ours: Element): Element | null {
  const path = event.composedPath();
  const [first] = path;
  if (path.includes(ours) || !first || !('localName' in first)) return null;
  const element = first as Element;
  return /^(html|body)$/.test(element.localName) ? null : element;
}

/** The page and the frames of its own origin in it. */
function documentsOf(page: Document): Document[] {
  const documents = [page];
  for (const document of documents) {
    for (const frame of document.querySelectorAll('iframe')) {
      const inner = frameDocument(frame);
      if (inner) documents.push(inner);
    }
  }
  return documents;
}
