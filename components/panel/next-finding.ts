/**
 * The finding that comes after what has the focus, in the order of reading; after the last comes the first. A finding
 * is whatever carries `data-finding`. null: there is none.
 */
export function nextFinding(panel: ParentNode, focused: Element | null): HTMLElement | null {
  const all = [...panel.querySelectorAll<HTMLElement>('[data-finding]')];
  const next = all.find((one) => focused !== null && follows(one, focused));
  return next ?? all[0] ?? null;
}

/** Opens what a finding is folded into, and gives it the focus. */
export function showFinding(finding: HTMLElement): void {
  for (let fold = finding.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  finding.focus();
}

function follows(one: Element, focused: Element): boolean {
  return (
    (focused.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !focused.contains(one)
  );
}
