import type { ComponentType } from 'react';
import type { Finding } from '../../utils/facts/finding';
import type { Plan, Shop } from '../../utils/facts/shop';

/** What the seller can decide in the workbench; the background carries it out. */
export interface Intents {
  savePlan: (plan: Plan) => void;
  acceptFinding: (finding: Finding) => void;
  takeBackFinding: (finding: Finding) => void;
}

export interface SectionProps {
  shop: Shop;
  /** ms since 1970. */
  now: number;
  /** What stands in the address after the section's name. */
  place: readonly string[];
  intents: Intents;
}

/** A part of the workbench with an entry of its own in the navigation. */
export interface Section {
  id: 'texts';
  Page: ComponentType<SectionProps>;
}
