import { list } from './list';

/** Words of Manage Inventory (facts, section 7), as `plain` leaves them. Seen: Available, 有货; others translated. */

/** A SKU's label. `ASIN` and `SKU` stay Latin in every language (code ×7); the longer ones stand in reports. */
export const skuLabels = list(`sku, msku, seller sku, merchant sku, handler sku, verkaufer sku, sku vendeur,
  sku du vendeur, reference vendeur sku, sku venditore, sku del venditore, sku del vendedor, 卖家 sku, 賣家 sku, 出品者sku, 판매자 sku`);

/** Nothing but these words heads the column of titles, or of statuses: "Previous status" and "État" (new, used) do not. */
export const titleHeads =
  list(`title, product, product title, product name, product details, item, item name, item title,
  titel, produkt, produkttitel, produktname, produktdetails, produktbezeichnung, artikel, artikelname,
  artikelbezeichnung, titre, produit, titre du produit, nom du produit, article, nom de l article, titolo, prodotto,
  titolo del prodotto, nome prodotto, nome del prodotto, articolo, nome articolo, titulo, producto, titulo del producto,
  nombre del producto, articulo, produto, nome do produto, productnaam, producttitel, nazwa produktu, produktnamn,
  urun adi, nazev produktu, 商品, 标题, 商品名称, 商品标题, 商品名稱, 商品標題, 商品名, タイトル, 상품명, 제품명`);
export const statusHeads =
  list(`status, listing status, offer status, product status, angebotsstatus, listing-status,
  produktstatus, statut, statut de l offre, etat de l offre, stato, stato dell offerta, stato offerta,
  stato dell inserzione, estado, estado de la oferta, estado del listing, aanbiedingsstatus,
  status oferty, durum, stav, 状态, 商品状态, 在售状态, 狀態, 商品狀態, ステータス, 出品ステータス, 出品状況, 상태`);

/** The label of the stock a seller ships herself begins so. */
export const quantityLabels = list(`available, verfugbar*, disponible*, disponibil*, disponivel, disponiveis,
  beschikba*, dostepn*, tillgangli*, mevcut, kullanilabilir, dostupn*, co san, quantity, menge, quantite, quantita,
  cantidad, quantidade, aantal, ilosc, antal, miktar, mnozstvi, so luong, 有货, 有貨, 可售, 可用, 数量, 數量, 在庫,
  재고, 수량, 판매 가능, 구매 가능, 이용 가능, 사용 가능, จำนวน, พร้อมจำหน่าย, พร้อมขาย, มีสินค้า, उपलब्ध, मात्रा,
  கிடைக்கும், கிடைக்கிறது, அளவு, متاح, متوفر, الكمية`);

/** What else is counted in a row: not there to be ordered now, or in Amazon's warehouses. */
export const otherQuantities =
  list(`unavailable, not available, nicht verfugbar, indisponible*, non disponibil*,
  no disponible*, reserved, inbound, minimum, maximum, restock, fba, afn, versand durch amazon, expedie par amazon, gestito da amazon, logistica de amazon,
  gestionado por amazon, 亚马逊配送, 亚马逊物流, 亞馬遜物流, アマゾン, amazon 出荷`);

/** What may stand beside such a label in the head of a column: who ships it, and what is counted. */
export const sellerWords =
  list(`fbm, mfn, merchant, seller, units, pieces, stuck, unites, unita, unidades, handler,
  vendeur, venditore, vendedor, 卖家自配送, 賣家自配送, 件, 個`);

/** Nothing but these words, with a currency at most, is the price's label: "Minimum price" is not. */
export const priceLabels =
  list(`price, your price, standard price, preis, ihr preis, prix, votre prix, prezzo,
  il tuo prezzo, precio, tu precio, preco, seu preco, o seu preco, prijs, uw prijs, je prijs, cena, twoja cena, pris,
  ditt pris, fiyat, fiyatiniz, vase cena, gia, gia cua ban, 价格, 您的价格, 價格, 您的價格, 価格, 販売価格, 出品価格,
  가격, 판매 가격, ราคา, ราคาของคุณ, मूल्य, कीमत, आपकी कीमत, விலை, உங்கள் விலை, السعر, سعرك`);

/** One product in several sizes or colours: the single ones may be folded away. */
export const variationWords = list(`variation, variations, variationen, variationer, variante, variantes,
  varianti, varianten, varianter, variacion, variaciones, variacao, variacoes, variazione, variazioni, variatie,
  variaties, wariant*, varyasyon*, 变体, 變體, 商品变体, バリエーション, 옵션 상품, 변형, รูปแบบสินค้า, bien the,
  भिन्नता*, விருப்பங்கள், مغايرات, متغيرات`);

/** A choice among listings that leaves none out. */
export const allWords =
  list(`all, all listings, alle, alles, tous, toutes, tout, tutti, tutte, todos, todas, todo,
  wszystkie, alla, tumu, hepsi, vse, vsechny, tat ca, 全部, 所有, すべて, 全て, 전체, 모두, ทั้งหมด, सभी, அனைத்தும், الكل`);

/** Taking a search or a filter away again: offered only where one is set. */
export const clearWords = list(`clear, reset, remove, zurucksetzen, loschen, entfernen, aufheben, effacer,
  reinitialiser, supprimer, cancella, azzera, rimuovi, reimposta, borrar, limpiar, restablecer, quitar, limpar,
  redefinir, wissen, verwijderen, wyczysc, usun, rensa, aterstall, temizle, sifirla, vymazat, zrusit, xoa, 清除, 重置,
  クリア, リセット, 解除, 지우기, 초기화, ล้าง, साफ, அழி, مسح`);

export const filterWords = list(`filter*, filtre*, filtro*, filtri, filtr*, suzgec, search, suche, recherche,
  ricerca, busqueda, pesquisa, bo loc, 筛选*, 篩選, 搜索, 絞り込み, フィルター, 検索, 필터, 검색, ตัวกรอง, फ़िल्टर, வடிகட்டி, فلتر`);

/** The list says itself that nothing is in it. */
export const emptyWords = list(`no listings, no products, no inventory, no items, no results, any listings,
  any products, keine angebote, keine produkte, keine artikel, keine ergebnisse, aucun produit, aucune offre,
  aucun article, aucun resultat, nessun prodotto, nessuna offerta, nessun articolo, nessun risultato, ningun producto,
  ningun listing, no hay productos, sin resultados, no hay resultados, nenhum produto, geen producten, geen artikelen,
  brak produktow, brak ofert, inga produkter, urun yok, zadne produkty, khong co san pham, 没有商品, 暂无商品,
  没有找到, 無商品, 沒有商品, 商品がありません, 商品はありません, 該当する商品, 상품이 없습니다, ไม่มีสินค้า`);

/** A heading with one of these stands above what is not, or not any more, on sale, or not the seller's. */
export const otherLists =
  list(`recommended, recommendation*, suggested, suggestion*, deleted, archived, removed, example*, sample*,
  empfohlen*, empfehlung*, vorgeschlag*, vorschl*, geloscht*, archiviert*, entfernt*, beispiel*, recommande*, recommandation*,
  suggere*, supprime*, archive, archives, archivee*, exemple*, consigliat*, raccomandat*, suggerit*, suggeriment*, eliminat*,
  archiviat*, rimoss*, esempi*, recomendad*, recomendacion*, sugerid*, sugerencia*, eliminad*, borrad*, archivad*, ejemplo*,
  推荐, 建议, 已删除, 已归档, 已存档, 示例, 推薦, 已刪除, おすすめ, 推奨, 削除済み, アーカイブ, サンプル, 추천, 삭제된, 보관된`);
