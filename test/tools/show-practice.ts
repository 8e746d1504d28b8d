import type { LaunchedBrowser } from '../browser/launch';

const account = 'https://sellercentral.amazon.com/hz/sc/account-information';

/** Opens the practice Seller Central in a window and waits until it is closed. */
export async function showPractice({ context, origin }: LaunchedBrowser): Promise<void> {
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const [first] = context.pages();
  const popup = first ?? (await context.newPage());
  await popup.goto(`${origin}/popup.html`);
  const page = await context.newPage();
  await page.goto(account);
  console.log(`
A window has opened with two tabs.
  1. Maker Passport: say where you sell and where you want to.
     (Later you find it behind the puzzle piece beside the address bar.)
  2. The practice Seller Central: an invented shop on invented pages, under the real addresses.
     Its links lead to the Maker Profile of each country; /practice changes how the pages look.
Nothing in this window reaches the internet. Close it to end.`);
  await closed;
}
