import type { StoreState } from './facts';
import type { Statement } from './statements';

/** What is said of one store: a state, nothing (and that is settled), or two things that exclude each other. */
export type Said = StoreState | 'nothing' | 'contradiction';

/** "Registrati" is "registered" and "register!"; "registered sellers can …" is no word on a store. */
export function isBelieved({ state, invites, unclear }: Statement): boolean {
  return state !== 'registered' || !(invites || unclear);
}
