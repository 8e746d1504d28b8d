import { foldHeader, isDamaged, skeleton, undoDoubleEncoding } from './fold-header';
import { headerLanguages, type HeaderLanguage } from './report';

const fields = [
  'sku',
  'asin',
  'productId',
  'productIdType',
  'title',
  'price',
  'quantity',
  'date',
  'channel',
  'status',
  'template',
  'listingId',
] as const;
/** What a column holds, of those that are used. */
export type Field = (typeof fields)[number];

type Words = Record<HeaderLanguage, string>;

/**
 * Header words seen in real files (facts on listing reports; a few, such as `ASIN 1` in French, are the pattern of
 * the others). Whole words are compared: `Estado del producto` and `état-produit` are the condition.
 */
const headerWords: Record<Field, Words> = {
  sku: {
    en: 'seller-sku, sku',
    de: 'Händler-SKU',
    fr: 'sku-vendeur',
    it: 'SKU venditore',
    es: 'SKU del vendedor',
    ja: '出品者SKU',
    'zh-CN': '卖家 SKU',
  },
  asin: { en: 'asin1, asin, ASIN 1', de: '', fr: '', it: '', es: '', ja: '', 'zh-CN': '' },
  productId: {
    en: 'product-id',
    de: 'Produkt-ID',
    fr: 'id-produit',
    it: 'Identificativo del prodotto',
    es: 'Identificador del producto',
    ja: '商品ID',
    'zh-CN': '商品编码',
  },
  productIdType: {
    en: 'product-id-type',
    de: 'Produkt-ID-Typ',
    fr: 'type-id-produit',
    it: 'Tipo di identificativo del prodotto',
    es: 'Tipo de identificador de producto, Tipo de identificador del producto',
    ja: '商品IDタイプ',
    'zh-CN': '商品编码类型',
  },
  title: {
    en: 'item-name',
    de: 'Artikelbezeichnung',
    fr: 'nom-produit',
    it: "Nome dell'articolo",
    es: 'Título del producto',
    ja: '商品名',
    'zh-CN': '商品名称',
  },
  price: { en: 'price', de: 'Preis', fr: 'prix', it: 'Prezzo', es: 'Precio', ja: '価格', 'zh-CN': '价格' },
  quantity: {
    en: 'quantity',
    de: 'Menge',
    fr: 'quantité',
    it: 'Quantità',
    es: 'Cantidad',
    ja: '数量',
    'zh-CN': '数量',
  },
  date: {
    en: 'open-date',
    de: 'Erstellungsdatum',
    fr: 'date-ouverture',
    it: 'Data di creazione',
    es: 'Fecha de creación',
    ja: '出品日',
    'zh-CN': '开售日期',
  },
  channel: {
    en: 'fulfillment-channel, fulfilment-channel',
    de: 'Versender',
    fr: 'canal-traitement',
    it: 'Canale di gestione',
    es: 'Canal de gestión logística',
    ja: 'フルフィルメント・チャンネル',
    'zh-CN': '配送渠道',
  },
  status: {
    en: 'status',
    de: 'Status',
    fr: 'état',
    it: 'stato',
    es: 'estado',
    ja: 'ステータス',
    'zh-CN': '状态',
  },
  template: {
    en: 'merchant-shipping-group',
    de: 'Händlerversandgruppe',
    fr: 'groupe-expédition-vendeur',
    it: 'gruppo-spedizione-venditore',
    es: '',
    ja: '',
    'zh-CN': '',
  },
  listingId: {
    en: 'listing-id',
    de: 'Angebotsnummer',
    fr: 'id-offre',
    it: 'Numero offerta',
    es: 'Identificador del listing',
    ja: '出品ID',
    'zh-CN': '',
  },
};

export interface HeaderWord {
  field: Field;
  languages: HeaderLanguage[];
}

const byFold = new Map<string, HeaderWord>();
const bySkeleton = new Map<string, HeaderWord>();

function enter(map: Map<string, HeaderWord>, key: string, field: Field, language: HeaderLanguage): void {
  const known = map.get(key);
  if (!known) map.set(key, { field, languages: [language] });
  else if (known.field === field) known.languages.push(language);
}

for (const field of fields) {
  for (const language of headerLanguages) {
    for (const word of headerWords[field][language].split(',').filter(Boolean)) {
      enter(byFold, foldHeader(word), field, language);
      // Two letters are no word: everything would be the price.
      if (skeleton(word).length > 2) enter(bySkeleton, skeleton(word), field, language);
    }
  }
}

/** What a header word says, whatever was done to its letters on the way; null for every other word. */
export function headerWord(word: string): HeaderWord | null {
  const repaired = undoDoubleEncoding(word);
  const exact = byFold.get(foldHeader(word)) ?? (repaired ? byFold.get(foldHeader(repaired)) : undefined);
  if (exact) return exact;
  return (isDamaged(word) && bySkeleton.get(skeleton(word))) || null;
}
