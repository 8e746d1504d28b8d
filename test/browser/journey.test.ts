import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserForTests } from './harness';
import { expectMark, expectSeen, paths } from './surfaces';

const browser = browserForTests();

interface Journey {
  story: string;
  /** The home country's name, and the host on which everything is done: the country is in the address. */
  home: { name: string; code: string };
  host: string;
  /** Country names by code, all of one region. */
  abroad: Record<string, string>;
  region: string;
}

/** Atelier Lumen from the first day: her practice story has everything at home and nothing abroad. */
const journeys: Journey[] = [
  {
    story: 'north-america',
    home: { name: 'United States', code: 'US' },
    host: 'sellercentral.amazon.com',
    abroad: { UK: 'United Kingdom', DE: 'Germany', FR: 'France', IT: 'Italy', ES: 'Spain' },
    region: 'europe',
  },
  {
    story: 'europe',
    home: { name: 'Germany', code: 'DE' },
    host: 'sellercentral.amazon.de',
    abroad: { US: 'United States', CA: 'Canada', MX: 'Mexico' },
    region: 'northAmerica',
  },
];

const address = ({ host, story }: Journey, path: string, country: string) =>
  `https://${host}${path}?shop=lumen&story=${story}&country=${country}`;

/** Takes steps of the practice story in the other region, as its control page's buttons do. */
async function play(page: Page, { story, region }: Journey, steps: string): Promise<void> {
  const move = {
    to: `/practice/play?shop=lumen&story=${story}`,
    body: `do=${steps}&country=${region}`,
  };
  await page.evaluate(({ to, body }) => fetch(to, { method: 'POST', body }).then(() => null), move);
}

/** Goes to a page, in the tab that is open, and stays until the extension has read it. */
async function look(
  site: Page,
  [journey, path, country]: [journey: Journey, path: string, country: string],
  seen: () => Promise<void>,
) {
  await site.goto(address(journey, path, country));
  await seen();
}

/** Imports a country's All Listings Report, as the practice site gives it to the seller. */
async function importReport(site: Page, workbench: Page, journey: Journey, code: string, name: string) {
  const report = address(journey, '/practice/reports/report.txt', code);
  const text = await site.evaluate(async (from) => (await fetch(from)).text(), report);
  const file = `All+Listings+Report_${code}.txt`;
  await workbench
    .getByLabel('Choose report files')
    .setInputFiles({ name: file, mimeType: 'text/plain', buffer: Buffer.from(text) });
  const one = workbench.getByRole('article', { name: file });
  await one.getByLabel('Which country is this report for?').selectOption({ label: name });
  await one.getByRole('button', { name: 'Store', exact: true }).click();
  await expectSeen(one.getByText(/^Stored: 24 listings/));
}

test.for(journeys)(
  'from the first day at home to the last stamp abroad: $story',
  { timeout: 240_000 },
  async (journey) => {
    const { home, abroad } = journey;
    const targets = Object.entries(abroad);
    const popup = await browser.openOwn('popup.html');
    await popup.getByRole('button', { name: home.name }).click();
    await popup.getByRole('button', { name: 'Start' }).click();
    await popup.getByRole('heading', { name: 'Your countries' }).waitFor();
    const marked = async (mark: string) => {
      for (const [, name] of targets) await expectMark(popup, name, mark);
    };

    /** Not shown anywhere by a mark of its own: the home texts, and what a store that is not linked waits for. */
    const stored = async (text: string) => {
      await expect.poll(async () => JSON.stringify(await browser.stored())).toContain(text);
    };
    const linked = (state: string) => () => marked(`Linked: ${state}`);
    const site = await browser.open(address(journey, '/home', home.code));
    await look(site, [journey, paths.account, home.code], linked('still to do'));
    await play(site, journey, 'apply');
    await look(site, [journey, paths.account, home.code], () => stored('"pending"'));
    await play(site, journey, 'register,profile');
    await look(site, [journey, paths.account, home.code], linked('done'));

    await look(site, [journey, paths.profile, home.code], () => stored('2014'));
    for (const [code, name] of targets) {
      await look(site, [journey, paths.profile, code], () =>
        expectMark(popup, name, 'About You: still to do'),
      );
    }
    await play(site, journey, 'translate,list');
    for (const [code, name] of targets) {
      await look(site, [journey, paths.profile, code], async () => {
        for (const check of ['Profile', 'Inspiration', 'About You']) {
          await expectMark(popup, name, `${check}: done`);
        }
      });
    }

    await marked('Listings: not yet looked at');
    const workbench = await browser.openOwn('workbench.html#listings');
    await importReport(site, workbench, journey, home.code, home.name);
    for (const [code, name] of targets) await importReport(site, workbench, journey, code, name);
    await marked('Listings: done');

    // Nobody can see how buyers are answered: without the seller's word no page is stamped.
    const overview = await browser.openOwn('workbench.html');
    const stamped = overview.getByText('Stamped: everything is done');
    await expectSeen(overview.getByRole('heading', { name: 'Your passport' }));
    expect(await stamped.count()).toBe(0);
    // In the background Chromium draws once a second, and no box is pressed that is not drawn.
    await workbench.bringToFront();
    for (const [code, name] of targets) {
      await workbench.goto(workbench.url().replace(/#.*/, `#steps/support/${code}`));
      await expectSeen(workbench.getByText(`${name}: 0 of 3 ticked`));
      for (const tick of await workbench.getByRole('checkbox').all()) await tick.check();
      await expectSeen(workbench.getByText(`${name}: 3 of 3 ticked`));
      await expectMark(popup, name, 'Support: done');
    }
    await expect.poll(() => stamped.count()).toBe(targets.length);
    await expectSeen(overview.getByText('100%'));
    await expectSeen(popup.getByText('100%'));
    // Leaving the overview is remembered; nothing may be stored any more when the next journey begins.
    await overview.getByRole('link', { name: 'Settings' }).click();
    await stored('"visit":{');
  },
);
