import { expect, it } from 'vitest';
import { busyShop, judged, now, profileSession, servicesSession } from '../../test/surfaces/samples';
import { liveProfile } from './live-profile';

it('puts the open form and its live verdicts in place of what was stored', () => {
  const profile = liveProfile(busyShop, profileSession({}, { inspiration: judged('untranslated') }), now);
  expect(profile.inspiration).toMatchObject({ at: now, judgement: { verdict: 'untranslated' } });
  expect(profile.storefrontImages).toEqual({ at: now, state: 'empty', count: 0 });
});

it('keeps the older fact of a field the page does not show', () => {
  expect(liveProfile(busyShop, profileSession(), now).shortUrl).toBe(
    busyShop.countries.DE?.profile?.shortUrl,
  );
});

it.each([
  ['the very text it was spoken on', 'Ich töpfere in Rye.', 'good'],
  ['another text', 'I throw pots in Rye.', undefined],
])('lets a stored verdict stand or fall with %s', (_name, text, verdict) => {
  const makerProfile = { fields: { inspiration: { state: 'filled' as const, text } } };
  const live = liveProfile(busyShop, profileSession({ makerProfile }), now).inspiration;
  expect(live).toMatchObject({ at: now, text });
  expect(live?.judgement?.verdict).toBe(verdict);
});

it('is empty where the country is not known, or the page is another', () => {
  expect(liveProfile(busyShop, profileSession({ country: null }), now)).toEqual({});
  expect(liveProfile(busyShop, servicesSession(), now)).toEqual({});
  expect(
    liveProfile(busyShop, { page: null, guide: null, judgements: {}, notStored: null, openOn: null }, now),
  ).toEqual({});
});
