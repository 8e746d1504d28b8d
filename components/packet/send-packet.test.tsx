// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { listingsOf, type Row } from '../../test/surfaces/listings';
import { renderIn } from '../../test/surfaces/render-in';
import { judged, now } from '../../test/surfaces/samples';
import { noDecisions } from '../../utils/facts/listings';
import type { Shop } from '../../utils/facts/shop';
import type { TextVerdict } from '../../utils/language/judgement';
import { buildMatrix } from '../../utils/listings/matrix';
import type { Country } from '../../utils/marketplaces/countries';
import { loadCountry, readListingsView, type ListingsView } from '../../utils/storage/listings-view';
import { SendPacket, type SendPacketProps } from './send-packet';

vi.mock('../../utils/storage/listings-view', () => ({
  readListingsView: vi.fn<typeof readListingsView>(),
  loadCountry: vi.fn<typeof loadCountry>(),
  watchListings: () => () => undefined,
}));

const shop: Shop = { plan: { home: 'US', targets: ['DE', 'IT'] }, countries: {} };
const mug = { sku: 'MUG', asin: 'B000000001', title: 'Blue mug' };
const bowl = { sku: 'BOWL', asin: 'B000000002', title: 'Green bowl' };
const listed: [Country, Row[]][] = [
  ['US', [mug, bowl]],
  ['DE', [mug]],
  ['IT', [{ ...mug, title: 'Tazza blu' }]],
];

/** Titles that begin as the Italian ones do are right; "Green bowl" is too short to tell, the others are English. */
const judge = vi.fn<SendPacketProps['judgeTitles']>();
beforeEach(() => {
  judge.mockImplementation((titles) => Promise.resolve(titles.map(({ title }) => judged(verdictOf(title)))));
});
const verdictOf = (title: string): TextVerdict =>
  title.startsWith('Tazza') ? 'good' : title === bowl.title ? 'too-short' : 'untranslated';

/** The listings above, of which those of one country are damaged. */
function store(damaged: Country): void {
  const columns = new Map(listed.map(([country, rows]) => [country, listingsOf(rows)]));
  const sources = [...columns].map(([country, own]) => ({ country, provesAbsence: true, ...own }));
  const matrix = buildMatrix(sources, noDecisions);
  const countries = matrix.countries.map((country): ListingsView['countries'][number] => ({
    ...country,
    at: now,
    source: 'report',
    imports: [country.country],
  }));
  vi.mocked(readListingsView).mockResolvedValue({
    ...matrix,
    shop: 'first',
    builtAt: now,
    countries,
    decisions: noDecisions,
  });
  vi.mocked(loadCountry).mockImplementation(({ country }) =>
    Promise.resolve(country === damaged ? null : (columns.get(country) ?? null)),
  );
}

it('names the countries whose listings cannot be read, and looks for the titles of the others', async () => {
  store('DE');
  renderIn('en', <SendPacket shopId="first" shop={shop} now={now} judgeTitles={judge} />);
  await userEvent.click(screen.getByRole('checkbox', { name: /^Also titles/ }));
  expect(await screen.findByText(/^Your stored listings of Germany could not be read/)).toBeVisible();
  expect(screen.getByText('2 texts go into the packet.')).toBeVisible();
  await userEvent.click(screen.getByRole('checkbox', { name: /Germany/ }));
  expect(await screen.findByText('1 text goes into the packet.')).toBeVisible();
  expect(screen.queryByText(/could not be read/)).not.toBeInTheDocument();
});

it('says nothing of the kind where all can be read', async () => {
  store('FR');
  renderIn('en', <SendPacket shopId="first" shop={shop} now={now} judgeTitles={judge} />);
  await userEvent.click(screen.getByRole('checkbox', { name: /^Also titles/ }));
  // The bowl in both countries, and the German mug, which is called as at home.
  expect(await screen.findByText('3 texts go into the packet.')).toBeVisible();
  expect(screen.queryByText(/could not be read/)).not.toBeInTheDocument();
});

it('tells where the titles could not be judged, and then asks for all that are missing or copied', async () => {
  store('FR');
  judge.mockRejectedValue(new Error('stopped'));
  renderIn('en', <SendPacket shopId="first" shop={shop} now={now} judgeTitles={judge} />);
  await userEvent.click(screen.getByRole('checkbox', { name: /^Also titles/ }));
  expect(await screen.findByText('3 texts go into the packet.')).toBeVisible();
  expect(screen.getByText(/^The language of the titles could not be checked/)).toBeVisible();
});

it('says of a title in a wrong language in which one it is', async () => {
  store('FR');
  judge.mockImplementation((titles) => Promise.resolve(titles.map(() => judged('other-language'))));
  renderIn('en', <SendPacket shopId="first" shop={shop} now={now} judgeTitles={judge} />);
  await userEvent.click(screen.getByRole('checkbox', { name: /^Also titles/ }));
  expect(await screen.findByText('4 texts go into the packet.')).toBeVisible();
  expect(screen.getByText('The same title as in another country: United States.')).toBeVisible();
  expect(screen.getByText('In another language, not in Italian')).toBeVisible();
});
