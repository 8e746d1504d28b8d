import type { Page } from 'playwright-core';
import { expectSeen } from './surfaces';

/** Countries as the import names them. */
const names = { US: 'United States', UK: 'United Kingdom', DE: 'Germany', IT: 'Italy' } as const;
export type ReportedCountry = keyof typeof names;

export interface ReportFile {
  name: string;
  bytes: Uint8Array;
}

/** Drops one report on the open listings of the workbench, confirms its country, stores it and puts it away. */
export async function importReport(
  workbench: Page,
  country: ReportedCountry,
  { name, bytes }: ReportFile,
): Promise<void> {
  const own = `${country}-${name}`;
  const buffer = Buffer.from(bytes);
  await workbench
    .getByLabel('Choose report files')
    .setInputFiles({ name: own, mimeType: 'text/plain', buffer });
  const file = workbench.getByRole('article', { name: own });
  await file.getByLabel('Which country is this report for?').selectOption({ label: names[country] });
  await file.getByRole('button', { name: 'Store', exact: true }).click();
  await expectSeen(file.getByText(/^Stored: /));
  await file.getByRole('button', { name: /^Close/ }).click();
}
