/** All styles of the components, as text: they live inside the shadow root and cannot reach the page. */
const styles = import.meta.glob<string>(
  [
    '../../components/**/*.css',
    '!../../components/{decisions,draft,duties,overview,packet,popup,settings,steps,support,ticks,workbench}/**',
  ],
  { eager: true, query: '?inline', import: 'default' },
);

/**
 * The one element the extension puts on a page: `<maker-passport>` with an open shadow root, at the end of the
 * body. Everything drawn stands inside it.
 */
export function openHost(document: Document): { host: Element; ground: Element } {
  const host = document.createElement('maker-passport');
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = Object.values(styles).join('\n');
  const ground = document.createElement('div');
  shadow.append(style, ground);
  document.body.append(host);
  return { host, ground };
}
