/**
 * Stands on the practice pages wherever something is nobody's business: buyers, messages, bank accounts, addresses.
 * After each browser test it must lie in none of the extension's storages.
 */
export const planted = 'Privatissimum';
