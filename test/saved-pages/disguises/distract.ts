import type { Random } from '../random';
import type { Rows } from './rows';
import { firstSpot, lastSpot, spotsAfterLists, spotsAtEnds, spotsBetween, type Spot } from './spots';

/** What may stand anywhere on such a page without saying anything of stores or profile fields. */
const harmless: readonly string[] = [
  `<p><a href="/sell">Start selling on Amazon.fr</a></p>`,
  `<div><span>Start selling on Amazon.fr, Amazon.it and Amazon.es today!</span></div>`,
  `<div><b>Expand to Spain</b> <button type="button">Register now</button></div>`,
  `<div><span>Verkaufen Sie jetzt auch auf Amazon.it</span></div>`,
  `<div><label>Search <input type="search" placeholder="Inspiration"></label></div>`,
  `<div><label for="feedback-7">Was this page helpful?</label><textarea id="feedback-7">About you: nothing</textarea></div>`,
  `<div><kat-label>Return policy</kat-label><kat-textarea value="Thirty days"></kat-textarea></div>`,
  `<div><div>Shipping note</div><textarea>Packed by hand.</textarea></div>`,
  `<div><label>Business name <input value="Another name Ltd"></label></div>`,
  `<p>Buyers read your inspiration first. Tell them about you and your craft.</p>`,
  `<aside><p>Need help? Ask us.</p></aside>`,
  `<table><tr><th>Order</th><th>SKU</th></tr><tr><td>114-5551234-0000001</td><td>ORDER-1</td></tr></table>`,
  `<aside><div data-sku="HINT-1"><a href="https://www.amazon.de/dp/B0HINT0001">Match the lowest price</a><span>9,00 €</span></div></aside>`,
];

/** Names all of Amazon's sites, and says by its tag or role that it is no content: may stand in any box. */
const furniture: readonly string[] = [
  `<footer><ul><li>Amazon.co.uk</li><li>Amazon.de</li><li>Amazon.fr</li><li>Amazon.it</li><li>Amazon.es</li></ul></footer>`,
  `<div role="contentinfo"><span>Amazon.com</span> <span>Amazon.ca</span> <span>Amazon.com.mx</span></div>`,
  `<nav><a href="/account">Your Services</a><a href="/uk">Amazon.co.uk</a><a href="/maker">Maker Profile</a></nav>`,
];

/** Names them without saying so in a tag: stands outside the content. */
const outside: readonly string[] = [
  `<div class="site-footer"><span>Amazon.com</span> <span>Amazon.ca</span> <span>Amazon.com.mx</span> <span>Italy</span></div>`,
  `<div class="country-switcher-list"><ul><li>Germany</li><li>France</li><li>United Kingdom</li><li>Mexico</li></ul></div>`,
  `<div><h2>Amazon around the world</h2><p>Amazon.de</p><p>Amazon.es</p><p>Registered trademark of Amazon.com, Inc.</p></div>`,
];

/** Puts unrelated parts between rows, at the ends of the content's boxes, and around the content. */
export function addDistractions(page: Document, random: Random, rows: Rows): void {
  const ends = spotsAtEnds(page, rows.flat());
  const spots = [...spotsBetween(rows.flat()), ...ends];
  for (let count = 1 + random.below(3); count > 0; count -= 1) put(harmless, random.pick(spots));
  if (random.chance(0.5)) put(furniture, random.pick([...ends, ...spotsAfterLists(rows)]));
  if (random.chance(0.7)) put(outside, random.chance(0.5) ? firstSpot(page.body) : lastSpot(page.body));

  function put(blocks: readonly string[], spot: Spot | undefined): void {
    const template = page.createElement('template');
    template.innerHTML = random.pick(blocks) ?? '';
    spot?.(template.content);
  }
}
