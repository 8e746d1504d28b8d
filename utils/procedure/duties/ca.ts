import type { CountryDuties } from './duty';

export const ca: CountryDuties = {
  checkedOn: '2026-11-23',
  duties: [
    {
      id: 'taxCA',
      link: 'https://www.canada.ca/en/revenue-agency/services/tax/businesses/topics/gst-hst-businesses/digital-economy.html',
      evidence: 'read',
    },
    {
      id: 'labelsCA',
      link: 'https://www.competitionbureau.gc.ca/eic/site/cb-bc.nsf/eng/01248.html',
      evidence: 'read',
    },
    { id: 'customsCA', link: 'https://www.cbsa-asfc.gc.ca/', evidence: 'named' },
    {
      id: 'returnsAmerica',
      link: 'https://sellercentral.amazon.ca/gp/help/external/200404870',
      evidence: 'named',
    },
  ],
};
