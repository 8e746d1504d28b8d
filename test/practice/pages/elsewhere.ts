import { paths } from '../frame.ts';
import { markup } from '../markup.ts';
import { planted } from '../planted.ts';
import type { Page, PageMaker } from '../visit.ts';

/** Pages an extension that reads accounts and profiles must pass by. Written in English in any language. */
export const home: PageMaker = ({ words }) => ({
  title: words.home,
  main: markup`<h1>${words.home}</h1><div class="columns"><section class="a-box"><div class="a-box-inner"><h2>${words.orders}</h2><p>3 open orders</p></div></section>
<section class="a-box"><div class="a-box-inner"><h2>News</h2><p>Manage Your Services in a few steps. Reach new customers: sell on Amazon.fr and Amazon.es.</p><a href="${paths.expansionHelp}">Sell Handmade in Europe</a></div></section></div>`,
});

/** Would be read, and stored, if anybody looked: a whole profile, on a page that is nobody's business. */
const bait = markup`<form><div><label for="bait-1">Inspiration</label><textarea id="bait-1">${planted}</textarea></div><div><label for="bait-2">About You</label><textarea id="bait-2">${planted}</textarea></div></form>`;

export const orders: PageMaker = ({ words }) => ({
  title: words.orders,
  main: markup`<h1>${words.orders}</h1><table><thead><tr><th>Order</th><th>Product</th><th>Store</th><th>Status</th></tr></thead><tbody>
<tr><td>702-0000000-0000001, ${planted}</td><td>Ash glazed bowl, 16 cm</td><td>Amazon.de</td><td>Shipped</td></tr>
<tr><td>702-0000000-0000002</td><td>Mug, 350 ml</td><td>Amazon.co.uk</td><td>Pending</td></tr></tbody></table>${bait}`,
});

export const messages: PageMaker = ({ words }) => ({
  title: words.messages,
  main: markup`<h1>${words.messages}</h1><article><h2>Question about a vase</h2><p>Was ist die Inspiration für diese Vase? ${planted}</p><label for="reply">Reply</label><textarea id="reply" rows="4">${planted}</textarea><button type="button">Send</button></article>${bait}`,
});

export const payments: PageMaker = ({ words }) => ({
  title: words.payments,
  main: markup`<h1>${words.payments}</h1><p>${planted}, ••• 042</p><table><thead><tr><th>Store</th><th>Account status</th><th>Balance</th></tr></thead><tbody>
<tr><td>Amazon.com</td><td>Active</td><td>$ 412.00</td></tr><tr><td>Amazon.de</td><td>Active</td><td>€ 96.50</td></tr><tr><td>Amazon.fr</td><td>Inactive</td><td>€ 0.00</td></tr></tbody></table>${bait}`,
});

export const depositMethods: PageMaker = ({ words }) => ({
  title: words.depositMethods,
  main: markup`<h1>${words.depositMethods}</h1><p>Amazon.de: ${planted}, ••• 042</p>${bait}`,
});

/** Both field names of the form, in prose and even as headings, but nothing to fill in. */
export const profileHelp: PageMaker = () => ({
  title: 'About the Maker Profile',
  main: markup`<article><h1>About the Maker Profile</h1><p>Two texts make your profile yours: Inspiration and About You. Neither is translated for you.</p>
<h2>Inspiration</h2><p>Say where your ideas come from.</p><h2>About You</h2><p>Say who you are and how you work.</p>
<form><label for="helpful">Was this helpful? Tell us more</label><textarea id="helpful"></textarea></form></article>`,
});

/** Help on merging, at Amazon's number for it; the words are ours. */
export const mergeHelp: PageMaker = ({ words }) => ({
  title: words.mergeAccounts,
  main: markup`<article><h1>${words.mergeAccounts}</h1><p>${words.mergeWarning}</p><p><a href="${paths.mergeAccounts}">${words.mergeNow}</a></p></article>`,
});

export function notFound(path: string): Page {
  return {
    title: 'Not found',
    main: markup`<h1>Not found</h1><p>There is no practice page at ${path}.</p><a href="${paths.home}">Home</a>`,
  };
}
