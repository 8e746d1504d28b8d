import type { Duty } from './duty';

/** Regulation (EU) 2023/988, articles 9, 16 and 19: applies since 13 December 2024. */
const productSafety = 'https://eur-lex.europa.eu/eli/reg/2023/988/oj';

/** The schemes, the import scheme up to 150 euros among them. */
const oneStopShop = 'https://ec.europa.eu/taxation_customs/business/vat/vat-e-commerce/new-oss-schemes_en';

/** What is the same in every country of the European Union for a maker from outside it. */
export const euDuties: readonly Duty[] = [
  { id: 'gpsr', link: productSafety, evidence: 'read' },
  { id: 'safetyText', link: productSafety, evidence: 'read' },
  // Goods up to 150 euros: the marketplace is liable, since 1 July 2021.
  { id: 'vat', link: oneStopShop, evidence: 'read' },
  { id: 'ioss', link: oneStopShop, evidence: 'read' },
  {
    id: 'eori',
    link: 'https://ec.europa.eu/taxation_customs/business/customs-procedures/general-overview/economic-operators-registration-identification-number-eori_en',
    evidence: 'read',
  },
  // Directive 2011/83/EU on consumer rights: fourteen days, except for what was made to order.
  {
    id: 'returns',
    link: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=LEGISSUM%3A0904_4',
    evidence: 'read',
  },
];
