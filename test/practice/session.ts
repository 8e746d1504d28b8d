import { choicesOf, type Choices } from './options.ts';
import type { ShopId } from './makers.ts';
import { newShop, type Story } from './new-shop.ts';
import type { Shop } from './shop.ts';
import { countryCodes } from './stores.ts';

/**
 * What the site remembers: every shop that was looked at, each story apart, and the control page's choices
 * for all hosts. A host's own choices live in its cookie and end with the next change on the control page
 * (`round`).
 */
export type Session = { shops: Map<string, Shop>; choices: Choices; round: number };

export function newSession(round = 1): Session {
  return { shops: new Map(), choices: {}, round };
}

/** The account as this session left it. */
export function shopIn({ shops }: Session, { id, story }: { id: ShopId; story: Story }): Shop {
  const name = `${id} ${story}`;
  const shop = shops.get(name) ?? newShop(id, story);
  shops.set(name, shop);
  return shop;
}

/** The cookie's choices; none when they are older than the control page's last change. */
export function choicesOfCookie(header: string | undefined, round: number): Choices {
  const value = /(?:^|;\s*)practice=([^;]*)/.exec(header ?? '')?.[1] ?? '';
  const query = new URLSearchParams(decodeURIComponent(value));
  return query.get('round') === String(round) ? choicesOf(query) : {};
}

/** Without shop and story: these go with the links, so that two tabs may show two shops. */
export function cookieOf({ shop: _shop, story: _story, ...choices }: Choices, round: number): string {
  const query = new URLSearchParams({ ...choices, round: String(round) });
  return `practice=${encodeURIComponent(query.toString())}; Path=/; SameSite=Lax`;
}

/** Reads the control page's form: the choices for all hosts. */
export function choicesOfForm(form: URLSearchParams): Choices {
  return Object.fromEntries(Object.entries(choicesOf(form)).filter(([, value]) => value !== ''));
}

/** Sets the shop's stores as the form says, one by one: `store-UK=registered`; those not named are none. */
export function setStores({ stores }: Shop, form: URLSearchParams): void {
  if (![...form.keys()].some((name) => name.startsWith('store-'))) return;
  stores.clear();
  for (const country of countryCodes) {
    const state = form.get(`store-${country}`);
    if (state === 'registered' || state === 'pending') stores.set(country, state);
  }
}
