import type { CountryDuties } from './duty';
import { euDuties } from './eu';

export const it: CountryDuties = { checkedOn: '2026-11-26', duties: euDuties };
