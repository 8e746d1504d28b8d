import type { ProfileField } from '../facts';
import { list } from './list';
import { matcher } from './matcher';

/**
 * What the Maker Profile's labels are called. `seen` stood in public texts of Amazon's; `translated` is our own
 * translation for interface languages nobody has shown us, and counts as weaker evidence.
 */
export interface Words {
  seen: readonly string[];
  translated: readonly string[];
}

export const profileWords: Record<ProfileField, Words> = {
  inspiration: {
    seen: list(`Inspiration, 灵感`),
    translated:
      list(`Inspirations, Ispirazione, Inspiración, インスピレーション, ひらめき, 創作のインスピレーション, Inspiratie, Inspiracja,
    Inspiracje, Inspiração, İlham, İlham Kaynağı, 영감, 靈感, 创作灵感, 創作靈感, 设计灵感, Cảm hứng, แรงบันดาลใจ,
    प्रेरणा, உத்வேகம், الإلهام, إلهام, Inspirace`),
  },
  aboutYou: {
    seen: list(`About You, 简介`),
    translated:
      list(`About Me, About the maker, About the artisan, Über Sie, Über dich, Über mich, Über Sie selbst,
    Zu Ihrer Person, À propos de vous, À propos de toi, À propos de moi, Informazioni su di te, Su di te,
    Chi sei, Chi siamo, Informazioni su di Lei, Su di Lei, Chi sono, Acerca de ti, Acerca de usted,
    Acerca de vos, Sobre ti, Sobre usted, Sobre mí, あなたについて, 自己紹介, 紹介, 出品者について, プロフィール紹介, Over jou,
    Over u, Over mij, O Tobie, O Pani/Panu, O sobie, Sobre você, Sobre si, Om dig, Om dig själv,
    Hakkınızda, Sizin Hakkınızda, Senin Hakkında, 회원님 소개, 자기소개, 소개, 關於您, 關於你, 簡介, 关于您, 关于你, 自我介绍, 个人简介,
    個人簡介, Giới thiệu về bạn, Về bạn, เกี่ยวกับคุณ, आपके बारे में, உங்களைப் பற்றி, نبذة عنك, معلومات عنك,
    O vás`),
  },
  storeName: {
    seen: list(`Store name, Shop name, Nome del negozio, 店铺名称`),
    translated: list(`Name des Shops, Shopname, Shop-Name, Name Ihres Shops, Store-Name, Nom de la boutique,
    Nom du magasin, Nombre de la tienda, ストア名, 店舗名, ショップ名, Winkelnaam, Naam van de winkel, Nazwa sklepu,
    Nome da loja, Butiksnamn, Mağaza adı, 스토어 이름, 상점 이름, 店鋪名稱, 商店名稱, Tên cửa hàng, ชื่อร้านค้า,
    स्टोर का नाम, கடை பெயர், اسم المتجر, Název obchodu`),
  },
  shortUrl: {
    seen: list(`Short URL, URL, URL breve, 短 URL`),
    translated:
      list(`Store URL, Shop URL, Profile URL, Custom URL, Vanity URL, Kurz-URL, Kurze URL, Kurzlink, Shop-URL,
    URL courte, URL corta, URL abreviada, 短縮URL, 短いURL, Korte URL, Krótki adres URL, Krótki URL,
    Adres URL, URL curta, Kort URL, Kort webbadress, Kısa URL, 짧은 URL, 단축 URL, 短網址, 短网址, 短链接, URL ngắn,
    URL แบบสั้น, छोटा URL, குறுகிய URL, عنوان URL القصير, Krátká adresa URL`),
  },
  profileImage: {
    seen: list(`Profile image, Immagine del profilo, 资料图片`),
    translated:
      list(`Profile picture, Profile photo, Maker image, Profilbild, Image de profil, Photo de profil,
    Foto del profilo, Imagen de perfil, Imagen del perfil, Foto de perfil, プロフィール画像, プロフィール写真,
    Profielafbeelding, Profielfoto, Zdjęcie profilowe, Obraz profilu, Imagem do perfil, Imagem de perfil,
    Profil resmi, Profil görseli, 프로필 이미지, 프로필 사진, 個人資料圖片, 个人资料图片, 头像, 個人檔案圖片, Ảnh hồ sơ, รูปโปรไฟล์,
    प्रोफ़ाइल इमेज, சுயவிவரப் படம், صورة الملف الشخصي, Profilový obrázek`),
  },
  storefrontImages: {
    seen: list(`Storefront images, Immagini della vetrina, 店铺图片`),
    translated:
      list(`Storefront image, Storefront photos, Store images, Shop images, Storefront-Bilder, Shop-Bilder,
    Bilder des Shops, Bilder für Ihren Shop, Schaufensterbilder, Images de la boutique,
    Images de la vitrine, Images du magasin, Images de vitrine, Imágenes del escaparate,
    Imágenes del aparador, Imágenes de la tienda, Immagini del negozio, ストアフロント画像, ストア画像, 店舗画像, ストアの画像,
    Afbeeldingen van de winkel, Winkelafbeeldingen, Afbeeldingen winkelpagina, Obrazy witryny sklepu,
    Zdjęcia sklepu, Obrazy sklepu, Imagens da vitrine, Imagens da loja, Butiksbilder, Bilder på butiken,
    Mağaza resimleri, Mağaza görselleri, Vitrin görselleri, 스토어프론트 이미지, 상점 이미지, 스토어 이미지, 店鋪圖片, 店面图片,
    店面圖片, Hình ảnh gian hàng, รูปภาพหน้าร้าน, स्टोरफ़्रंट इमेज, صور واجهة المتجر, Obrázky obchodu`),
  },
};

