/**
 * Which shop a page shows goes with its links (`?shop=lumen&story=europe`), not in the cookie: two tabs of one
 * host can show two shops. Only what the page's own address names is carried on.
 */
export function carriedBy(query: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...query].filter(([name]) => name === 'shop' || name === 'story'));
}

/** A path of this site with the shop of the present page; one that names a shop stays as it is. */
export function withShop(path: string, query: URLSearchParams): string {
  const carried = carriedBy(query).toString();
  if (carried === '' || /[?&;]shop=/.test(path)) return path;
  return `${path}${path.includes('?') ? '&' : '?'}${carried}`;
}

/** Where a page's HTML holds an address of this site: links, frames, forms, lists that lead somewhere. */
const addresses =
  /(<option value|\s(?:href|src|action|data-profile|data-inventory))="(\/[^"]*)"|(&quot;href&quot;:&quot;)(\/[^&]*)/g;

/** Puts the shop into every address of a page's HTML. */
export function carryShop(html: string, query: URLSearchParams): string {
  if (carriedBy(query).size === 0) return html;
  return html.replace(addresses, (_all, before: string | undefined, path = '', quoted = '', inner = '') =>
    before === undefined
      ? `${quoted}${withShop(inner, query).replaceAll('&', '&amp;')}`
      : `${before}="${withShop(path, query).replace(/&(?!amp;)/g, '&amp;')}"`,
  );
}
