import { startInventory } from './inventory.ts';
import { fillForms } from './profile.ts';

/**
 * Single-page navigation as real apps do it: the address changes first, the old content stays until the
 * new one has come.
 */
let underWay = new AbortController();

async function fetchPage(signal: AbortSignal): Promise<Document> {
  const response = await fetch(location.href, { headers: { 'x-practice-part': 'main' }, signal });
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** What new content needs before it works: late data, a grid that follows the scrolling. */
export async function enliven(page: Document): Promise<void> {
  startInventory(page);
  await fillForms(page);
}

/** Puts the page of the present address into this document. A later call overtakes an earlier one. */
async function showPage(): Promise<void> {
  underWay.abort();
  underWay = new AbortController();
  const { signal } = underWay;
  try {
    const page = await fetchPage(signal);
    for (const part of ['main', '#sc-quicklinks']) {
      const fresh = page.querySelector(part);
      if (fresh) document.querySelector(part)?.replaceWith(document.adoptNode(fresh));
    }
    document.title = page.title;
    await enliven(document);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** After a full load with slow data: the main part comes in a second request. */
export async function fetchLateMain(): Promise<void> {
  if (document.querySelector('main[data-waiting]')) await showPage();
}

function followInPage(event: MouseEvent): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (link.origin !== location.origin || 'document' in link.dataset) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  void showPage();
}

export function watchLinks(): void {
  if (!('spa' in document.documentElement.dataset)) return;
  document.addEventListener('click', followInPage);
  window.addEventListener('popstate', () => void showPage());
}
