import { list } from './list';
import { matcher } from './matcher';

/** Words of the "Your Services" section. en, de, it, es, pl, zh headings stood in Amazon's own texts; the rest is translated. */
export const yourServicesHeadings: readonly string[] =
  list(`Your Services, Manage Your Services, My Services, Manage Services, Manage My Services,
    Ihre Programme, Meine Programme, Ihre Programme verwalten, Programme verwalten, Ihre Services,
    Ihre Dienste, Ihre Dienstleistungen, Vos services, Mes services, Gérer vos services, Gérer mes services,
    Gérez vos services, Vos programmes, I tuoi servizi, I miei servizi, I tuoi programmi,
    Gestisci i tuoi servizi, Tus servicios, Sus servicios, Mis servicios, Gestionar mis servicios, Administrar mis servicios, Gestionar tus servicios,
    Gestionar sus servicios, Administrar tus servicios, Administrar sus servicios,
    Gestiona tus servicios, Administra tus servicios, 您的服务, 我的服务, 您的服務, 我的服務, 管理您的服务, 管理您的服務, 你的服务,
    管理我的服务, ご利用サービス, ご利用中のサービスを管理, ご利用のサービスを管理, ご利用中のサービス, お客様のサービス, サービスの管理, マイサービス, ご利用のサービス, 登録済みサービス, ご利用サービスの管理, 
    Uw diensten, Je diensten, Jouw diensten, Mijn diensten, Uw services, Je services,
    Uw diensten beheren, Je diensten beheren, Twoje usługi, Moje usługi, Zarządzaj usługami,
    Zarządzaj swoimi usługami, Seus serviços, Meus serviços, Gerenciar seus serviços, Os seus serviços,
    Dina tjänster, Mina tjänster, Hantera dina tjänster, Hizmetleriniz, Hizmetlerim,
    Hizmetlerinizi yönetin, 내 서비스, 나의 서비스, 이용 중인 서비스, 서비스 관리, 회원님의 서비스, 귀하의 서비스, Dịch vụ của bạn,
    Quản lý dịch vụ của bạn, บริการของคุณ, จัดการบริการของคุณ, आपकी सेवाएँ, आपकी सेवाएं, உங்கள் சேவைகள்,
    خدماتك, Vaše služby`);

/**
 * The newer table of stores and their listing states, and other headings for the account's stores: there a store has a
 * state only where it is written out.
 */
export const storeStatusHeadings: readonly string[] =
  list(`Your Stores, My Stores, Manage Stores, Your Marketplaces, My Marketplaces, Ihre Shops, Ihre Stores, Ihre Marktplätze,
    Vos boutiques, Vos marketplaces, I tuoi negozi, I tuoi marketplace, Tus tiendas, Sus tiendas, Mis tiendas,
    您的商城, 您的店铺, 您的站点, 我的商城, 我的店铺, 您的商店, お客様のストア, ストアの管理, Store Status, Status der Shops, Shop-Status, Store-Status, Shopstatus, Statut de la boutique,
    Statut des boutiques, État des boutiques, Stato del negozio, Stato dei negozi, Estado de la tienda,
    Estado de las tiendas, 店铺状态, 商店狀態, 店鋪狀態, ストアのステータス, ストアステータス, ストアの状態, Winkelstatus, Status sklepu,
    Status sklepów, Status da loja, Butiksstatus, Mağaza Durumu, 스토어 상태`);

/** The services whose rows speak of stores. */
export const sellingService = matcher(
  list(`sell on amazon, selling on amazon, registered to sell in, handmade, verkaufen bei amazon, verkaufen auf amazon,
    bei amazon verkaufen, auf amazon verkaufen, vendre sur amazon, vente sur amazon, vendere su amazon,
    vendita su amazon, vendi su amazon, vender en amazon, venta en amazon, ventas en amazon, 我要开店,
    在亚马逊上销售, 在亚马逊销售, 亚马逊销售, 在亞馬遜銷售, 在亞馬遜上銷售, amazon出品サービス, amazonで販売, amazonでの販売, amazonで出品, amazonに出品, amazonでの出品, 出品サービス,
    verkopen op amazon, verkoop op amazon, sprzedaż na amazon, sprzedawaj na amazon, vender na amazon,
    venda na amazon, sälj på amazon, sälja på amazon, amazon da satış*, amazon에서 판매, 아마존에서 판매,
    bán hàng trên amazon, prodej na amazonu`),
);

