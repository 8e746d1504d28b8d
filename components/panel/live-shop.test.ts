import { expect, it } from 'vitest';
import { busyShop, judged, now, profileSession, servicesSession } from '../../test/surfaces/samples';
import { liveShop } from './live-shop';

it('puts the open form and its live verdicts in place of what was stored', () => {
  const session = profileSession({}, { inspiration: judged('untranslated') });
  const profile = liveShop(busyShop, session, now).countries.DE?.profile;
  expect(profile?.inspiration).toMatchObject({ at: now, judgement: { verdict: 'untranslated' } });
  expect(profile?.storefrontImages).toEqual({ at: now, state: 'empty', count: 0 });
});

it('keeps the older fact of a field the page does not show', () => {
  expect(liveShop(busyShop, profileSession(), now).countries.DE?.profile?.shortUrl).toBe(
    busyShop.countries.DE?.profile?.shortUrl,
  );
});

function withText(text: string) {
  return profileSession({ makerProfile: { fields: { inspiration: { state: 'filled', text } } } });
}

function judgementOf(text: string) {
  return liveShop(busyShop, withText(text), now).countries.DE?.profile?.inspiration?.judgement;
}

it('lets a stored verdict stand only for the very text it was spoken on', () => {
  expect(judgementOf('Ich töpfere in Rye.')).toMatchObject({ verdict: 'good' });
  expect(judgementOf('I throw pots in Rye.')).toBeNull();
});

it('changes nothing where the country is not known, or the page is another', () => {
  expect(liveShop(busyShop, profileSession({ country: null }), now)).toBe(busyShop);
  expect(liveShop(busyShop, servicesSession(), now)).toBe(busyShop);
  expect(liveShop(busyShop, { page: null, judgements: {} }, now)).toBe(busyShop);
});
