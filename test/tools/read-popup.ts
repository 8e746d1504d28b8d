import type { Locator, Page } from 'playwright-core';

/** The popup as a user sees it, read by role and text. */
export interface SeenCountry {
  name: string;
  /** In the order drawn, e.g. `{ check: 'Linked', state: 'done' }`. */
  marks: { check: string; state: string }[];
  /** Every check in words with its date, e.g. `Linked: Registered (seen on 3 Mar)`. */
  details: string[];
}

const countryNames = [
  'United States',
  'Canada',
  'Mexico',
  'United Kingdom',
  'Germany',
  'France',
  'Italy',
  'Spain',
];

async function readMark(mark: Locator): Promise<{ check: string; state: string }> {
  const [check = '', state = ''] = ((await mark.getAttribute('aria-label')) ?? '').split(': ');
  return { check, state };
}

/** The line behind a mark: the check, what is known of it, and when that was seen. */
async function readLine(line: Locator): Promise<string> {
  const [check = '', value = '', ...more] = await line.locator('div :is(strong, span)').allInnerTexts();
  return `${check}: ${value}${more.length > 0 ? ` (${more.join('; ')})` : ''}`;
}

/** The rows of the countries the popup shows, opened to read what stands behind each mark. */
export async function readCountries(popup: Page): Promise<SeenCountry[]> {
  const seen: SeenCountry[] = [];
  for (const name of countryNames) {
    const row = popup.getByRole('listitem').filter({ hasText: name });
    if ((await row.count()) === 0) continue;
    const summary = row.locator('summary');
    await summary.click();
    const marks = await Promise.all((await summary.getByRole('img').all()).map(readMark));
    const lines = await row.getByRole('listitem').all();
    const details = await Promise.all(lines.map(readLine));
    await summary.click();
    seen.push({ name, marks, details });
  }
  return seen;
}

const signs: Record<string, string> = { done: '✓', 'still to do': '✗', 'not yet looked at': '·' };

function asLine(cells: readonly string[]): string {
  return cells
    .map((cell, index) => cell.padEnd(index === 0 ? 16 : 13))
    .join('')
    .trimEnd();
}

/** The rows as a table for the terminal, and below it what is still to do, in the popup's own words. */
export function countriesTable(countries: readonly SeenCountry[]): string {
  const checks = countries[0]?.marks.map(({ check }) => check) ?? [];
  const rows = countries.map(({ name, marks }) =>
    asLine([name, ...marks.map(({ state }) => signs[state] ?? state)]),
  );
  const todo = countries.flatMap(({ name, marks, details }) =>
    marks.flatMap(({ state }, index) =>
      state === 'still to do' ? [`  ${name}, ${details[index] ?? ''}`] : [],
    ),
  );
  const legend = '✓ done   ✗ still to do   · not yet looked at';
  return [
    asLine(['', ...checks]),
    ...rows,
    '',
    legend,
    '',
    'Still to do, of what was looked at:',
    ...todo,
  ].join('\n');
}
