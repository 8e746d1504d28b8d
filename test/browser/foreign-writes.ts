/** What else is watched in a page must know of the page itself. */
export interface PageAtWork {
  /** Whether the page's own scripts are just changing something, or sending an event. */
  isActing: () => boolean;
}

/**
 * Tells whoever else than the page itself wrote to the page: changed its document, set a field, or sent an event of its
 * own making. Runs in the page's own world before the page's scripts; must use nothing from outside.
 *
 * How it knows who wrote: scripts of an extension (and of Playwright) have a world, and so methods, of their own.
 * Each writing method of the page's world is wrapped, and what a `MutationObserver` has to tell right after such a
 * call is the page's. What it has to tell at any other time is somebody else's. Our own element is left out.
 *
 * @param told is called with each foreign write, in words
 */
export function watchForeignWrites(told: (line: string) => void): PageAtWork {
  const own = 'MAKER-PASSPORT';
  let writing = 0;
  let sending = 0;
  /** Elements whose `style` and `dataset` the page has in hand: their writing goes through no method. */
  const handled = new WeakSet<Node>();
  /** What each field holds as the page or the person left it. */
  const values = new Map<Control, string>();

  function isForeign({ type, target, addedNodes, removedNodes, attributeName }: MutationRecord): boolean {
    if (target.nodeName === own) return false;
    if (type === 'childList') {
      return [...addedNodes, ...removedNodes].some(({ nodeName }) => nodeName !== own);
    }
    if (type !== 'attributes' || attributeName === null) return true;
    // The browser itself opens what was pressed.
    if (attributeName === 'open' && /^(DETAILS|DIALOG)$/.test(target.nodeName)) return false;
    return !(/^(style|data-.*)$/.test(attributeName) && handled.has(target));
  }
  function note(records: readonly MutationRecord[]): void {
    for (const record of records.filter(isForeign)) {
      const nodes = [...record.addedNodes, ...record.removedNodes].map(({ nodeName }) => nodeName);
      told([record.type, record.target.nodeName, record.attributeName, ...nodes].filter(Boolean).join(' '));
    }
  }
  const observer = new MutationObserver(note);
  const watch = (root: Node) =>
    observer.observe(root, { attributes: true, characterData: true, childList: true, subtree: true });

  function asPage<T>(work: () => T): T {
    if (writing === 0) note(observer.takeRecords());
    writing += 1;
    try {
      return work();
    } finally {
      writing -= 1;
      if (writing === 0) observer.takeRecords().forEach(rememberChanged);
    }
  }

  const controls = 'input, textarea, select';
  type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
  const stateOf = (control: Control) =>
    'checked' in control ? `${control.value} ${control.checked}` : control.value;
  const remember = (node: EventTarget | null) => {
    if (node instanceof Element && node.matches(controls))
      values.set(node as Control, stateOf(node as Control));
  };
  /** What an attribute, an option or a part that came with fields in it makes of fields. */
  function rememberChanged({ target, addedNodes }: MutationRecord): void {
    if (target instanceof Element) remember(target.closest(controls));
    for (const node of addedNodes) {
      remember(node);
      if (node instanceof Element) node.querySelectorAll(controls).forEach(remember);
    }
  }

  const sendingNames = /^(dispatchEvent|click|focus|blur|submit|requestSubmit|reset|showPicker)$/;
  /** They run what the page has to do on an event, which may write by itself. */
  function asSender<T>(work: () => T): T {
    sending += 1;
    try {
      return work();
    } finally {
      sending -= 1;
    }
  }

  function wrap(prototype: object): void {
    for (const [name, found] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (/^(constructor|addEventListener|removeEventListener)$/.test(name) || !found.configurable) continue;
      const { value, get, set } = found as TypedPropertyDescriptor<unknown>;
      if (typeof value === 'function') {
        const by = sendingNames.test(name) ? asSender : asPage;
        const wrapped = function (this: unknown, ...given: unknown[]) {
          const result: unknown = by(() => Reflect.apply(value, this, given));
          if (result instanceof ShadowRoot && name === 'attachShadow') watch(result);
          return result;
        };
        Object.defineProperty(prototype, name, { ...found, value: wrapped });
        continue;
      }
      const setAsPage = function (this: unknown, given: unknown) {
        if (set) asPage(() => Reflect.apply(set, this, [given]));
        if (this instanceof Element) remember(this);
      };
      const getInHand = function (this: unknown): unknown {
        if (this instanceof Node && /^(style|dataset)$/.test(name)) handled.add(this);
        return get && Reflect.apply(get, this, []);
      };
      Object.defineProperty(prototype, name, {
        ...found,
        ...(get && { get: getInHand }),
        ...(set && { set: setAsPage }),
      });
    }
  }
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    const kind: unknown = Reflect.get(globalThis, name);
    if (typeof kind !== 'function' || typeof kind.prototype !== 'object' || kind.prototype === null) continue;
    const isWriter = /^(DOMTokenList|NamedNodeMap|Range|Selection)$/.test(name);
    if (isWriter || kind === EventTarget || kind.prototype instanceof Node || kind === Node) {
      wrap(kind.prototype as object);
    }
  }

  const heard = ['beforeinput', 'input', 'change', 'submit', 'reset', 'click', 'keydown', 'focusin'];
  const hear = (event: Event) => {
    const [target] = event.composedPath();
    if (!event.isTrusted && sending === 0 && !isInOwn(event))
      told(`event ${event.type} on ${(target as Node).nodeName}`);
    if (/^(input|change|reset)$/.test(event.type)) remember(target ?? null);
  };
  const isInOwn = (event: Event) =>
    event.composedPath().some((node) => node instanceof Node && node.nodeName === own);
  for (const type of heard) addEventListener(type, hear, { capture: true });

  // What the browser's parser writes is nobody's; an extension's scripts come after it.
  document.addEventListener('DOMContentLoaded', () => {
    watch(document);
    document.querySelectorAll(controls).forEach(remember);
  });
  const tellChangedValues = () => {
    for (const [control, known] of values) {
      if (!control.isConnected || known === stateOf(control)) continue;
      told(`value of ${control.localName} ${control.name}`);
      remember(control);
    }
  };
  // As the page is left. What Chromium is told on `pagehide` does not arrive any more.
  for (const type of ['beforeunload', 'pagehide']) addEventListener(type, tellChangedValues);
  // Asked for at the end of a test, of the pages that are still open.
  Object.assign(globalThis, { tellChangedValues });
  return { isActing: () => writing + sending > 0 };
}
