import { plain } from '../marketplaces/plain';
import type { ListingStatus } from './report';

/**
 * How a status begins. Seen: Active, Inactive, Incomplete, Inaktiv (Preisfehler), Inactif, Attivo, Non attivo, 在售;
 * the others are translated. In this order: `inactive` holds `active`, `不在售` holds `在售`.
 */
const beginnings: readonly { status: ListingStatus; words: RegExp }[] = [
  {
    status: 'inactive',
    words:
      /^(?:in ?a[ck]?ti|inatti|inativ|(?:non|no|not|nicht|pas|niet|ej) (?:a[ck]ti|atti)|desactiv|deaktiv|disattiv|nieaktywn|pasif|不|非|无效|停|未|無効|已停)/,
  },
  {
    status: 'incomplete',
    words: /^(?:incomplet|unvollst|unvollendet|onvolledig|niekompletn|ofullst|eksik|缺|待完|資料不足)/,
  },
  // Whole words: "Activation pending" is not active.
  {
    status: 'active',
    words:
      /^(?:active|aktive?s?|actif|actief|attiv[oa]|activ[oa]|ativ[oa]|aktiv|aktywn[ay]|etkin)(?= |$)|^(?:有效|在售|可售|アクティブ|有効|出品中)/,
  },
];

/** "不完整" and the like begin with the "not" of "not for sale". */
const incompleteInChinese = /^(?:不完|未完|不備)/;

/** What a status word says; `unknown` for every word that no rule knows, and for none. */
export function statusOf(word: string): ListingStatus {
  const text = plain(word);
  if (incompleteInChinese.test(text)) return 'incomplete';
  return beginnings.find(({ words }) => words.test(text))?.status ?? 'unknown';
}
