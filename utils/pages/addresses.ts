/** Addresses of Seller Central (facts, section 2), by what may be done on them. */

/**
 * Pages that are never read, whatever they hold: orders, messages, payments, tax, identity and bank data.
 * Seen: /sw/AccountInfo. The others are assumed from menu words and old links.
 */
const privatePaths =
  /^\/(sw\/accountinfo|ap\/|orders|order-reports|gp\/orders|messaging|gp\/communication|payments|gp\/payments|tax(?=\/|$)|identity|bank|returns|gp\/returns|safet|buyer|hz\/(orders|messages|payments|tax|identity|verification))|\/(orders?(-v\d)?|messages|messaging|inbox|payments?|settlements?|deposit|bank|tax|identity|verification|buyer-messages)(\/|$|\.)/i;

export function isPrivate(path: string): boolean {
  return privatePaths.test(path);
}

/** Where the account's services are listed. The oldest address carries a session in its name. */
const accountPaths =
  /^\/(hz\/sc\/account-information|account-information(\/mys)?|gp\/seller\/configuration\/account-info-page\.html[^/]*)(\/|$)/i;

/** The new account area: the section may stand on any of its pages, or on none. */
const accountAreaPaths =
  /^\/(global-dashboard|store-information|business-information|hz\/sc\/account-information|account-information)(\/|$)/i;

export function isAccountPage(path: string): boolean {
  return accountPaths.test(path);
}

export function isAccountArea(path: string): boolean {
  return accountAreaPaths.test(path) || isAccountPage(path);
}

/** Where listings are managed, now and before. Amazon appends where one came from (`/ref=…`); nothing else below. */
const inventoryPaths =
  /^\/(myinventory\/inventory|inventory|hz\/inventory|amazonsell\/manage-products)(\/ref=[^/]*)?\/?$/i;

export function isInventory(path: string): boolean {
  return inventoryPaths.test(path);
}

/** Articles and talk about Seller Central's pages: what looks like a form there is an example. */
const articlePaths = /^\/(help|gp\/help|forums?|learn|seller-forums)(\/|$)/i;

export function isArticle(path: string): boolean {
  return articlePaths.test(path);
}
