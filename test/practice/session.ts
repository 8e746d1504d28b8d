import { choicesOf, type Choices } from './options.ts';
import { newShop, type Shop } from './shop.ts';
import { countryCodes } from './stores.ts';

/**
 * What the site remembers: the shop and the control page's choices for all hosts. A host's own choices
 * live in its cookie and end with the next change on the control page (`round`).
 */
export type Session = { shop: Shop; choices: Choices; round: number };

export function newSession(round = 1): Session {
  return { shop: newShop(), choices: {}, round };
}

/** The cookie's choices; none when they are older than the control page's last change. */
export function choicesOfCookie(header: string | undefined, round: number): Choices {
  const value = /(?:^|;\s*)practice=([^;]*)/.exec(header ?? '')?.[1] ?? '';
  const query = new URLSearchParams(decodeURIComponent(value));
  return query.get('round') === String(round) ? choicesOf(query) : {};
}

export function cookieOf(choices: Choices, round: number): string {
  const query = new URLSearchParams({ ...choices, round: String(round) });
  return `practice=${encodeURIComponent(query.toString())}; Path=/; SameSite=Lax`;
}

/** Reads the control page's form; the stores come one by one as `store-UK=registered`. */
export function choicesOfForm(form: URLSearchParams): Choices {
  const inState = (state: string) =>
    countryCodes.filter((country) => form.get(`store-${country}`) === state).join(',');
  const named = Object.entries(choicesOf(form)).filter(([, value]) => value !== '');
  const listed = [...form.keys()].some((name) => name.startsWith('store-'));
  return {
    ...Object.fromEntries(named),
    ...(listed && { registered: inState('registered'), pending: inState('pending') }),
  };
}
