import type { PageAtWork } from './foreign-writes';

/**
 * Tells whoever else than the page and the person moved the focus: to something of the page, away from it, or to our
 * own element. Runs in the page's own world beside `watchForeignWrites`; must use nothing from outside.
 *
 * How it knows: the page does it while it is acting, a person while she holds a key or a button. Our own element may
 * take the focus later, too, but only where her last press was on it, or was taken from the page for it (she points at a
 * field for us), or was one of our keys (no page hears them: a test tells of it by the event `our-key`). It may give
 * the focus back to what had it before.
 *
 * Playwright's own `focus`, `fill` and `press` look like an extension's: a test clicks into a field first, as a person does.
 *
 * @param told is called with each foreign move, in words
 */
export function watchForeignFocus(told: (line: string) => void, page: PageAtWork): void {
  /** She holds a key or a button, on the page or (Tab) on its way there. */
  let isPressing = false;
  let isTabbing = false;
  /** Her last press was on our own element, or one of our keys. */
  let wantsOwn = false;
  let lastPress: Event | undefined;
  /** Our own element has the focus, or had it last. */
  let isInside = false;
  let ofPage: EventTarget | undefined;
  let last: EventTarget | undefined;

  const own = 'MAKER-PASSPORT';
  const isInOwn = (event: Event) =>
    event.composedPath().some((node) => node instanceof Node && node.nodeName === own);
  const listening = { capture: true };
  const listen = <Name extends keyof WindowEventMap>(
    names: readonly Name[],
    heard: (event: WindowEventMap[Name], target: Element) => void,
  ) => {
    for (const name of names) {
      addEventListener(
        name,
        (event) => {
          const [target] = event.composedPath();
          if (event.isTrusted && target instanceof Element) heard(event, target);
        },
        listening,
      );
    }
  };

  listen(['pointerdown', 'keydown', 'click'], (event) => {
    lastPress = event;
    wantsOwn = isInOwn(event);
    isTabbing = event instanceof KeyboardEvent && event.key === 'Tab';
    isPressing = !wantsOwn || isTabbing;
    if (event instanceof PointerEvent && !wantsOwn) isInside = false;
  });
  listen(['pointerup', 'pointercancel', 'keyup', 'click'], () => {
    // What the press does comes after it was heard.
    setTimeout(() => (isPressing = isTabbing = false));
  });
  addEventListener('our-key', () => (wantsOwn = true));

  listen(['focusin'], (event, target) => {
    const isOwn = isInOwn(event);
    const isAsked = isOwn
      ? wantsOwn || isTabbing || isInside || lastPress?.defaultPrevented
      : isPressing || (isInside && target === ofPage);
    // What had the focus has it again when its window does.
    const isKnown = target === last || target.matches('body, [autofocus]');
    if (!isAsked && !isKnown && !page.isActing()) told(`focus on ${target.nodeName}`);
    if (!isOwn) ofPage = target;
    last = target;
    isInside = isOwn;
  });
  listen(['focusout'], (event, target) => {
    // The window lost it, or what had it can have it no longer.
    const isLost = target === document.activeElement || !document.hasFocus() || !target.checkVisibility();
    if (isInOwn(event) || isLost || isPressing || page.isActing()) return;
    setTimeout(() => {
      // Where something else has it by now, that was told of already.
      if (document.activeElement === document.body) told(`focus away from ${target.nodeName}`);
    });
  });
}
