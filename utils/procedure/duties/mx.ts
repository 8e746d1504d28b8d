import { returnsAmerica } from './america';
import type { CountryDuties } from './duty';

export const mx: CountryDuties = {
  checkedOn: '2026-11-26',
  duties: [
    { id: 'taxMX', link: 'https://www.sat.gob.mx/', evidence: 'named' },
    // The ministry's answers on the norm's draft, in the official gazette; the norm itself is of 1 June 2004.
    {
      id: 'labelsMX',
      link: 'https://www.dof.gob.mx/nota_detalle.php?codigo=670446&fecha=13/05/2004',
      evidence: 'read',
    },
    returnsAmerica,
  ],
};
