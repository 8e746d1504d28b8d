import { returnsAmerica } from './america';
import type { CountryDuties } from './duty';

export const ca: CountryDuties = {
  checkedOn: '2026-11-26',
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
    {
      id: 'customsCA',
      link: 'https://www.cbsa-asfc.gc.ca/import/courier/lvs-efv/prsn-eng.html',
      evidence: 'read',
    },
    returnsAmerica,
  ],
};
