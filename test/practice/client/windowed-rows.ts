/** Pixels; the same height stands in style.css. */
export const rowHeight = 128;
/** How many rows are in the document at most, and how many of them above the view. */
const most = 20;
const above = 6;

/** First and last (exclusive) row to draw when the list's upper edge is `top` pixels below the view's. */
export function windowOf(top: number, count: number): { first: number; last: number } {
  const reached = Math.floor(-top / rowHeight) - above;
  const first = Math.max(0, Math.min(reached, count - most));
  return { first, last: Math.min(count, first + most) };
}

function drawn(html: string): Element | null {
  const made = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
  return made && document.adoptNode(made);
}

const space = (rows: number): HTMLElement => {
  const made = document.createElement('div');
  made.style.height = `${rows * rowHeight}px`;
  return made;
};

export type WindowedRows = { show: (rows: readonly string[]) => void };

/**
 * Keeps the rows around the view in `body`, as pieces of HTML with a height each. A row that stays in view keeps
 * its element; one that comes back is made anew.
 */
export function windowedRows(body: Element): WindowedRows {
  let rows: readonly string[] = [];
  let kept = new Map<string, Element>();

  function draw(): void {
    const { first, last } = windowOf(body.getBoundingClientRect().top, rows.length);
    const now = new Map<string, Element>();
    for (const html of rows.slice(first, last)) {
      const row = kept.get(html) ?? drawn(html);
      if (row) now.set(html, row);
    }
    kept = now;
    body.replaceChildren(space(first), ...now.values(), space(rows.length - last));
  }

  let planned = false;
  function planDraw(): void {
    if (planned) return;
    planned = true;
    requestAnimationFrame(() => {
      planned = false;
      if (body.isConnected) draw();
      else removeEventListener('scroll', planDraw);
    });
  }
  addEventListener('scroll', planDraw, { passive: true });
  return {
    show: (all) => {
      rows = all;
      draw();
    },
  };
}
