import { document as written } from './frame.ts';
import { newShop } from './new-shop.ts';
import { readOptions, readShopChoice, type Choices } from './options.ts';
import { pages } from './pages/all.ts';
import { words } from './words.ts';

/** The shop that pages opened here show unless `shop` or `story` say otherwise; tests change nothing in it. */
export const shop = newShop();

/** A page as a document of the test's own, without server or script. For unit tests in jsdom. */
export function openPage(path: string, choices: Choices = {}, waiting = false): Document {
  const { id, story } = readShopChoice(choices);
  const shown = choices.shop || choices.story ? newShop(id, story) : shop;
  const options = readOptions(choices, 'sellercentral.amazon.com', shown);
  const make = pages.get(path);
  if (!make) throw new Error(`There is no page at ${path}.`);
  const query = new URLSearchParams(choices);
  const visit = { options, words: words[options.lang], shop: shown, path, query, waiting };
  return new DOMParser().parseFromString(written(visit, make(visit)), 'text/html');
}

/** Text of the first match with single blanks, null when there is none. */
export function textOf(page: ParentNode, selector: string): string | null {
  return page.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? null;
}
