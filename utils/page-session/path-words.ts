/** Words that addresses of Seller Central are made of, so far as they are known or likely. None is a name of anybody. */
const words = new Set(
  `account accountinfo accounts add advertising all amazon amazonsell ap app artisan artisans bio
    business catalog config configuration create dashboard details edit editor en external fba form forums
    gallery global gp guild handmade help home html hub hz id images index info information inventory item
    items language languages list listing listings maker makers manage management marketplace marketplaces
    merchant my myinventory mys new overview page pages photos picker preferences product products profile
    profiles public reference register registration reports sc sell seller selling service services
    settings setup shop shops sku start status store storefront storefronts stores story sw switcher
    translation translations update user view workflow your`.split(/\s+/),
);

/**
 * An address's path for a report: whatever is not put together of known words may be a name or an id, and stands
 * there as `#`.
 */
export function pathOfKnownWords(path: string): string {
  return path
    .split('/')
    .map((part) => (part === '' || isKnown(part) ? part : '#'))
    .join('/');
}

function isKnown(part: string): boolean {
  return part.split(/[-_.]|(?<=[a-z])(?=[A-Z])/).every((word) => words.has(word.toLowerCase()));
}
