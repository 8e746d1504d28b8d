/**
 * Pages where a word of guidance is due. They are known by their address alone: the one thing asked for here is
 * the address, so nothing of such a page can be read. Some of them (identity) are private.
 */
export const guideKinds = [
  'registration',
  'sell-globally',
  'global-accounts',
  'merge',
  'identity',
  'expansion-help',
] as const;
export type GuideKind = (typeof guideKinds)[number];

/** Addresses from the facts (section 2): help, or one program's code. The words in paths are assumed. */
const guides: readonly (readonly [GuideKind, RegExp])[] = [
  ['expansion-help', /\/G7TEMLUGAH27UDS9(\/|$|\.)/i],
  // Amazon's article on merging accounts, and any page that names it in its path (assumed).
  ['merge', /\/201841950(\/|$|\.)|\/(account-?)?merge(-?accounts?)?(\/|$|\.)/i],
  ['identity', /^\/(hz\/)?(identity|verification)|\/(identity|verification)(\/|$|\.)/i],
  ['registration', /^\/gp\/on-board(\/|$)/i],
  ['sell-globally', /^\/(sell-globally|global-selling)(\/|$)/i],
  ['global-accounts', /^\/account\/management(\/|$)/i],
];

/** Which of them an address is; null for every other page, and for what is no address. */
export function guideOf(address: string): GuideKind | null {
  if (!URL.canParse(address)) return null;
  const { pathname, searchParams } = new URL(address);
  // The help's older address names the article in its query.
  const path = searchParams.has('itemID') ? `${pathname}/${searchParams.get('itemID')}` : pathname;
  return guides.find(([, pattern]) => pattern.test(path))?.[0] ?? null;
}
