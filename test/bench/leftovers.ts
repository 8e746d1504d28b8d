/**
 * Put before the detector in a variant of the extension: notes what the detector leaves behind in the page.
 * Bundled by detector.bench.ts; runs in the extension's isolated world, so the page's own are not counted.
 */
const observers = new Set<object>();
const timers = new Set<number>();
/** Types ever listened to, removed or not. */
const listeners = new Set<string>();

/** Written where the bench reads it: an attribute is the one thing both worlds see. */
function note(): void {
  const counts = { observers: observers.size, timers: timers.size, listeners: [...listeners] };
  document.documentElement.dataset.leftBehind = JSON.stringify(counts);
}

function watchObservers(): void {
  const { observe, disconnect } = MutationObserver.prototype;
  MutationObserver.prototype.observe = function (...parameters) {
    observers.add(this);
    note();
    observe.apply(this, parameters);
  };
  MutationObserver.prototype.disconnect = function () {
    observers.delete(this);
    note();
    disconnect.apply(this);
  };
}

function addTimer(id: number): number {
  timers.add(id);
  note();
  return id;
}

function forgetTimer(id: number | undefined): void {
  if (id !== undefined) timers.delete(id);
  note();
}

function forgettingTimer(clear: (id?: number) => void): (id?: number) => void {
  return (id) => {
    forgetTimer(id);
    clear(id);
  };
}

function watchTimers(): void {
  const { setTimeout, setInterval, clearTimeout, clearInterval } = window;
  const once = (work: () => void, delay?: number) => {
    const id = setTimeout(() => {
      forgetTimer(id);
      work();
    }, delay);
    return addTimer(id);
  };
  Object.assign(globalThis, {
    setTimeout: once,
    setInterval: (work: () => void, delay?: number) => addTimer(setInterval(work, delay)),
    clearTimeout: forgettingTimer(clearTimeout),
    clearInterval: forgettingTimer(clearInterval),
  });
}

function watchListeners(): void {
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type: string, ...parameters) {
    // Not input: it tells that the seller comes back, not what she does.
    listeners.add(this === window && type === 'focus' ? 'window focus' : type);
    note();
    addEventListener.call(this, type, ...parameters);
  };
}

watchObservers();
watchTimers();
watchListeners();
note();
