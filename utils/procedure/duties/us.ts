import { returnsAmerica } from './america';
import type { CountryDuties } from './duty';

export const us: CountryDuties = {
  checkedOn: '2026-11-26',
  duties: [
    // CBP's notice in the Federal Register: no duty-free small parcels since 29 August 2025.
    {
      id: 'customsUS',
      link: 'https://www.govinfo.gov/content/pkg/FR-2025-09-02/html/2025-16802.htm',
      evidence: 'read',
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
    returnsAmerica,
  ],
};