/**
 * What else a maker registers for a country, or must have there: taxes, brands, duties, proofs. A state beside it is its
 * own, and no store's.
 */
const matters =
  list(`vat, epr, tax, taxes, weee, ioss, oss, eori, lucid, gpsr, ppwr, mehrwertsteuer*, umsatzsteuer*, ust, steuer*, tva, taxe*, iva,
    imposta, impuesto*, btw, vergi, kdv, podatek, podatku, 增值税, 增值稅, 税务, 稅務, 税号, 付加価値税, 부가세, trademark*, trade mark*, brand,
    brands, copyright*, patent*, marke, marken, markenschutz, warenzeichen, marque, marques, brevet*, marchio, marchi, brevett*, marca,
    marcas, merk, merken, handelsmerk, znak towarowy, marka, varumärke*, 商标, 商標, 品牌, 专利, ブランド, 상표, 브랜드, packaging, verpackung*,
    emballage*, imballaggi*, envase*, embalaje*, 包装, 包裝, responsible person, verantwortliche person, personne responsable,
    persona responsabile, persona responsable, 负责人, 責任者, producer, hersteller*, producteur*, produttore, productor*, batter*, batterie*, pile, piles, pila,
    pilas, textil*, bank, bank account, bankkonto, bankverbindung, compte bancaire, conto bancario, cuenta bancaria, iban, 银行, 銀行, e mail, email,
    mail, e mails, phone, telefon*, téléphone, telefono, teléfono, 邮箱, 电话, メール, 電話, insurance, versicherung*, haftpflicht*, assurance*, assicurazion*, seguro*, 保险,
    保險, 保険, 보험`);
export const otherMatter = matcher(matters);

/** Every other service, and the tax offices: its row says nothing about stores, registered or not. */
export const otherService = matcher(
  matters,
  list(`amazon pay, checkout by amazon, fba, fulfillment, fulfilment, versand durch amazon,
    expédié par amazon, logistica di amazon, logística de amazon, 亚马逊物流, 亞馬遜物流, フルフィルメント,
    verzending door amazon, wysyłka przez amazon, realizacja przez amazon, sponsored, advertis*,
    anzeigen, werbung, publicité, pubblicità, publicidad, 广告, 廣告, 広告, 推广, スポンサー, reklam*, 광고,
    amazon live, customer service by amazon, kundenservice durch amazon, kundenservice, service client,
    servizio clienti, atención al cliente, カスタマーサービス, 客户服务, 客戶服務, b2b, amazon business, 企业购, amazonビジネス,
    brand registry, markenregistrierung, registre des marques, registro marche, registro dei marchi, registro de marcas,
    品牌注册, 品牌备案, 品牌註冊, ブランド登録, vine, transparency, subscribe, webstore, multi channel, seller fulfilled prime,
    launchpad, lending, kindle, prime video`),
);

