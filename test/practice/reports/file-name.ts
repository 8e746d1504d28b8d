import type { Language } from '../words.ts';
import type { ReportKind, ReportOptions } from './report-options.ts';

type Names = Readonly<Record<ReportKind, string>>;
const english: Names = {
  all: 'All Listings Report',
  active: 'Active Listings Report',
  inactive: 'Inactive Listings Report',
  inventory: 'Inventory Report',
};

/** Names of the reports. The English ones and the Spanish `all` were seen, the rest are our translations. */
export const reportNames: Readonly<Record<Language, Names>> = {
  en: english,
  de: {
    all: 'Bericht zu allen Angeboten',
    active: 'Bericht zu aktiven Angeboten',
    inactive: 'Bericht zu inaktiven Angeboten',
    inventory: 'Lagerbestandsbericht',
  },
  fr: {
    all: 'Rapport sur toutes les offres',
    active: 'Rapport sur les offres actives',
    inactive: 'Rapport sur les offres inactives',
    inventory: 'Rapport de stock',
  },
  it: {
    all: 'Report su tutte le offerte',
    active: 'Report sulle offerte attive',
    inactive: 'Report sulle offerte inattive',
    inventory: 'Report inventario',
  },
  es: {
    all: 'Informe de todos los listings',
    active: 'Informe de listings activos',
    inactive: 'Informe de listings inactivos',
    inventory: 'Informe de inventario',
  },
  'zh-CN': { all: '全部商品报告', active: '在售商品报告', inactive: '非在售商品报告', inventory: '库存报告' },
  ja: {
    all: '全出品商品レポート',
    active: '出品中の商品レポート',
    inactive: '停止中の商品レポート',
    inventory: '在庫レポート',
  },
};

/** `All+Listings+Report_05-12-2026.txt`: month first in every country, the name in the interface language. */
export function fileName({ kind, format }: ReportOptions, language: Language, date: Date): string {
  const [year = '', month = '', day = ''] = date.toISOString().slice(0, 10).split('-');
  const name = reportNames[language][kind].replaceAll(' ', '+');
  return `${name}_${month}-${day}-${year}.${format === 'tsv' ? 'txt' : 'csv'}`;
}
