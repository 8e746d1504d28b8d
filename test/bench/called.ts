/**
 * Put before the reader in a variant of the extension: counts what is called back in the scripts of the extension that
 * run in a page. Bundled by panel-idle.bench.ts; runs in the extension's isolated world, so the page's own are not
 * counted.
 */
const called = { timers: 0, frames: 0, observers: 0, pending: 0 };
const pending = new Set<number>();

/** Written where the bench reads it: an attribute is the one thing both worlds see. */
function note(): void {
  called.pending = pending.size;
  document.documentElement.dataset.called = JSON.stringify(called);
}

function countTimers(): void {
  const { setTimeout, setInterval, clearTimeout } = window;
  const forget = (id: number | undefined) => {
    if (id !== undefined) pending.delete(id);
    clearTimeout(id);
    note();
  };
  const once = (work: () => void, delay?: number) => {
    const id = setTimeout(() => {
      pending.delete(id);
      called.timers += 1;
      note();
      work();
    }, delay);
    pending.add(id);
    return id;
  };
  const often = (work: () => void, delay?: number) => {
    const id = setInterval(() => {
      called.timers += 1;
      note();
      work();
    }, delay);
    pending.add(id);
    return id;
  };
  Object.assign(globalThis, {
    setTimeout: once,
    setInterval: often,
    clearTimeout: forget,
    clearInterval: forget,
  });
}

function countFrames(): void {
  const { requestAnimationFrame } = window;
  Object.assign(globalThis, {
    requestAnimationFrame: (work: FrameRequestCallback) =>
      requestAnimationFrame((time) => {
        called.frames += 1;
        note();
        work(time);
      }),
  });
}

type Callback = (...parameters: unknown[]) => void;

/** Every observer that is made from now on counts when it calls back. */
function countObservers(): void {
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) {
    const Observer = globalThis[name] as new (callback: Callback, options?: unknown) => object;
    class Counting extends Observer {
      constructor(callback: Callback, options?: unknown) {
        super((...parameters: unknown[]) => {
          called.observers += 1;
          note();
          callback(...parameters);
        }, options);
      }
    }
    Object.assign(globalThis, { [name]: Counting });
  }
}

countTimers();
countFrames();
countObservers();
note();
