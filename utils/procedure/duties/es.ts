import type { CountryDuties } from './duty';
import { euDuties } from './eu';

export const es: CountryDuties = {
  checkedOn: '2026-11-26',
  duties: [
    ...euDuties,
    // Real Decreto 1055/2022, articles 15 and 17: in force since 29 December 2022.
    { id: 'packagingES', link: 'https://www.boe.es/eli/es/rd/2022/12/27/1055', evidence: 'named' },
  ],
};
