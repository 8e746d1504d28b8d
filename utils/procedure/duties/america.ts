import type { Duty } from './duty';

/** Amazon's rules for returns from buyers abroad; the page speaks of all three North American stores. */
export const returnsAmerica: Duty = {
  id: 'returnsAmerica',
  link: 'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=201468550',
  evidence: 'read',
};
