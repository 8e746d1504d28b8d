import { plain } from '../marketplaces/plain';
import type { OtherReport } from './problems';

/** What a file's name says about its kind. Names follow the interface language; a renamed file says nothing. */
export type NamedKind = 'all' | 'active' | 'inactive' | null;

const kindWords: readonly { kind: NamedKind; words: RegExp }[] = [
  {
    kind: 'inactive',
    words:
      /(?:^| )(?:ina[ck]ti[vf]|inatti|non ?atti|no ?acti|nicht ?akti|非在售|无效|不可售|停止)|非アクティブ/,
  },
  {
    kind: 'active',
    words:
      /(?:^| )(?:active|aktive?[nr]?|actifs?|actives|attiv[oiea]|activ[oa]s?)(?: |$)|在售|有效|アクティブ/,
  },
  {
    kind: 'all',
    words: /(?:^| )(?:all|alle[rn]?|todos|todas|toutes|tous|tutt[ieo])(?: |$)|所有|全部|全て|すべて/,
  },
];

/** The kind of report a file's name speaks of: `All+Listings+Report_05-12-2026.txt` of all. */
export function kindOfName(name: string): NamedKind {
  const words = plain(name);
  return kindWords.find((entry) => entry.words.test(words))?.kind ?? null;
}

/** Reports of what is no longer listed: their columns are those of the Active report. */
const goneWords: readonly { name: OtherReport; words: RegExp }[] = [
  {
    name: 'cancelled',
    words:
      /(?:^| )(?:cancell?ed|stornier|geloscht|annul|supprim|cancellat|eliminat|cancelad|eliminad)|取消|キャンセル/,
  },
  { name: 'sold', words: /(?:^| )(?:sold(?: |$)|verkauft|vendu|vendid)|已售|売却/ },
];

/** The report of what is no longer listed that a file's name speaks of; null for any other name. */
export function goneReportOf(name: string): OtherReport | null {
  const words = plain(name);
  return goneWords.find((entry) => entry.words.test(words))?.name ?? null;
}

/** The date in a file's name, there always month, day, year; as `YYYY-MM-DD`, or null. */
export function dateOfName(name: string): string | null {
  const [, month = '', day = '', year = ''] = /(?<!\d)(\d{2})-(\d{2})-(20\d{2})(?!\d)/.exec(name) ?? [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const isReal = !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
  return isReal ? `${year}-${month}-${day}` : null;
}
