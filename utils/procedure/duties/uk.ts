import type { CountryDuties } from './duty';

export const uk: CountryDuties = {
  checkedOn: '2026-11-23',
  duties: [
    {
      id: 'safetyUK',
      link: 'https://www.gov.uk/guidance/product-safety-advice-for-businesses',
      evidence: 'read',
    },
    {
      id: 'vatUK',
      link: 'https://www.gov.uk/guidance/vat-and-overseas-goods-sold-to-customers-in-great-britain-using-online-marketplaces-from-1-january-2021',
      evidence: 'read',
    },
    { id: 'eoriUK', link: 'https://www.gov.uk/eori', evidence: 'named' },
    {
      id: 'returns',
      link: 'https://www.gov.uk/online-and-distance-selling-for-businesses',
      evidence: 'named',
    },
  ],
};
