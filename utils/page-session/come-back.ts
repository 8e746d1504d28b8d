/** A page that takes it away again and again has its reason, or means it ill: it is not fought with. */
const mostReturns = 3;

/** Puts what is drawn back where the page took it away; to be called at each reading. Gives up after a few times. */
export function comeBack(isThere: () => boolean, putBack: () => void): () => void {
  let returns = 0;
  return () => {
    if (returns === mostReturns || isThere()) return;
    returns += 1;
    putBack();
  };
}
