import type { CountryDuties } from './duty';
import { euDuties } from './eu';

export const de: CountryDuties = {
  checkedOn: '2026-11-26',
  duties: [
    ...euDuties,
    // Amazon must check the LUCID number since 1 July 2022.
    {
      id: 'packagingDE',
      link: 'https://sellercentral.amazon.de/help/hub/reference/external/G6SQMSCSKWJQEPJQ',
      evidence: 'read',
    },
  ],
};