/** The page's own name, a further sign that this is the form. */
export const makerProfileNames: readonly string[] =
  list(`Maker Profile, Artisan Profile, Kunsthandwerkerprofil, Kunsthandwerker-Profil, Herstellerprofil,
    Profil d'artisan, Profil de l'artisan, Profil artisan, Profil du créateur, Profil créateur,
    profilo artigiano, Profilo dell’artigiano, Profilo artigianale, Perfil de artesano,
    Perfil del artesano, Perfil de fabricante, 手工艺人资料, 手艺人资料, 手工藝人資料, メーカープロフィール, 作家プロフィール, 職人プロフィール,
    クリエイタープロフィール, Makersprofiel, Profiel van maker, Ambachtsprofiel, Profil twórcy, Profil rzemieślnika,
    Perfil do artesão, Hantverkarprofil, Zanaatkar profili, 메이커 프로필, 장인 프로필`);

/** Words that may stand around a field's name in its label without changing what it means. */
export const labelFillers = matcher(
  list(`your, my, the, ihr, ihre, dein, deine, votre, ton, la tua, il tuo, le tue, tu, su, tus, sus, jouw, uw, din, dina,
    required, optional, pflichtfeld, erforderlich, freiwillig, obligatoire, facultatif, obbligatorio, facoltativo, opzionale,
    obligatorio, opcional, verplicht, optioneel, wymagane, opcjonalne, zorunlu, isteğe bağlı, max, maximum, characters, zeichen,
    caractères, caratteri, caracteres, tekens, section, edit, 必填, 选填, 可选, 必須, 任意, 您的, 你的, 필수, 선택`),
);

/** What a line that says which country's form this is may be made of, beside words for stores. */
export const formLineWords = matcher(
  list(`maker, artisan, profile, profiles, form, editing, you re, page, currently, now, shown, profil*, formular,
    kunsthandwerker*, seite, aktuell, jetzt, gerade, profilo, artigiano, modulo, pagina, perfil, artesano, formulario,
    página, formulaire, modifiez, actuellement, pour, per, para, sur, 手工艺人, 资料, 手艺人, 正在, 当前, 的, 页面, メーカー, プロフィール, 作家`),
);

/** A country that is said to be another one: where one comes from, or where a text was taken from. */
export const elsewhereWords = matcher(
  list(`home, primary, main, from, other, origin, heimat*, haupt*, aus, von, andere*, principal*, depuis, autre*,
    dal, altr*, desde, otr*, 主要, 来自, 其他, 他`),
);

/** A text that is not the country's: what it is translated from. */
export const originalWords = matcher(
  list(`original, originals, originaltext*, source, ausgangstext, quelltext, originale, originaux, origine, d origine,
    originales, origen, fuente, sorgente, 原文, 原始, 原始文本, オリジナル, 元の文章, 원문, origineel, originele, oryginał*,
    orijinal, originál*`),
);

/** What may stand beside such a word without making it another thing than the text. */
export const originalFillers = matcher(
  list(`text, texts, version, language, texte, langue, testo, versione, lingua, texto, versión, idioma, sprache,
    fassung, de, d, in, the, your, ihr, votre, il tuo, tu, su, 语言, 文本, 版本, 言語, テキスト`),
);

/** A list that asks where somebody works, lives or was born, and not which store. */
export const whereaboutsWords = matcher(
  list(`workshop, studio, origin, address, residence, live, born, birth, made, ship*, location, werkstatt, atelier,
    herkunft*, adresse, wohn*, standort, origine, habit*, laboratorio, indirizzo, residenza, taller, origen, dirección,
    residencia, 工作室, 产地, 原产地, 地址, 居住, 出生, 所在地, 住所, 工房`),
);
