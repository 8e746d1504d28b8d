import { countries, type Country } from '../marketplaces/countries';
import { linkOf } from '../progress/links';
import type { Shop } from '../facts/shop';
import type { StepId } from './step';

/** Pages of Amazon's a step is taken on, each named in the locale files. */
export const amazonPageNames = [
  'article',
  'sell-globally',
  'account',
  'profile',
  'inventory',
  'rules',
] as const;
export type AmazonPageName = (typeof amazonPageNames)[number];

export interface AmazonPage {
  name: AmazonPageName;
  /** On the host of the country it is for; null where no address is known and the menu's words stand instead. */
  link: string | null;
}

/** Paths: seller-central facts, section 2 (help; `/sell-globally/home` from one program's code). */
const paths = { article: '/gp/help/external/G7TEMLUGAH27UDS9', 'sell-globally': '/sell-globally/home' };

function on(country: Country, name: keyof typeof paths): AmazonPage {
  return { name, link: `https://${countries[country].sellerCentral}${paths[name]}` };
}

/** A step's pages: until the new account is there she is signed in at home, from then on in the target country. */
export function pagesOfStep(id: StepId, shop: Shop, home: Country, target: Country): AmazonPage[] {
  const article = on(home, 'article');
  switch (id) {
    case 'approved':
      return [article];
    case 'begin':
    case 'primary':
    case 'register':
      return [article, on(home, 'sell-globally')];
    case 'linked':
      return [{ name: 'account', link: linkOf('linked', target, shop) }];
    case 'profile':
      return [{ name: 'profile', link: linkOf('profile', target, shop) }];
    case 'listings':
      return [{ name: 'inventory', link: linkOf('listings', target, shop) }];
    case 'support':
      return [{ name: 'rules', link: linkOf('support', target, shop) }];
  }
}