/** Invitations: they name a store the seller could open, not one she has. */
export const invitation = matcher(
  list(`start, begin, expand, add, join, finish, complete, resume, continue, activate, set up, launch, discover, explore, learn, grow, reach, register now,
    register to, register for, sign up, apply, get started, available, eligible, recommended, suggested,
    more services, other stores, other services, other marketplaces, other countries, you can,
    opportunit*, sell in, sell globally, why not, ready, try, new stores, consider, open, starten,
    beginnen, jetzt verkaufen, jetzt registrieren, jetzt anmelden, hinzufügen, fügen, erweitern,
    expandieren, entdecken, weitere, mehr, verkaufen sie, verfügbar*, andere, empfohlen*, eröffnen,
    commenc*, ajout*, développ*, inscrire, inscrivez, s inscrire, découvr*, vendez, autres, disponible*,
    enregistrez, étend*, recommand*, ouvr*, inizia*, aggiung*, espand*, registrati, iscriviti, scopri,
    vendi, altri, altre, disponibil*, consigliat*, apri, empiez*, empez*, comien*, comenz*, añad*,
    agreg*, expand*, amplía, regístrate, regístrese, registrarse, descubr*, vende, venda, otras, otros, recomendad*, abre, abrir,
    begin, voeg, toevoegen, breid, uitbreiden, ontdek, beschikbaar, aanbevolen, rozpocz*, dodaj,
    rozszerz, dowiedz, inne, dostępn*, polecan*, zacznij, comece, adicion*, outros, outras, börja,
    lägg till, utöka, andra, başla*, ekle*, genişlet*, diğer, 开始, 添加, 拓展, 扩展, 立即注册, 开通新, 了解, 探索, 更多, 其他,
    可用, 可开通, 推荐, 加入, 開始, 新增, 立即註冊, 擴展, 追加, 拡大, 今すぐ, はじめ, 始め, しましょう, その他, 利用可能, おすすめ, 시작, 추가, 확장, 지금,
    더 보기, 기타, 다른, 추천, เริ่ม, เพิ่ม, bắt đầu, thêm, शुरू, जोड़, ابدأ`),
);

/** What a button beside a store one has may be called. Any other may be an offer to open the store. */
export const managing = matcher(
  list(`manage, edit, view, see, show, details, settings, change, update, remove, help, info, information, preferences,
    more, go to, visit, verwalten, bearbeiten, anzeigen, ansehen, ändern, einstellungen, entfernen, hilfe, gérer, modifier,
    afficher, voir, détails, paramètres, supprimer, aide, gestisci, gestire, modifica, visualizza, dettagli, impostazioni,
    rimuovi, vedi, aiuto, gestionar, administrar, editar, modificar, ver, detalles, configuración, eliminar, cambiar,
    ayuda, beheren, bewerken, bekijken, weergeven, wijzigen, instellingen, zarządzaj, edytuj, wyświetl, zobacz, szczegóły,
    ustawienia, zmień, gerenciar, gerir, detalhes, configurações, hantera, redigera, visa, ändra, inställningar, yönet,
    düzenle, görüntüle, ayrıntılar, ayarlar, spravovat, upravit, zobrazit, podrobnosti, quản lý, chỉnh sửa, xem, chi tiết,
    管理, 编辑, 查看, 详情, 设置, 更改, 修改, 編輯, 檢視, 設定, 編集, 表示, 詳細, 変更, 관리, 편집, 보기, 설정, จัดการ, แก้ไข, ดู,
    प्रबंधित, संपादित, देखें, நிர்வகி, திருத்து, إدارة, تعديل, عرض`),
);

/** A button below a list that bears on just these stores, or on what is not finished: no word that they are registered. */
export const finishing = matcher(
  list(`these, continue, complete, finish, resume, diese, diesen, fortsetzen, abschließen, vervollständigen, ces, continuer,
    terminer, finaliser, poursuivre, reprendre, compléter, questi, queste, continua, completa, termina, riprendi, estas, estos,
    continuar, completar, terminar, finalizar, reanudar, deze, doorgaan, voltooien, afronden, te, tych, kontynuuj, dokończ,
    ukończ, estes, concluir, dessa, fortsätt, slutför, bu, devam, tamamla*, tyto, pokračovat, dokončit, tiếp tục, hoàn tất,
    这些, 這些, 继续, 繼續, 完成, これらの, 続け, 続行, 完了, 계속, 완료`),
);

/** Stands above what is shown to explain, and is nobody's own. */
export const exampleWords = matcher(
  list(`example*, sample, demo, preview*, look like, mockup, vorschau, aussehen, aperçu, ressembl*, anteprima, vista previa,
    se verá, podgląd, 预览, 預覽, プレビュー, 미리보기, beispiel*, muster, exemple*, démo, esempio, esempi, ejemplo*, voorbeeld*, przykład*,
    exemplo*, exempel, örnek*, příklad*, ví dụ, 示例, 例如, 样例, 范例, 範例, 例, 見本, 예시, ตัวอย่าง, उदाहरण, எடுத்துக்காட்டு, مثال`),
);

