import type { Language } from '../words.ts';

type Article = { title: string; approval: string; steps: readonly (readonly [string, string])[] };
const stores = 'Amazon.co.uk, Amazon.de, Amazon.fr, Amazon.it, Amazon.es';

export const expansionTexts: Readonly<Record<Language, Article>> = {
  en: {
    title: 'Sell on Amazon Handmade in Europe',
    approval: 'Makers approved in one region need no second approval. Register with the same e-mail address.',
    steps: [
      [
        'Check that your accounts are linked',
        `Go to Seller Account Information. Under Your Services you find every registered store: ${stores}.`,
      ],
      [
        'Maker Profile',
        'Store name and images are copied. Translate the rest, Inspiration and About You, yourself.',
      ],
      ['Products', 'Create your listings in the language of each country.'],
      ['Customer support', 'Answer in the language of the country.'],
    ],
  },
  de: {
    title: 'Mit Amazon Handmade in Europa verkaufen',
    approval:
      'Wer in einer Region zugelassen ist, braucht keine zweite Zulassung. Registrieren Sie sich mit derselben E-Mail-Adresse.',
    steps: [
      [
        'Prüfen, ob die Konten verknüpft sind',
        `Öffnen Sie „Informationen zum Verkäuferkonto“. Unter „Ihre Programme“ steht jeder registrierte Store: ${stores}.`,
      ],
      [
        'Kunsthandwerker-Profil',
        'Name und Bilder werden übernommen. Inspiration und Über Sie übersetzen Sie selbst.',
      ],
      ['Produkte', 'Erstellen Sie Ihre Angebote in der Sprache jedes Landes.'],
      ['Kundenservice', 'Antworten Sie in der Sprache des Landes.'],
    ],
  },
  fr: {
    title: 'Vendre sur Amazon Handmade en Europe',
    approval:
      'Un artisan agréé dans une région n’a pas besoin d’un second agrément. Inscrivez-vous avec la même adresse e-mail.',
    steps: [
      [
        'Vérifier que les comptes sont liés',
        `Ouvrez Informations sur le compte vendeur. Sous Vos services figure chaque boutique inscrite : ${stores}.`,
      ],
      [
        "Profil d'artisan",
        'Le nom et les images sont copiés. Traduisez vous-même Inspiration et À propos de vous.',
      ],
      ['Produits', 'Créez vos offres dans la langue de chaque pays.'],
      ['Service client', 'Répondez dans la langue du pays.'],
    ],
  },
  it: {
    title: 'Vendere su Amazon Handmade in Europa',
    approval:
      'Chi è approvato in una regione non ha bisogno di una seconda approvazione. Registrati con lo stesso indirizzo e-mail.',
    steps: [
      [
        'Verifica che gli account siano collegati',
        `Apri Informazioni sull'Account venditore. In I tuoi servizi trovi ogni negozio registrato: ${stores}.`,
      ],
      ['Profilo artigiano', 'Nome e immagini vengono copiati. Ispirazione e Chi sei vanno tradotti da te.'],
      ['Prodotti', 'Crea le offerte nella lingua di ogni paese.'],
      ['Assistenza clienti', 'Rispondi nella lingua del paese.'],
    ],
  },
  es: {
    title: 'Vender en Amazon Handmade en Europa',
    approval:
      'Quien está aprobado en una región no necesita otra aprobación. Regístrate con la misma dirección de correo.',
    steps: [
      [
        'Comprueba que las cuentas están vinculadas',
        `Abre Información de la cuenta de vendedor. En Mis servicios está cada tienda registrada: ${stores}.`,
      ],
      ['Perfil de artesano', 'El nombre y las imágenes se copian. Traduce tú los demás textos.'],
      ['Productos', 'Crea los listings en el idioma de cada país.'],
      ['Atención al cliente', 'Responde en el idioma del país.'],
    ],
  },
  'zh-CN': {
    title: '在欧洲的 Amazon Handmade 销售',
    approval: '在一个地区获批的手工艺人无需再次申请。请使用同一个邮箱地址注册。',
    steps: [
      ['检查账户是否已关联', `打开“卖家账户信息”。“您的服务”下会列出每个已注册的商城：${stores}。`],
      ['手工艺人资料', '店铺名称和图片会自动复制。“灵感”和“简介”需要您自己翻译。'],
      ['商品', '请用每个国家的语言创建商品信息。'],
      ['买家支持', '请用该国家的语言回复。'],
    ],
  },
  ja: {
    title: 'ヨーロッパのAmazon Handmadeで販売する',
    approval:
      '一つの地域で承認された作り手は、再度の承認を必要としません。同じEメールアドレスで登録してください。',
    steps: [
      [
        'アカウントの連携を確認',
        `出品用アカウント情報を開きます。ご利用中のサービスに登録済みのストアが表示されます: ${stores}。`,
      ],
      ['作り手のプロフィール', 'ストア名と画像はコピーされます。残りはご自身で翻訳してください。'],
      ['商品', '各国の言語で商品を登録します。'],
      ['カスタマーサポート', 'その国の言語で返信します。'],
    ],
  },
};
