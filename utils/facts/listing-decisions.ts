import type { LinksChange, ListingDecisions, SetAsideChange } from './listings';

type Link = ListingDecisions['links'][number];

/** The decisions after links were added and taken back. */
export function changeLinks(decisions: ListingDecisions, { add, remove }: LinksChange): ListingDecisions {
  const changed = new Set([...add, ...remove].map(keyOfLink));
  const kept = decisions.links.filter((link) => !changed.has(keyOfLink(link)));
  const added = new Map(add.filter(([one, other]) => one !== other).map((link) => [keyOfLink(link), link]));
  return { ...decisions, links: [...kept, ...added.values()] };
}

/** The decisions after places were set aside, each with the newest reason, and taken back. `now` in ms since 1970. */
export function changeSetAside(
  decisions: ListingDecisions,
  { add, remove }: SetAsideChange,
  now: number,
): ListingDecisions {
  const changed = new Set([...add, ...remove].map(keyOfPlace));
  const kept = decisions.setAside.filter((place) => !changed.has(keyOfPlace(place)));
  const added = new Map(add.map((place) => [keyOfPlace(place), { ...place, at: now }]));
  return { ...decisions, setAside: [...kept, ...added.values()] };
}

/** A link has no direction. */
function keyOfLink(link: Link): string {
  return JSON.stringify(link.toSorted());
}

function keyOfPlace({ sku, country }: { sku: string; country: string }): string {
  return `${country} ${sku}`;
}
