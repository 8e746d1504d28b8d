import './katal.ts';
import './casino.ts';
import { enliven, fetchLateMain, watchLinks } from './navigation.ts';
import { watchForms } from './profile.ts';

/** The script of every practice page. Listens on the document, so that replaced content works as well. */
function openMenus(event: Event): void {
  const button = event.target instanceof Element ? event.target.closest('button[aria-expanded]') : null;
  const menu = button?.nextElementSibling;
  if (!button || !(menu instanceof HTMLElement)) return;
  menu.hidden = !menu.hidden;
  button.setAttribute('aria-expanded', String(!menu.hidden));
}

/** Switchers and the language menu load a new document. */
function goWhereChosen(event: Event): void {
  const list = event.target;
  if (!(list instanceof HTMLSelectElement)) return;
  if (list.id === 'sc-mkt-switcher-select') {
    const to = new URL(location.href);
    to.searchParams.delete('country');
    to.searchParams.set('mons_sel_mkid', list.value);
    location.assign(to);
  }
  if (list.id === 'sc-mkt-picker-switcher-select' || 'goes' in list.dataset) location.assign(list.value);
}

document.addEventListener('click', openMenus);
document.addEventListener('change', goWhereChosen);
document.querySelector('#sc-search')?.addEventListener('submit', (event) => event.preventDefault());
watchForms();
watchLinks();
await Promise.all([enliven(document), fetchLateMain()]);
