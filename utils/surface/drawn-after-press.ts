import { createStore, type StoreApi } from 'zustand/vanilla';

/** How long news wait at most, in ms: of a press that begins on a scroll bar the end is never told. */
const longest = 1000;

/**
 * The store as a surface draws it: what comes while a pointer is pressed is drawn right after. A page that is read in
 * that moment would move what is under the pointer, and a press that ends elsewhere than it began is no click.
 */
export function drawnAfterPress<State>(store: StoreApi<State>): StoreApi<State> {
  const drawn = createStore<State>(store.getState);
  let pressed = 0;
  const draw = () => {
    pressed = 0;
    drawn.setState(store.getState(), true);
  };
  store.subscribe(() => {
    if (!pressed) draw();
  });
  const hold = () => {
    clearTimeout(pressed);
    pressed = window.setTimeout(draw, longest);
  };
  // The click comes after the release, in the same turn.
  const release = () => {
    clearTimeout(pressed);
    pressed = window.setTimeout(draw);
  };
  addEventListener('pointerdown', hold, true);
  addEventListener('pointerup', release, true);
  addEventListener('pointercancel', release, true);
  return drawn;
}
