// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { paths } from '../frame.ts';
import { openPage, shop } from '../open-page.ts';
import { profileForms } from '../options.ts';
import { profileOf } from '../shop.ts';
import { countryCodes } from '../stores.ts';
import { languages, words } from '../words.ts';

const valueOf = (page: Document, name: string) => {
  const field = page.querySelector(`[name="${name}"]`);
  return field instanceof HTMLTextAreaElement ? field.value : field?.getAttribute('value');
};

describe.each(profileForms.filter((form) => form !== 'iframe'))('the Maker Profile as %s', (profile) => {
  it.each(countryCodes)('holds what the shop says of %s', (country) => {
    const page = openPage(paths.makerProfile, { profile, country });
    const { storeName, shortUrl, inspiration, aboutYou, storefrontImages } = profileOf(shop, country);
    const values = ['storeName', 'shortUrl', 'inspiration', 'aboutYou'].map((name) => valueOf(page, name));
    expect(values).toEqual([storeName, shortUrl, inspiration, aboutYou]);
    const pictures = [...page.querySelectorAll('.field')].at(-1)?.querySelectorAll('img');
    expect(pictures).toHaveLength(storefrontImages.length);
  });

  it.each(languages)('has each label once (%s)', (lang) => {
    const page = openPage(paths.makerProfile, { profile, lang });
    const labels = [...page.querySelectorAll('main label, main kat-label, main [label]:not(kat-button)')].map(
      (label) =>
        ['text', 'emphasis', 'label'].map((name) => label.getAttribute(name)).find(Boolean) ??
        label.textContent,
    );
    const { profileImage, storeName, shortUrl, inspiration, aboutYou, storefrontImages } = words[lang];
    expect(labels).toEqual([profileImage, storeName, shortUrl, inspiration, aboutYou, storefrontImages]);
  });

  it('is empty while its data has not come', () => {
    const page = openPage(paths.makerProfile, { profile, country: 'DE', slow: '500' }, true);
    expect([valueOf(page, 'inspiration'), valueOf(page, 'storeName')]).toEqual(['', '']);
    expect(page.querySelector('form[data-fills]')).not.toBeNull();
    expect(page.querySelectorAll('main img')).toHaveLength(0);
  });
});

it('puts the form into a frame of its own', () => {
  const page = openPage(paths.makerProfile, { profile: 'iframe' });
  expect(page.querySelectorAll('kat-textarea, textarea')).toHaveLength(0);
  const inside = openPage(page.querySelector('spl-hill-form')?.getAttribute('src') ?? '');
  expect(inside.querySelectorAll('kat-textarea')).toHaveLength(2);
  expect(inside.querySelector('header')).toBeNull();
});
