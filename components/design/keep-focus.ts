/** What a reader of the screen is told as the name of a place. */
const headings = 'h1, h2, h3, h4, legend, [tabindex="-1"]';
const controls = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary';

/**
 * Where a button goes away with what it did, the focus would fall to the top of the page. On this ground it goes on to
 * what came in its place: to its heading, else to its first control; where nothing came, to the heading of what is
 * around. A ref callback: returns how to stop. Whoever moves the focus himself while drawing is not disturbed.
 */
export function keepFocus(ground: HTMLElement | null) {
  if (!ground) return undefined;
  const stop = new AbortController();
  const { signal } = stop;
  /** What has the focus, and all that is around it. */
  let path: Element[] = [];
  const remember = ({ target }: FocusEvent) => {
    path = [];
    for (let one = target as Element | null; one && one !== ground; one = one.parentElement) path.push(one);
    path.push(ground);
  };
  // Taken away by the seller and not with its element, which is known only when all changes are made.
  const forget = () =>
    queueMicrotask(() => {
      if (path[0]?.isConnected && focusedIn(ground) !== path[0]) path = [];
    });
  const changed = new MutationObserver((changes) => {
    if (path.length === 0 || path[0]?.isConnected) return;
    const left = path.find((one) => one.isConnected);
    path = [];
    if (left && hasNoFocus(ground.ownerDocument)) goOn(left, changes);
  });
  ground.addEventListener('focusin', remember, { signal });
  ground.addEventListener('focusout', forget, { signal });
  changed.observe(ground, { childList: true, subtree: true });
  return () => {
    stop.abort();
    changed.disconnect();
  };
}

function focusedIn(ground: Element): Element | null {
  return (ground.getRootNode() as Document | ShadowRoot).activeElement;
}

function hasNoFocus({ activeElement, body }: Document): boolean {
  return activeElement === null || activeElement === body;
}

function goOn(left: Element, changes: readonly MutationRecord[]): void {
  const came = changes
    .filter(({ target }) => target === left)
    .flatMap(({ addedNodes }) => [...addedNodes])
    .filter((node): node is HTMLElement => node.nodeType === 1 && node.isConnected);
  const around = left.closest('section, fieldset, dialog, aside, main') ?? left;
  const goal =
    firstOf(headings, came) ??
    firstOf(controls, came) ??
    firstOf(headings, [around]) ??
    firstOf(controls, [around]);
  if (!goal) return;
  if (!goal.matches(controls)) goal.tabIndex = -1;
  goal.focus({ preventScroll: true });
}

function firstOf(selector: string, places: readonly Element[]): HTMLElement | undefined {
  const found = places.flatMap((one) => [one, ...one.querySelectorAll<HTMLElement>(selector)]);
  return found.find((one): one is HTMLElement => one.matches(selector) && one.checkVisibility());
}
