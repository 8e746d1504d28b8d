import type { CountryDuties } from './duty';

export const uk: CountryDuties = {
  checkedOn: '2026-11-26',
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
    { id: 'eoriUK', link: 'https://www.gov.uk/eori', evidence: 'read' },
    {
      id: 'returns',
      link: 'https://www.gov.uk/accepting-returns-and-giving-refunds',
      evidence: 'read',
    },
  ],
};
