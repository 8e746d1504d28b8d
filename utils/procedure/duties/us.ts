import type { CountryDuties } from './duty';

export const us: CountryDuties = {
  checkedOn: '2026-11-23',
  duties: [
    // CBP's notice CSMS 66065494: no duty-free small parcels since 29 August 2025.
    {
      id: 'customsUS',
      link: 'https://www.cbp.gov/trade/basic-import-export/e-commerce',
      evidence: 'named',
    },
    {
      id: 'childrenUS',
      link: 'https://www.cpsc.gov/Business--Manufacturing/Small-Business-Resources/Small-Batch-Manufacturers-and-Third-Party-',
      evidence: 'read',
    },
    {
      id: 'taxUS',
      link: 'https://sellercentral.amazon.com/gp/help/external/G7VYHGJ8ZT2M58CP',
      evidence: 'read',
    },
    {
      id: 'returnsAmerica',
      link: 'https://sellercentral.amazon.com/gp/help/external/200404870',
      evidence: 'named',
    },
  ],
};
