import { describe, expect, it } from 'vitest';
import { emptyShop, shopSchema, type CountryFacts, type Shop } from '../facts/shop';
import { textVerdicts, type Judgement, type SentenceVerdict } from '../language/judgement';
import type { Country } from '../marketplaces/countries';
import { deriveProgress } from './derive-progress';
import type { Check, CheckId } from './progress';

const now = Date.UTC(2026, 10, 23);
const day = 24 * 60 * 60 * 1000;

function judged(verdict: Judgement['verdict'], sentences: Judgement['sentences'] = []): Judgement {
  return { verdict, language: null, sentences, lostFacts: [] };
}

function text(judgement: Judgement | null, at = now) {
  return { at, state: 'filled' as const, text: 'Ich töpfere in Rye.', judgement };
}

const goodProfile = {
  path: '/handmade/maker',
  inspiration: text(judged('good')),
  aboutYou: text(judged('good')),
  storeName: { at: now, state: 'filled' as const, text: 'Rye Clay' },
  shortUrl: { at: now, state: 'filled' as const, text: 'ryeclay' },
  profileImage: { at: now, state: 'filled' as const, count: 1 },
  storefrontImages: { at: now, state: 'filled' as const, count: 3 },
};

function sentence(verdict: SentenceVerdict) {
  return { start: 0, end: 1, language: null, verdict };
}

function shopWith(facts: CountryFacts, targets: Country[] = ['DE']): Shop {
  return { plan: { home: 'US', targets }, countries: { DE: facts } };
}

function checkOf(shop: Shop, id: CheckId): Check | undefined {
  return deriveProgress(shop, now).countries[0]?.checks.find((check) => check.id === id);
}

describe('one check', () => {
  it.each([
    ['registered', 'done'],
    ['not-registered', 'todo'],
    ['pending', 'todo'],
    ['not-listed', 'todo'],
  ] as const)('calls a store that is %s %s', (state, expected) => {
    const linked = checkOf(shopWith({ store: { at: now, state } }), 'linked');
    expect(linked).toMatchObject({ state: expected, reason: state, seenAt: now });
  });

  it('takes a bare count as no evidence for any country', () => {
    const shop = { ...shopWith({}), registeredCount: { at: now, count: 16 } };
    expect(checkOf(shop, 'linked')).toMatchObject({ state: 'unknown', reason: 'count-only', count: 16 });
  });

  it('wants all four copied things seen and filled', () => {
    expect(checkOf(shopWith({ profile: goodProfile }), 'profile')).toMatchObject({
      state: 'done',
      reason: 'copied',
    });
    const { shortUrl, ...withoutUrl } = goodProfile;
    expect(checkOf(shopWith({ profile: withoutUrl }), 'profile')).toMatchObject({
      state: 'unknown',
      reason: 'copied-partly-seen',
      count: 1,
      of: 4,
    });
    const emptyUrl = { ...withoutUrl, shortUrl: { ...shortUrl, state: 'empty' as const, text: '' } };
    expect(checkOf(shopWith({ profile: emptyUrl }), 'profile')).toMatchObject({
      state: 'todo',
      reason: 'copied-missing',
      count: 1,
    });
  });

  it('is as old as the oldest thing it rests on', () => {
    const profile = { ...goodProfile, storeName: { ...goodProfile.storeName, at: now - 31 * day } };
    expect(checkOf(shopWith({ profile }), 'profile')).toMatchObject({ seenAt: now - 31 * day, stale: true });
    const fresh = { ...goodProfile, storeName: { ...goodProfile.storeName, at: now - 30 * day } };
    expect(checkOf(shopWith({ profile: fresh }), 'profile')).toMatchObject({ stale: false });
  });

  it.each([
    [1, false],
    [2, true],
  ])('is to be looked at again where it is dated %i days ahead: %s', (days, stale) => {
    const seen = shopWith({ store: { at: now + days * day, state: 'registered' } });
    expect(checkOf(seen, 'linked')).toMatchObject({ state: 'done', stale });
  });

  it.each(textVerdicts.map((verdict) => [verdict, verdict === 'good' ? 'done' : 'todo'] as const))(
    'calls a text judged %s %s',
    (verdict, expected) => {
      const profile = { ...goodProfile, aboutYou: text(judged(verdict)) };
      expect(checkOf(shopWith({ profile }), 'aboutYou')).toMatchObject({ state: expected, reason: verdict });
    },
  );

  it('leaves a text the judge has not spoken on unknown, and an empty one to do', () => {
    const unjudged = { ...goodProfile, aboutYou: text(null) };
    expect(checkOf(shopWith({ profile: unjudged }), 'aboutYou')).toMatchObject({
      state: 'unknown',
      reason: 'not-judged',
    });
    const empty = { ...goodProfile, aboutYou: { ...text(null), state: 'empty' as const, text: '' } };
    expect(checkOf(shopWith({ profile: empty }), 'aboutYou')).toMatchObject({
      state: 'todo',
      reason: 'empty',
    });
  });

  it('counts the sentences that are wrong', () => {
    const half = judged('partly', [
      sentence('good'),
      sentence('untranslated'),
      sentence('other-language'),
      sentence('unsure'),
    ]);
    const profile = { ...goodProfile, inspiration: text(half) };
    expect(checkOf(shopWith({ profile }), 'inspiration')).toMatchObject({
      reason: 'partly',
      count: 2,
      of: 4,
    });
  });
});

