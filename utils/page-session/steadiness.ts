import type { ReadPage } from '../pages/reading';

/** A page draws itself in steps: what it says counts once it has said the same for a while. Times in ms. */
const steadyAfter = 250;
/** Fields appear empty and are filled when the page's own data arrives: an empty one must stay so for longer. */
const emptyAfter = 2000;

export interface Said {
  facts: string;
  since: number;
}

export function factsOf(reading: ReadPage): string {
  return JSON.stringify([reading.kind, reading.facts]);
}

/** What the page says now, and since when. */
export function said(before: Said | null, reading: ReadPage, now: number): Said {
  const facts = factsOf(reading);
  return before?.facts === facts ? before : { facts, since: now };
}

/** Whether what the page says can be believed. */
export function isSteady({ facts, since }: Said, now: number): boolean {
  return now - since >= (facts.includes('"state":"empty"') ? emptyAfter : steadyAfter);
}

/** What a reader saw last, and under which address. */
export interface LastRead {
  address: string;
  anchor: WeakRef<Element>;
  facts: string;
}

/** Whether this is still the page that was read before the address changed. Under the same address it is the page. */
export function isOldPage(before: LastRead | null, address: string, reading: ReadPage): boolean {
  return (
    before !== null &&
    before.address !== address &&
    before.anchor.deref() === reading.anchor &&
    before.facts === factsOf(reading)
  );
}
