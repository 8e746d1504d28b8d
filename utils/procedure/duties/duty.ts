/** What a country asks of a maker before she sells there. Not legal advice; only she knows whether it is done. */
export const dutyIds = [
  'gpsr',
  'safetyText',
  'packagingDE',
  'packagingFR',
  'packagingES',
  'safetyUK',
  'vat',
  'vatUK',
  'ioss',
  'eori',
  'eoriUK',
  'customsUS',
  'childrenUS',
  'taxUS',
  'taxCA',
  'labelsCA',
  'customsCA',
  'taxMX',
  'labelsMX',
  'returns',
  'returnsAmerica',
] as const;
export type DutyId = (typeof dutyIds)[number];

/**
 * How far an address was looked into: `read`, a stored copy of the page itself was read; `named`, other sources
 * name it, and its present content was not seen. Nobody here could open the live pages.
 */
export const evidences = ['read', 'named'] as const;

export interface Duty {
  id: DutyId;
  /** A page of a government, of the European Union or of Amazon's own help. */
  link: string;
  evidence: (typeof evidences)[number];
}

export interface CountryDuties {
  /** The day this list was put together, ISO. */
  checkedOn: string;
  duties: readonly Duty[];
}
