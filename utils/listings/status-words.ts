import { plain } from '../marketplaces/plain';
import type { ListingStatus } from './report';

/**
 * How a status begins. Seen: Active, Inactive, Incomplete, Inaktiv (Preisfehler), Inactif, Attivo, Non attivo, 在售;
 * the others are translated, one per interface language of Seller Central. In this order: `inactive` holds `active`,
 * `不在售` holds `在售`, and `不完整` begins with the "not" of "not for sale".
 */
const beginnings: readonly { status: ListingStatus; words: RegExp }[] = [
  {
    status: 'incomplete',
    words:
      /^(?:incomplet|unvollst|unvollendet|onvolledig|niekompletn|ofullst|eksik|neupln|nekompletn|khong day du|chua hoan|不完|未完|信息不完|資訊不完|缺(?![货貨])|待完|資料不足|不備|불완전|미완성|ไม่สมบูรณ์|अपूर्ण|अधूर|முழுமையற்ற|غير مكتمل|ناقص)/,
  },
  {
    status: 'inactive',
    words:
      /^(?:in ?a[ck]?ti|inatti|inativ|(?:non|no|not|nicht|pas|niet|ej) (?:a[ck]ti|atti)|desactiv|deaktiv|disattiv|nieaktywn|neaktivn|pasif|(?:etkin|aktif) degil|khong hoat dong|ngung hoat dong|不|非|无效|無效|停|未|缺|無効|已停|비활성|판매 중지|ไม่|निष्क्रिय|செயலற்ற|செயலில் இல்லை|غير نشط)/,
  },
  // Whole words: "Activation pending" is not active.
  {
    status: 'active',
    words:
      /^(?:active|aktive?s?|actif|actief|attiv[oa]|activ[oa]|ativ[oa]|aktiv|aktivni|aktywn[ay]|etkin|aktif|dang hoat dong|hoat dong|सक्रिय|செயலில்|செயலில் உள்ளது|نشط)(?= |$)|^(?:有效|在售|可售|アクティブ|有効|出品中|활성|판매 중|ใช้งาน|เปิดใช้งาน)/,
  },
];

/** What a status word says; `unknown` for every word that no rule knows, and for none. */
export function statusOf(word: string): ListingStatus {
  const text = plain(word);
  return beginnings.find(({ words }) => words.test(text))?.status ?? 'unknown';
}
