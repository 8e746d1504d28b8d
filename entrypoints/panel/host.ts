import './host.css';

/** The name of our own element, which is never taken for a part of the page. */
export const ourHost = 'maker-passport';

/**
 * The one element the extension puts on a page: `<maker-passport>` with an open shadow root, at the end of the
 * body. Everything drawn stands inside it, and so do its styles, which cannot reach the page. As a popover it lies
 * in the browser's top layer: above whatever the page stacks, in the window's own coordinates.
 */
export function openHost(document: Document, styles: string): { host: HTMLElement; ground: Element } {
  const host = document.createElement(ourHost);
  host.popover = 'manual';
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = styles;
  const ground = document.createElement('div');
  shadow.append(style, ground);
  for (const type of pressing) shadow.addEventListener(type, hearPeopleOnly, { capture: true });
  standIn(document, host);
  // A zoom of the page would enlarge us, too, and put everything in the wrong place.
  ground.style.zoom = String(1 / host.currentCSSZoom);
  return { host, ground };
}

/** What a person does in the panel is hers; a script of the page could press its buttons in her name. */
const pressing = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'keydown',
  'keyup',
  'input',
  'change',
];

function hearPeopleOnly(event: Event): void {
  if (!event.isTrusted) event.stopImmediatePropagation();
}

/** Whether the host stands on the page, as high as the page lets it. */
export function isStanding(host: HTMLElement): boolean {
  return host.isConnected && (isOnTop(host) || isShutOut(host.ownerDocument));
}

export function standIn(document: Document, host: HTMLElement): void {
  if (!host.isConnected) document.body.append(host);
  rise(host);
}

/** Into the browser's top layer, as soon as nothing of the page's keeps everything else out of use. */
export function rise(host: HTMLElement): void {
  if (host.isConnected && !isOnTop(host) && !isShutOut(host.ownerDocument)) host.showPopover();
}

function isOnTop(host: HTMLElement): boolean {
  return host.matches(':popover-open');
}

/** Above the page's modal dialog, or above what fills the screen, we would be seen and could not be used. */
function isShutOut(document: Document): boolean {
  return document.querySelector(':modal, :fullscreen') !== null;
}