function ticked(ids: string[], at = now): Shop {
  return { ...shopWith({}), ticks: ids.map((id) => ({ id, at })) };
}

describe('support', () => {
  const all = ['support.language.DE', 'support.day.DE', 'support.returns.DE'];

  it('is done when all three things are ticked, by hand and for this country', () => {
    expect(checkOf(ticked(all), 'support')).toMatchObject({ state: 'done', reason: 'ticked', place: 'hand' });
    expect(checkOf(ticked(all.slice(1)), 'support')).toMatchObject({
      state: 'unknown',
      reason: 'not-ticked',
      count: 2,
      of: 3,
    });
    expect(checkOf(ticked(all.map((id) => id.replace('DE', 'FR'))), 'support')).toMatchObject({
      state: 'unknown',
      count: 0,
      seenAt: null,
      place: null,
    });
  });

  it('does not grow stale: there is nothing to look at again', () => {
    expect(checkOf(ticked(all, now - 400 * day), 'support')).toMatchObject({ state: 'done', stale: false });
  });
});

it('says where each fact was seen', () => {
  const seen = shopWith({ store: { at: now, state: 'registered' }, profile: goodProfile });
  const places = deriveProgress(seen, now).countries[0]?.checks.map(({ place }) => place);
  expect(places).toEqual(['account', 'profile', 'profile', 'profile', null, null]);
});

it('rounds percent down', () => {
  const facts = { store: { at: now, state: 'registered' as const } };
  expect(deriveProgress(shopWith(facts, ['DE', 'FR', 'IT']), now)).toMatchObject({
    done: 1,
    required: 18,
    percent: 5,
  });
});

describe('the next step', () => {
  const linked = { at: now, state: 'registered' as const };

  it('begins with the plan', () => {
    expect(deriveProgress(emptyShop, now)).toEqual({
      countries: [],
      done: 0,
      required: 0,
      percent: 0,
      next: { id: 'set-plan' },
    });
  });

  it('puts what is missing before what nobody looked at, within the same check', () => {
    const shop: Shop = {
      plan: { home: 'US', targets: ['DE', 'FR'] },
      countries: { FR: { store: { at: now, state: 'not-listed' } } },
    };
    expect(deriveProgress(shop, now).next).toMatchObject({
      id: 'linked',
      country: 'FR',
      state: 'todo',
      link: 'https://sellercentral.amazon.fr/hz/sc/account-information',
    });
  });

  it('looks at every country before it goes on to the next check', () => {
    const shop: Shop = {
      plan: { home: 'US', targets: ['DE', 'FR'] },
      countries: { DE: { store: linked, profile: { ...goodProfile, inspiration: text(judged('empty')) } } },
    };
    expect(deriveProgress(shop, now).next).toMatchObject({ id: 'linked', country: 'FR', state: 'unknown' });
  });

  it('leads to the remembered profile address, this country’s own or another’s', () => {
    const own = shopWith({
      store: linked,
      profile: { ...goodProfile, path: '/guild/profile', aboutYou: text(judged('untranslated')) },
    });
    expect(deriveProgress(own, now).next).toMatchObject({
      id: 'aboutYou',
      link: 'https://sellercentral.amazon.de/guild/profile',
    });
    const others: Shop = {
      plan: { home: 'US', targets: ['DE'] },
      countries: { DE: { store: linked }, US: { profile: { path: '/guild/home' } } },
    };
    expect(deriveProgress(others, now).next).toMatchObject({
      id: 'profile',
      link: 'https://sellercentral.amazon.de/guild/home',
    });
    expect(deriveProgress(shopWith({ store: linked }), now).next).toMatchObject({
      id: 'profile',
      link: null,
    });
  });

  it('refuses a stored path that could change the host of a link', () => {
    const shop = shopWith({ profile: { path: '@example.org/' } });
    expect(shopSchema.safeParse(shop).success).toBe(false);
  });

  it('comes to the listings, which nobody has looked at, before support', () => {
    const progress = deriveProgress(shopWith({ store: linked, profile: goodProfile }), now);
    expect(progress).toMatchObject({ done: 4, required: 6, percent: 66 });
    expect(progress.next).toMatchObject({
      id: 'listings',
      link: 'https://sellercentral.amazon.de/myinventory/inventory',
    });
  });
});
