import type { KindName, Reading } from '../reading';
import type { Teachable } from './teachable';

/** What each kind of page holds that the seller could show. */
const holds: Partial<Record<KindName, readonly Teachable[]>> = {
  'your-services': ['your-services'],
  inventory: ['sku'],
  'maker-profile': ['inspiration', 'aboutYou', 'storeName', 'shortUrl', 'profileImage', 'storefrontImages'],
};

/** Of what this kind of page holds: what was found, and what the seller could show. */
export function recognisedOn(reading: Reading): { found: Teachable[]; missing: Teachable[] } {
  if (reading.status === 'elsewhere') return { found: [], missing: [] };
  const all = holds[reading.kind] ?? [];
  const found = all.filter((thing) => isFound(reading, thing));
  return { found, missing: all.filter((thing) => !found.includes(thing)) };
}

function isFound(reading: Reading, thing: Teachable): boolean {
  if (reading.status !== 'read') return false;
  if ('fields' in reading.facts) return thing in reading.facts.fields;
  if ('rows' in reading.facts) return reading.facts.rows.length > 0 || reading.facts.total === 0;
  return thing === reading.kind;
}
