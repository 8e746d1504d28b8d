import type { StoreState } from './facts';
import type { Statement } from './statement';

/** What is said of one store: a state, nothing (and that is settled), or two things that exclude each other. */
export type Said = StoreState | 'nothing' | 'contradiction';

/**
 * "Registrati" is "registered" and "register!"; "registered sellers can …" is no word on a store. A "no" is one with a
 * word beside it that is not known ("inactive, price error"), but not in the middle of a sentence of such words.
 */
export function isBelieved({ state, invites, unclear, isLabel }: Statement): boolean {
  return state === 'registered' ? !(invites || unclear) : isLabel || !unclear;
}