/** In brackets, of what once was: "(was: Pending)". */
export const pastWords = matcher(
  list(`was, previous, previously, formerly, earlier, zuvor, vorher, bisher, früher, ehemals, vormals, war, auparavant,
    précédemment, était, anciennement, prima, in precedenza, precedentemente, era, antes, anteriormente, previamente,
    eerder, voorheen, wcześniej, tidigare, önceden, dříve, trước đây, 之前, 此前, 以前, 原, 이전`),
);

/** What a count counts: "registered in 16 countries". */
export const placesWord = matcher(
  list(`country, countries, marketplace, marketplaces, store, stores, land, länder, ländern, marktplatz*,
    marktplätz*, shop, shops, pays, boutique*, place de marché, places de marché, site de vente, sites de vente, paese, paesi, negozi*,
    mercat*, país, países, tienda*, mercado*, landen, winkel*, kraj*, rynk*, sklep*, loja*, marknad*,
    butik*, ülke*, mağaza*, zemí, zemích, zemi, quốc gia, 国家, 國家, 地区, 地區, 站点, 站點, 商城, 店铺, カ国, か国, ヶ国, ケ国,
    ストア, マーケットプレイス, 국가, 개국, 스토어, ประเทศ, देश, நாடு, دول, بلد`),
);

/** The name of a sign that warns. */
export const warnings = matcher(
  list(`warning*, error*, alert*, attention, caution, problem*, issue*, failed, failure, exclamation, warnung*, fehler*, achtung,
    avertissement*, alerte*, erreur*, échec, problème*, avvis*, errore, errori, attenzione, advertencia*, aviso*, atención, waarschuwing*, fout,
    let op, ostrzeżeni*, błąd, uwaga, erro, atenção, varning*, fel, uyarı*, hata, varování, chyba, cảnh báo, lỗi, 警告, 错误, 錯誤, 失败, 注意,
    エラー, 失敗, 경고, 오류, 주의, คำเตือน, चेतावनी, எச்சரிக்கை, تحذير, خطأ`),
);

/** The account's own way to a store: "Verification pending" is a state of the store itself. */
export const ownMatter = matcher(
  list(`registration*, verification*, identity, document*, dokument*, documentación, 文件, 资料, 書類, application*, approval, review, request, registrierung*, verifizierung*, identitätsprüfung*,
    überprüfung*, prüfung*, antrag, anmeldung*, freischaltung*, inscription*, enregistrement*, vérification*, identité, demande, registrazione,
    iscrizione, verifica, identità, richiesta, approvazione, registro, inscripción, verificación, identidad, solicitud, aprobación, registratie,
    verificatie, rejestracja, weryfikacja, registrering*, kayıt, 注册, 註冊, 身份, 验证, 驗證, 审核, 申请, 申請, 登録, 本人確認, 確認, 등록되지, 등록, 확인, பதிவு`),
);

/** What is paid: whoever says there is none of it says nothing of a store's state. */
export const costs = matcher(
  list(`fee, fees, charge, charges, charged, cost, costs, commission, commissions, gebühr*, grundgebühr*, kosten, kostet,
    provision*, frais, coût*, coûte*, costi, costo, spesa, spese, commissione, commissioni, cuota*, tarifa*, gastos, coste, costes,
    comisión, comisiones, opłat*, taxa, taxas, avgift*, ücret*, poplat*, phí, 费用, 費用, 月费, 月費, 手数料, 料金, 수수료, 요금`),
);

