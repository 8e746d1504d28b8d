import { longestTitle } from '../../utils/listings/title-rules';

/** A title as far as Amazon would let it go; what is longer ends in "…". */
export function shortTitle(title: string): string {
  // A character is one or two units; a file's title may have a million of them.
  const begin = Array.from(title.slice(0, 2 * (longestTitle + 1)));
  return begin.length > longestTitle ? `${begin.slice(0, longestTitle).join('')}…` : title;
}
