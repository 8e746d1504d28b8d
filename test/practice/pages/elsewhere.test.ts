// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { paths } from '../frame.ts';
import { openPage } from '../open-page.ts';
import { pages } from './all.ts';

const { account, services, makerProfile, makerProfileForm } = paths;
/** They hold a whole profile as bait: nobody may look at them. */
const { orders, messages, payments, depositMethods } = paths;
const withFields = [
  account,
  services,
  makerProfile,
  makerProfileForm,
  orders,
  messages,
  payments,
  depositMethods,
];
const elsewhere = [...pages.keys()].filter((path) => !withFields.some((own) => own === path));

it.each(elsewhere)('has no field of the Maker Profile on %s', (path) => {
  const page = openPage(path);
  expect(page.querySelector('header')).not.toBeNull();
  const labels = [...page.querySelectorAll('main label')].map((label) => label.textContent);
  expect(labels).not.toEqual(expect.arrayContaining(['Inspiration']));
  expect(labels).not.toEqual(expect.arrayContaining(['About You']));
});

it('names both fields in prose on the help page', () => {
  const headings = [...openPage(paths.profileHelp).querySelectorAll('h2')].map(
    (heading) => heading.textContent,
  );
  expect(headings).toEqual(['Inspiration', 'About You']);
});

it.each([...pages.keys()])(
  'keeps script and style out of the page itself, for the strict policy (%s)',
  (path) => {
    const page = openPage(path, { spa: '1' });
    expect(page.querySelectorAll('style, [style], script:not([src])')).toHaveLength(0);
  },
);
