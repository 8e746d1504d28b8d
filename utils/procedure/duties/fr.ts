import type { CountryDuties } from './duty';
import { euDuties } from './eu';

export const fr: CountryDuties = {
  checkedOn: '2026-11-26',
  duties: [
    ...euDuties,
    // Code de l'environnement, L. 541-10-13: since 1 January 2022.
    { id: 'packagingFR', link: 'https://filieres-rep.ademe.fr/identifiant-unique', evidence: 'read' },
  ],
};