/** What may stand beside or above a store without saying anything about its state: plans, regions, dates. */
export const neutral = matcher(
  list(`sell, selling, sells, sold, vente, vendita, venta, yet, month, monthly, per, fee, year, monat, monatlich, pro, gebühr, jahr, mois, par, an, mese, al, anno, mes, al mes, año, maand, per maand, miesiąc, månad, ay, 每月, 月额, 月額, usd, eur, gbp, cad, mxn, store, stores, storefront, website, marketplace, marketplaces, country, countries, region, regions,
    status, state, listing, listings, plan, plans, account, selling, your, yours, professional,
    individual, where, europe, european, unified, north america, north american, americas, since, date, flag, of, the, in, and,
    for, on, at, you, are, to, is, have, been, service, services, name, with, following, these, this,
    amazon, home, primary, seller, merchant, land, länder, shop, marktplatz, marktplätze, konto, tarif,
    professionell, einzelanbieter, europa, europäisch*, nordamerika, nordamerikanisch*, seit, am, flagge, und, für, ihr,
    ihre, verkauf*, verkaufen, vendre, vendere, vender, verkopen, sprzedawać, sälja, satış, angebotsstatus, angebot*, sie, sind, bei, folgenden, diese, dieser, diesen, haben, sich, noch, der, die, das, den, pays,
    boutique, boutiques, statut, état, compte, offre, offres, formule, professionnel, particulier,
    amérique du nord, européen, européenne, européens, européennes, nord américain*, depuis, le, la, les, l, drapeau, et, vos, votre, de, des, du, sur, dans, suivants, suivantes, vous, êtes,
    paese, paesi, negozio, negozi, stato, piano, professionale, individuale, america settentrionale, europeo, europea, europei, europee, nordamerican*, dal, nei, nelle, seguenti,
    bandiera, tuoi, su, di, dei, delle, offerte, sei, país, países, tienda, tiendas, estado, cuenta,
    profesional, américa del norte, norteamérica, europeos, europeas, norteamerican*, desde, el, los, las, bandera, del, tus, sus, siguientes, te has, se ha, y, e, en,
    está, landen, winkel, winkels, noord amerika, europese, noord amerikaanse, professioneel, sinds, vlag, kraj, kraje, sklep, sklepy,
    profesjonaln*, ameryka północna, europejsk*, północnoamerykańsk*, od, i, w, lojas, profissional, butik, butiker, europeisk*, nordamerikansk*, sedan, och, ülke,
    mağaza, durum, durumu, profesyonel, avrupa, kuzey amerika, ve, jan*, feb*, mar, march, märz, mars,
    marzo, apr*, avril, abril, may, mai, mayo, maggio, jun*, juin, giugno, jul*, juillet, luglio, aug*,
    août, ago*, sep*, sett*, oct*, okt*, ott*, nov*, dec*, dez*, déc*, dic*, janv*, févr*, gen*, ene*,
    asia, asia pacific, middle east, far east, oceania, latin america, nordics, asien, naher osten, ozeanien, lateinamerika, asie, asie pacifique,
    moyen orient, amérique latine, nord america, medio oriente, america latina, asia pacífico, oriente medio, latinoamérica, 亚太, 亚洲, 中东, 拉美,
    アジア, アジア太平洋, 中東, currently, already, now, still, also, auf, im, mit, hat, wurde, derzeit, aktuell, momentan, bereits, jetzt, mit, zum, actuellement, déjà,
    encore, est, sont, a été, attualmente, già, ancora, con, per, è, sono, actualmente, ya, todavía, aún, para, está, están, registrierungsstatus,
    kontostatus, verkaufsstatus, shopstatus, anmeldestatus, marktplatzstatus, situación, situation, 目前, 当前, 已经, 情况, 現在, 状況, で, は, を, と,
    店铺, 商城, 站点, 站, 国家, 地区, 國家, 地區, 状态, 狀態, 计划, 专业, 專業, 个人, 欧洲, 歐洲, 北美, 卖家, 账户, 帐户, 商品, 年, 月, 日, 国旗, 在, 以下,
    您, 销售, 亚马逊, ストア, ステータス, 状態, 大口, 小口, 出品, ヨーロッパ, 欧州, 北米, アカウント, マーケットプレイス, の, に, で, 스토어, 국가, 상태, 유럽,
    북미, 프로페셔널, 마켓플레이스`),
);
