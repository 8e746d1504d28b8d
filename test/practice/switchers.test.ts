// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { paths } from './frame.ts';
import { makers, shopIds } from './makers.ts';
import { openPage, textOf } from './open-page.ts';
import { countryCodes, countryName, stores } from './stores.ts';
import { languages } from './words.ts';

const account = paths.account;

describe.each(countryCodes)('the switchers show %s', (country) => {
  const { id, iso, domain } = stores[country];
  const www = `www.${domain.toLowerCase()}`;

  it('2011: by the marketplace id of the chosen entry', () => {
    const list = openPage(account, { switcher: '2011', country }).querySelector<HTMLSelectElement>(
      'select#sc-mkt-switcher-select',
    );
    expect([list?.value, list?.selectedOptions[0]?.text]).toEqual([id, www]);
  });

  it('2015: by an address with the id, in a group named after the store', () => {
    const page = openPage(account, { switcher: '2015', country });
    const list = page.querySelector<HTMLSelectElement>('select#sc-mkt-picker-switcher-select');
    expect(list?.value).toContain(`marketplaceId=${id}`);
    expect(list?.selectedOptions[0]?.text).toBe(www);
    expect(list?.querySelector('optgroup')?.label).toBe('Claywork by Mara');
  });

  it('2020: by an attribute, and by name on the button', () => {
    const page = openPage(account, { switcher: '2020', country, lang: 'de' });
    const data = page.querySelector<HTMLElement>('#partner-switcher')?.dataset;
    expect(data?.marketplace_selection).toBe(id);
    expect(data?.merchant_selection && data.partner_selection).toBeTruthy();
    expect(textOf(page, 'button.partner-dropdown-button')).toBe(
      `Claywork by Mara | ${countryName(iso, 'de')}`,
    );
  });

  it.each(languages)('2024: by its name in %s', (lang) => {
    const page = openPage(account, { switcher: '2024', country, lang });
    expect(textOf(page, '.dropdown-account-switcher-header-label-regional')).toBe(countryName(iso, lang));
    expect(textOf(page, '.dropdown-account-switcher-header-label-global')).toBe('Claywork by Mara');
  });

  it('2026: in a custom element', () => {
    const page = openPage(account, { switcher: '2026', country, lang: 'fr' });
    const label = page.querySelector('#ngstrim-account-switcher-dropdown casino-dropdown-label');
    expect(label?.getAttribute('country')).toBe(countryName(iso, 'fr'));
    expect(page.querySelectorAll('navigation-favorites-bar, navigation-hamburger-menu')).toHaveLength(2);
  });
});

it('shows one generation of switcher at a time, and none on request', () => {
  const anchors =
    '#sc-mkt-switcher-select, #sc-mkt-picker-switcher-select, #partner-switcher, .dropdown-account-switcher-header, #ngstrim-account-switcher-dropdown';
  const counts = ['2011', '2015', '2020', '2024', '2026', 'none'].map(
    (switcher) => openPage(account, { switcher }).querySelectorAll(anchors).length,
  );
  expect(counts).toEqual([1, 1, 1, 1, 1, 0]);
});

it.each(shopIds)('shows the name and, where there is one, the merchant of %s', (shop) => {
  const { name, merchant } = makers[shop];
  const partner = openPage(account, { switcher: '2020', shop }).querySelector<HTMLElement>(
    '#partner-switcher',
  );
  expect(partner?.dataset.merchant_selection).toBe(`amzn1.pa.d.${merchant}`);
  const list = openPage(account, { switcher: '2015', shop }).querySelector(
    '#sc-mkt-picker-switcher optgroup',
  );
  expect(list?.getAttribute('label')).toBe(name);
  expect(list?.querySelector('option')?.value).toContain(`merchantId=${merchant}`);
  const names = openPage(account, { switcher: '2024', shop });
  expect(textOf(names, '.dropdown-account-switcher-header-label-global')).toBe(name);
});
