import type { Markup } from './markup.ts';
import type { Options } from './options.ts';
import type { Shop } from './shop.ts';
import type { Words } from './words/en.ts';

/** All that a page may look at. */
export type Visit = {
  options: Options;
  words: Words;
  shop: Shop;
  /** Path without query, for links back to this page. */
  path: string;
  /** What a page is asked for beside the options: number of the page, words to search for. */
  query: URLSearchParams;
  /** True while the page's data has not come yet (option `slow`): draw the frame, leave the data out. */
  waiting: boolean;
};

/**
 * `frame: false` is a page without header and footer (the inside of an iframe). `waits` says that its
 * main part was left empty and shall be fetched again.
 */
export type Page = { title: string; main: Markup; frame?: false; waits?: boolean };
export type PageMaker = (visit: Visit) => Page;
