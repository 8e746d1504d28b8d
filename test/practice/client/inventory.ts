import { KatField, KatRadiobutton } from './katal.ts';
import { windowedRows } from './windowed-rows.ts';

/**
 * The new Manage Inventory: variants are in the document only when their parent was opened. Paging, search and
 * filter change the address at once and the rows when the new ones have come.
 */
type Row = { html: string; variants: string[] };
type Answer = { rows: Row[]; page: number; pageSize: number; total: number };

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && 'rows' in value && Array.isArray(value.rows);

async function ask(address: string, signal: AbortSignal): Promise<Answer> {
  const url = new URL(address, location.href);
  for (const [name, value] of new URLSearchParams(location.search)) url.searchParams.set(name, value);
  const answer: unknown = await (await fetch(url, { signal })).json();
  if (!isAnswer(answer)) throw new Error('These are no inventory rows.');
  return answer;
}

function setPaging(root: Element, { page, pageSize, total }: Answer): void {
  const paging = root.querySelector('kat-pagination');
  paging?.setAttribute('page', String(page));
  paging?.setAttribute('items-per-page', String(pageSize));
  paging?.setAttribute('total-items', String(total));
}

const openHtml = (html: string) => html.replace('aria-expanded="false"', 'aria-expanded="true"');

function startGrid(root: HTMLElement, body: Element): void {
  const view = windowedRows(body);
  const opened = new Set<string>();
  let rows: Row[] = [];
  let underWay = new AbortController();

  const show = () =>
    view.show(
      rows.flatMap(({ html, variants }) => (opened.has(html) ? [openHtml(html), ...variants] : [html])),
    );

  async function load(): Promise<void> {
    underWay.abort();
    underWay = new AbortController();
    const { signal } = underWay;
    try {
      const answer = await ask(root.dataset.inventory ?? '', signal);
      opened.clear();
      rows = answer.rows;
      setPaging(root, answer);
      root.querySelector('[data-empty]')?.toggleAttribute('hidden', rows.length > 0);
      show();
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  function change(name: string, value: string): void {
    const url = new URL(location.href);
    url.searchParams.set(name, value);
    if (name !== 'page') url.searchParams.delete('page');
    history.replaceState(null, '', url);
    void load();
  }

  function toggle(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest('[data-expands]') : null;
    const place = button?.closest('[data-sku]')?.id;
    const row = rows.find(({ html }) => place !== undefined && html.includes(` id="${place}"`));
    if (!row) return;
    if (!opened.delete(row.html)) opened.add(row.html);
    show();
  }

  function choose({ target }: Event): void {
    if (target instanceof HTMLSelectElement) change(target.name, target.value);
    if (!(target instanceof KatRadiobutton)) return;
    for (const other of root.querySelectorAll('kat-radiobutton')) {
      other.toggleAttribute('checked', other === target);
    }
    change('status', target.value);
  }

  root.addEventListener('click', toggle);
  root.addEventListener('change', choose);
  root.addEventListener('keydown', ({ key, target }) => {
    if (key === 'Enter' && target instanceof KatField && target.getAttribute('name') === 'searchTerm')
      change('searchTerm', target.value);
  });
  root.querySelector('kat-pagination')?.addEventListener('changed', (event) => {
    if (event instanceof CustomEvent) change('page', String(event.detail));
  });
  void load();
}

const started = new WeakSet<Element>();

/** Brings a new inventory page under `root` to life, once. */
export function startInventory(root: ParentNode): void {
  const inventory = root.querySelector<HTMLElement>('[data-inventory]');
  const body = inventory?.querySelector('.grid');
  if (!inventory || !body || started.has(inventory)) return;
  started.add(inventory);
  startGrid(inventory, body);
}
