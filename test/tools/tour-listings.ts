import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';

/** A report that lies in `file`, and the country it was downloaded for. */
export interface DownloadedReport {
  country: string;
  file: string;
}

/** Opens Manage Inventory of the home country at a product that the practice shop has not listed in Germany. */
export async function showInventory(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto('https://sellercentral.amazon.com/myinventory/inventory');
  const jug = page.locator('[data-sku="JUG-ASH"]');
  await jug.evaluate((row) => row.scrollIntoView({ block: 'center' }));
  const marks = page.getByRole('list', { name: 'Products on this page that are missing elsewhere' });
  await marks.getByRole('listitem').filter({ hasText: 'JUG-ASH' }).waitFor();
  return page;
}

/** Downloads the All Listings Report from a country's Seller Central, as the seller would. */
export async function downloadReport(
  context: BrowserContext,
  { country, host, folder }: { country: string; host: string; folder: string },
): Promise<DownloadedReport> {
  const page = await context.newPage();
  await page.goto(`https://${host}/listing/reports?lang=en`);
  const waiting = page.waitForEvent('download');
  await page.getByRole('row', { name: 'All Listings Report' }).getByRole('link').click();
  const download = await waiting;
  // Two countries' files have the same name, as Amazon's have.
  const file = path.join(folder, country.toLowerCase().replaceAll(' ', '-'), download.suggestedFilename());
  await download.saveAs(file);
  await page.close();
  return { country, file };
}

/** Hands the reports to the workbench one after the other and confirms each country. */
export async function importReports(workbench: Page, reports: readonly DownloadedReport[]): Promise<void> {
  for (const { country, file } of reports) {
    await workbench.getByLabel('Choose report files').setInputFiles(file);
    const asking = workbench.getByRole('article').filter({ has: workbench.getByRole('combobox') });
    await asking.getByLabel('Which country is this report for?').selectOption({ label: country });
    await asking.getByRole('button', { name: 'Store', exact: true }).click();
    await workbench.getByText(new RegExp(`^Stored: .* ${country}\\.$`)).waitFor();
  }
}
