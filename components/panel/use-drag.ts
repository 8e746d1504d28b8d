import { useRef, useState, type MouseEvent, type PointerEvent } from 'react';
import type { Dock } from '../../utils/facts/panel-places';
import { placeAt } from './place';

/** A press that wanders less than this is a click, in px. */
const slack = 6;

interface Held {
  start: { x: number; y: number };
  grip: { x: number; y: number };
  isDragged: boolean;
}

/**
 * Dragging the panel by a handle: `dragged` is where it goes meanwhile, null when it is not dragged. Everything it
 * does can be done by the dock buttons, too.
 */
export function useDrag(onDock: (dock: Dock) => void) {
  const held = useRef<Held | null>(null);
  const isClickOver = useRef(false);
  const [dragged, setDragged] = useState<Dock | null>(null);
  const end = () => {
    held.current = null;
    setDragged(null);
  };
  const handle = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const panel = panelOf(event.currentTarget);
      if (event.button !== 0 || !panel || isButtonIn(event)) return;
      const { left, top } = panel.getBoundingClientRect();
      const start = { x: event.clientX, y: event.clientY };
      held.current = { start, grip: { x: start.x - left, y: start.y - top }, isDragged: false };
      isClickOver.current = false;
      // A quick pointer has left the handle before it has moved at all.
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const panel = panelOf(event.currentTarget);
      if (!held.current || !panel) return;
      const { start, grip, isDragged } = held.current;
      const { clientX: x, clientY: y } = event;
      if (!isDragged && Math.hypot(x - start.x, y - start.y) < slack) return;
      held.current.isDragged = true;
      const { clientWidth, clientHeight } = event.currentTarget.ownerDocument.documentElement;
      const { width, height } = panel.getBoundingClientRect();
      setDragged(placeAt({ x, y }, grip, { width, height }, { width: clientWidth, height: clientHeight }));
    },
    onPointerUp: () => {
      isClickOver.current = held.current?.isDragged ?? false;
      if (dragged) onDock(dragged);
      end();
    },
    onPointerCancel: end,
    /** Letting go is no click on the tab. */
    onClickCapture: (event: MouseEvent) => {
      if (isClickOver.current) event.stopPropagation();
      isClickOver.current = false;
    },
  };
  return { dragged, handle };
}

function panelOf(handle: Element): Element | null {
  return handle.closest('.mp-panel');
}

/** A button inside the handle is pressed, not dragged. */
function isButtonIn({ target, currentTarget }: PointerEvent<HTMLElement>): boolean {
  const button = (target as Element).closest('button');
  return button !== null && button !== currentTarget;
}
