import { expect, it } from 'vitest';
import { dutyTickId, tickIdSchema } from '../../facts/ticks';
import { countries, countryCodes } from '../../marketplaces/countries';
import { dutyIds } from './duty';
import { dutiesOf } from './of-country';

/** Governments, the European Union, and Amazon's own help. */
const official =
  /^(www\.gov\.uk|(eur-lex|ec)\.europa\.eu|filieres-rep\.ademe\.fr|www\.boe\.es|www\.(cpsc|govinfo)\.gov|www\.canada\.ca|www\.(competitionbureau|cbsa-asfc)\.gc\.ca|www\.(sat|dof)\.gob\.mx|sellercentral\.amazon\.(com|de))$/;

it.each(countryCodes)('leads from every duty of %s to an official page', (country) => {
  const { duties, checkedOn } = dutiesOf[country];
  for (const { link } of duties) {
    const { protocol, hostname } = new URL(link);
    expect([link, protocol, official.test(hostname)]).toEqual([link, 'https:', true]);
  }
  expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length);
  expect(Number.isNaN(Date.parse(checkedOn))).toBe(false);
});

it('asks in the whole of the European Union for a responsible person, safety texts and the papers for customs', () => {
  const euro = countryCodes.filter((country) => countries[country].currency === 'EUR');
  expect(euro).toEqual(['DE', 'FR', 'IT', 'ES']);
  for (const country of euro) {
    const ids = dutiesOf[country].duties.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['gpsr', 'safetyText', 'vat', 'ioss', 'eori', 'returns']));
  }
});

it.each([
  ['DE', 'packagingDE'],
  ['FR', 'packagingFR'],
  ['ES', 'packagingES'],
  ['UK', 'vatUK'],
  ['CA', 'labelsCA'],
  ['MX', 'labelsMX'],
] as const)('knows what is particular to %s', (country, id) => {
  const having = countryCodes.filter((code) => dutiesOf[code].duties.some((duty) => duty.id === id));
  expect(having).toEqual([country]);
});

it('has no duty without a country, and only names that can be ticked', () => {
  const used = new Set(countryCodes.flatMap((country) => dutiesOf[country].duties.map(({ id }) => id)));
  expect([...used].toSorted()).toEqual([...dutyIds].toSorted());
  for (const id of dutyIds) expect(tickIdSchema.safeParse(dutyTickId(id, 'DE')).success).toBe(true);
});
