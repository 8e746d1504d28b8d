import type { Language } from '../words.ts';

/**
 * The words of a report's header. English, German, French, Italian, Spanish, Japanese and Chinese words as
 * the facts have them (public files and code); where they have none the English word stands, which is a guess.
 */
export type Column =
  | 'title'
  | 'description'
  | 'listingId'
  | 'sku'
  | 'price'
  | 'quantity'
  | 'date'
  | 'unused'
  | 'marketplace'
  | 'idType'
  | 'note'
  | 'condition'
  | 'asin'
  | 'international'
  | 'expedited'
  | 'productId'
  | 'addDelete'
  | 'pending'
  | 'channel'
  | 'group'
  | 'status'
  | 'minimum'
  | 'remainder';

const english = {
  title: 'item-name',
  description: 'item-description',
  listingId: 'listing-id',
  sku: 'seller-sku',
  price: 'price',
  quantity: 'quantity',
  date: 'open-date',
  unused: '',
  marketplace: 'item-is-marketplace',
  idType: 'product-id-type',
  note: 'item-note',
  condition: 'item-condition',
  asin: 'asin1',
  international: 'will-ship-internationally',
  expedited: 'expedited-shipping',
  productId: 'product-id',
  addDelete: 'add-delete',
  pending: 'pending-quantity',
  channel: 'fulfillment-channel',
  group: 'merchant-shipping-group',
  status: 'status',
  minimum: 'Minimum order quantity',
  remainder: 'Sell remainder',
};
type HeaderWords = Readonly<Record<Column, string>>;

/** An empty `unused` means: that column keeps its English name of its own. */
export const headerWords: Readonly<Record<Language, HeaderWords>> = {
  en: english,
  de: {
    title: 'Artikelbezeichnung',
    description: 'Artikelbeschreibung',
    listingId: 'Angebotsnummer',
    sku: 'Händler-SKU',
    price: 'Preis',
    quantity: 'Menge',
    date: 'Erstellungsdatum',
    unused: '(deprecated)',
    marketplace: 'Artikel ist Marketplace-Angebot',
    idType: 'Produkt-ID-Typ',
    note: 'Anmerkung zum Artikel',
    condition: 'Artikelzustand',
    asin: 'ASIN 1',
    international: 'Internationaler Versand',
    expedited: 'Expressversand',
    productId: 'Produkt-ID',
    addDelete: 'hinzufügen-löschen',
    pending: 'Anzahl Bestellungen',
    channel: 'Versender',
    group: 'Händlerversandgruppe',
    status: 'Status',
    minimum: 'Mindestbestellmenge',
    remainder: 'Restposten verkaufen',
  },
  fr: {
    ...english,
    title: 'nom-produit',
    listingId: 'id-offre',
    sku: 'sku-vendeur',
    price: 'prix',
    quantity: 'quantité',
    date: 'date-ouverture',
    idType: 'type-id-produit',
    note: 'note-état-article',
    condition: 'état-produit',
    international: 'expédition-international',
    expedited: 'livraison-express',
    productId: 'id-produit',
    channel: 'canal-traitement',
    group: 'groupe-expédition-vendeur',
    status: 'état',
    remainder: 'Vendre le stock restant',
  },
  it: {
    title: "Nome dell'articolo",
    description: "Descrizione dell'articolo",
    listingId: 'Numero offerta',
    sku: 'SKU venditore',
    price: 'Prezzo',
    quantity: 'Quantità',
    date: 'Data di creazione',
    unused: '(deprecated)',
    marketplace: 'Articolo per la vendita',
    idType: 'Tipo di identificativo del prodotto',
    note: "Note sull'articolo",
    condition: "Condizione dell'articolo",
    asin: 'ASIN 1',
    international: 'Spedizione internazionale',
    expedited: 'Spedizione Express',
    productId: 'Identificativo del prodotto',
    addDelete: 'Aggiungi o elimina',
    pending: 'Quantità in sospeso',
    channel: 'Canale di gestione',
    group: 'gruppo-spedizione-venditore',
    status: 'stato',
    minimum: 'Quantità minima per ordine',
    remainder: 'Vendi rimanenze',
  },
  es: {
    title: 'Título del producto',
    description: 'Descripción del producto',
    listingId: 'Identificador del listing',
    sku: 'SKU del vendedor',
    price: 'Precio',
    quantity: 'Cantidad',
    date: 'Fecha de creación',
    unused: 'Columna en desuso',
    marketplace: 'Producto para vender',
    idType: 'Tipo de identificador de producto',
    note: 'Nota sobre el producto',
    condition: 'Estado del producto',
    asin: 'ASIN 1',
    international: 'Envío internacional',
    expedited: 'Envío urgente',
    productId: 'Identificador del producto',
    addDelete: 'Añadir o eliminar',
    pending: 'Cantidad pendiente',
    channel: 'Canal de gestión logística',
    group: 'merchant-shipping-group',
    status: 'estado',
    minimum: 'Cantidad de pedido mínima',
    remainder: 'Vender las unidades restantes',
  },
  'zh-CN': {
    ...english,
    title: '商品名称',
    listingId: '商品编码',
    sku: '卖家 SKU',
    price: '价格',
    quantity: '数量',
    date: '开售日期',
    unused: '不适用项目',
    idType: '商品编码类型',
    asin: 'ASIN1',
    productId: '商品编码',
    channel: '配送渠道',
    status: '状态',
  },
  ja: {
    ...english,
    title: '商品名',
    listingId: '出品ID',
    sku: '出品者SKU',
    price: '価格',
    quantity: '数量',
    date: '出品日',
    idType: '商品IDタイプ',
    note: 'コンディション説明',
    condition: 'コンディション',
    international: '国外へ配送可',
    expedited: '迅速な配送',
    productId: '商品ID',
    channel: 'フルフィルメント・チャンネル',
    status: 'ステータス',
  },
};
