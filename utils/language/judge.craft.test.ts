import { beforeAll, describe, expect, test } from 'vitest';
import { installedModel } from '../../test/tools/language-model';
import type { ListingLanguage } from '../marketplaces/countries';
import { judgeText } from './judge';
import type { Language, TextVerdict } from './judgement';
import type { LanguageModel } from './model';

/** Short, honest texts as makers write them: borrowed words, names, lists, and what was left behind. */
type Case = [expected: ListingLanguage, original: Language | null, verdict: TextVerdict, text: string];

let model: LanguageModel;
beforeAll(async () => {
  model = await installedModel();
});

function verdict(expected: ListingLanguage, originalLanguage: Language | null, text: string): TextVerdict {
  return judgeText(model, { text, expected, original: null, originalLanguage, protectedWords: [] }).verdict;
}

describe('titles with borrowed words', () => {
  test.each<Case>([
    ['de', 'en', 'good', 'Handgefertigte Raku-Schale aus Steinzeug mit türkiser Glasur'],
    ['de', 'en', 'good', 'Boho Makramee Wandbehang aus Baumwolle für das Wohnzimmer'],
    ['fr', 'en', 'good', 'Collier pendentif en argent sterling 925 avec pierre de lune'],
    ['fr', 'de', 'good', 'Bracelet vintage en cuir tressé, fermoir en laiton'],
    ['it', 'en', 'good', 'Orecchini pendenti in argento 925 con perle di Murano'],
    ['it', 'en', 'good', 'Set di tazze espresso in gres, stile wabi-sabi'],
    ['es', 'en', 'good', 'Bolso tote de algodón con estampado floral hecho a mano'],
    ['en', 'de', 'good', 'Handmade felt advent calendar with 24 little pockets'],
    ['de', 'en', 'untranslated', 'Handmade ceramic mug with blue glaze and wooden lid'],
    ['it', 'de', 'untranslated', 'Handgemachte Keramiktasse mit blauer Glasur und Holzdeckel'],
    ['es', 'fr', 'untranslated', 'Tasse en céramique faite main avec émail bleu'],
    ['fr', 'it', 'untranslated', 'Tazza in ceramica fatta a mano con smalto blu'],
  ])('%s from %s: %s – %s', (expected, original, wanted, text) => {
    expect(verdict(expected, original, text)).toBe(wanted);
  });
});

describe('too little to tell', () => {
  test.each<Case>([
    ['it', 'en', 'too-short', '925'],
    ['it', 'en', 'too-short', '#handmade #ceramics @willow_clay'],
    ['de', 'en', 'too-short', 'www.willow.example 12 cm x 8 cm'],
    ['fr', 'en', 'too-short', 'Thank you!'],
    ['de', 'en', 'too-short', 'Vase'],
    ['de', 'en', 'too-short', '•'],
  ])('%s from %s: %s – %s', (expected, original, wanted, text) => {
    expect(verdict(expected, original, text)).toBe(wanted);
  });
});

describe('bios', () => {
  test.each<Case>([
    [
      'it',
      'en',
      'good',
      'Ciao, sono Sarah e gestisco Willow & Clay nel Devon. La mia linea Midnight Garden è nata nel 2019.',
    ],
    [
      'fr',
      'en',
      'good',
      'Mon best-seller est la « Ocean Wave Coffee Mug ». Je tourne chaque pièce à la main dans le Devon.',
    ],
    ['it', 'en', 'too-short', 'Look minimal, finitura matt, stile nordico.'],
    ['de', 'en', 'too-short', 'Farbe: Dusty Rose, Off-White oder Navy.'],
    ['fr', 'en', 'too-short', 'Le look boho chic, version slow fashion.'],
    ['de', 'en', 'too-short', 'Jede Tasse ist anders. Farbe: Dusty Rose, Off-White oder Navy.'],
    [
      'de',
      'en',
      'good',
      'Jede Tasse ist anders und von Hand bemalt. Farbe: Dusty Rose, Off-White oder Navy.',
    ],
    ['fr', 'en', 'good', 'Ma devise « made with love and patience » me suit depuis dix ans.'],
    ['de', 'en', 'good', 'ICH FERTIGE JEDES STÜCK VON HAND. DER TON KOMMT AUS DER REGION.'],
    ['es', 'en', 'good', '✨ Velas de soja\n🌿 Aceites naturales\n• Hecho a mano en Oaxaca con mucho cariño'],
    ['de', 'zh', 'untranslated', '我和我的丈夫在景德镇经营一家小陶瓷工作室。每一件作品都是手工制作的。'],
    ['de', 'ja', 'untranslated', '京都の小さな工房で、ひとつひとつ手作りしています。'],
    [
      'en',
      'tr',
      'untranslated',
      'Her parçayı İstanbul’daki küçük atölyemde elle yapıyorum ve özenle paketliyorum.',
    ],
    ['de', 'en', 'other-language', 'Я делаю каждую чашку вручную в своей маленькой мастерской.'],
    ['de', 'en', 'other-language', 'Ik maak elk stuk met de hand in mijn kleine atelier in Utrecht.'],
    [
      'es',
      'en',
      'other-language',
      'Faço cada peça à mão no meu pequeno ateliê em Lisboa, com muito carinho.',
    ],
    [
      'it',
      'en',
      'partly',
      'Creo gioielli a mano in un piccolo studio and every single piece is made with love and patience',
    ],
    [
      'it',
      'en',
      'partly',
      'Ogni pezzo è unico e fatto a mano.\n• Dishwasher safe\n• Hand painted\n• Lead free glaze',
    ],
    [
      'fr',
      null,
      'partly',
      'Je fabrique des bougies dans mon atelier. All my candles are poured by hand in small batches.',
    ],
  ])('%s from %s: %s – %s', (expected, original, wanted, text) => {
    expect(verdict(expected, original, text)).toBe(wanted);
  });
});

describe('sentences that are mostly names', () => {
  test.each<Case>([
    ['de', 'en', 'good', 'Hans Müller und María García gründeten Willow & Clay 2014 in New York City.'],
    ['es', 'en', 'good', 'Hola, soy Emily Johnson, de Portland, Oregón. Hago velas desde 2015.'],
    ['it', 'en', 'good', 'Mi chiamo John Smith e vivo a Nashville, Tennessee.'],
    ['fr', 'en', 'good', "Bienvenue chez The Salty Dog Studio, l'atelier de Mary Ann Smith à Asheville."],
    ['it', 'en', 'untranslated', 'Hello, I am Marta.'],
    ['es', 'de', 'untranslated', 'Jean-Luc Moreau und María García gründeten La Petite Fleur in Faenza.'],
    ['de', 'en', 'good', 'Unsere Partner sind Wool and the Gang, Liberty London und Farrow & Ball.'],
    ['en', 'de', 'good', 'My bestsellers are the Luna hoops and the Fleur de Sel pendant.'],
    ['de', 'en', 'too-short', 'H A N D G E M A C H T'],
    ['it', 'en', 'good', 'I MIEI CESTI REGGONO LA LEGNA E I BAMBINI.'],
  ])('%s from %s: %s – %s', (expected, original, wanted, text) => {
    expect(verdict(expected, original, text)).toBe(wanted);
  });
});

describe('languages the model does not know', () => {
  test.each([
    'Minden darabot kézzel készítek a műhelyemben, szeretettel és türelemmel, évek óta.',
    'Každý kus vyrábím ručně ve své malé dílně s láskou a trpělivostí už deset let.',
    'Tôi làm từng sản phẩm bằng tay trong xưởng nhỏ của mình với rất nhiều tình yêu.',
    'ฉันทำเครื่องปั้นดินเผาทุกชิ้นด้วยมือในสตูดิโอเล็ก ๆ ของฉัน',
  ])('are never good: %s', (text) => {
    expect(verdict('it', 'en', text)).toBe('other-language');
    expect(verdict('en', null, text)).toBe('other-language');
  });
});

describe('Galician, which the model does not know', () => {
  test.each([
    'As miñas xoias son de prata e levan pedras do mar.',
    'Unha cunca de barro para o almorzo, pintada de azul.',
    'Os bolsos son de coiro curtido con casca de árbore.',
    'Bolsa de liño natural, forte e lixeira.',
    'Esta manta é de la das nosas ovellas.',
  ])('is no Spanish: %s', (text) => {
    expect(verdict('es', 'en', text)).toBe('other-language');
  });

  test.each([
    'Miña Terra es mi marca de joyas hechas a mano en Vigo.',
    'Tamén es el nombre de mi abuela, y Feito el de mi taller de cerámica en Lugo.',
    'Bolso de piel hecho a mano, con COA y caja.',
  ])('makes no Spanish wrong by a name: %s', (text) => {
    expect(verdict('es', 'en', text)).toBe('good');
  });
});

describe('a country’s own words', () => {
  test.each([
    ['de', 'Jedes Häferl wird in meiner Werkstatt in Graz von Hand getöpfert.'],
    ['de', 'Jedes Stück weiss um seine Herkunft, geschliffen mit viel Fleiss.'],
    ['fr', 'Tuque en laine mérinos, tricotée serrée, faite ici au Québec.'],
    ['es', 'Cobija de lana tejida en telar de pedal por artesanos de Teotitlán.'],
    ['es', 'Aretes de plata .925 hechos a mano en Taxco.'],
    ['en', 'Aluminium keyring, personalised with your favourite name.'],
    ['en', 'Y’all come visit my shop in Austin, I make leather wallets.'],
  ] as const)('are %s: %s', (expected, text) => {
    expect(verdict(expected, expected === 'en' ? 'de' : 'en', text)).toBe('good');
  });

  test.each([
    ['es', 'Tábua de madeira de oliveira, ideal para queijo.'],
    ['de', 'Elk stuk wordt met de hand gemaakt in mijn kleine atelier in Utrecht.'],
  ] as const)('are no neighbour’s: %s, %s', (expected, text) => {
    expect(verdict(expected, 'en', text)).toBe('other-language');
  });
});

describe('sentences too short to tell, in a language close to others', () => {
  const romanian =
    'Am crescut printre sobe cu lemne. Fiecare cană este din lut. Soțul meu Paolo taie lemnul. Un cadou perfect pentru părinți.';
  const catalan = 'Aquesta tassa és per a tu. Cada penjoll porta una cadena. Netegeu amb un drap humit.';

  test.each(['it', 'es', 'fr', 'de'] as const)('are wrong together for readers of %s', (expected) => {
    expect(['other-language', 'partly']).toContain(verdict(expected, 'en', romanian));
    expect(verdict(expected, 'en', catalan)).toBe('other-language');
  });

  test('are left alone where most of the text is good', () => {
    const good = 'Lavoro il legno da vent’anni nella mia bottega in collina, con mio fratello e due gatti.';
    const unsure = 'Tingo solo con robbia, guado, reseda.';
    const judgement = judgeText(model, {
      text: `${good} ${unsure}`,
      expected: 'it',
      original: null,
      originalLanguage: 'en',
      protectedWords: [],
    });
    expect(judgement.sentences.map(({ verdict: found }) => found)).toEqual(['good', 'unsure']);
  });
});

describe('with the original known', () => {
  const english = 'Hand stitched leather wallets from a small workshop. All my leather comes from Tuscany.';

  test('English again for another English country is good, whatever the original’s language is said to be', () => {
    for (const originalLanguage of ['en', null] as const) {
      const judgement = judgeText(model, {
        text: english,
        expected: 'en',
        original: english,
        originalLanguage,
        protectedWords: [],
      });
      expect(judgement.verdict).toBe('good');
    }
  });

  test('and so it is with its spelling changed', () => {
    const american = 'Colored glass jewelry from a small workshop. My favorite color is gray.';
    const british = 'Coloured glass jewellery from a small workshop. My favourite colour is grey.';
    const asked = { text: british, original: american, originalLanguage: 'en', protectedWords: [] } as const;
    expect(judgeText(model, { ...asked, expected: 'en' }).verdict).toBe('good');
  });

  test('a sentence that could be either language is wrong where the original has it word for word', () => {
    const text = 'Every order is packed with care. Email ou client requis.';
    const asked = { text, expected: 'en', originalLanguage: 'fr', protectedWords: [] } as const;
    const verdicts = (original: string | null) =>
      judgeText(model, { ...asked, original }).sentences.map(({ verdict: found }) => found);
    expect(verdicts(null)).toEqual(['good', 'unsure']);
    expect(verdicts('Chaque commande est emballée avec soin. Email ou client requis.')).toEqual([
      'good',
      'untranslated',
    ]);
  });

  test('its language is found out where nobody says it', () => {
    const asked = { expected: 'de', original: english, originalLanguage: null, protectedWords: [] } as const;
    expect(judgeText(model, { ...asked, text: english }).verdict).toBe('same-as-original');
    expect(judgeText(model, { ...asked, text: `${english} Thank you for visiting my shop.` }).verdict).toBe(
      'same-as-original',
    );
    const half = 'Handgenähte Geldbörsen aus einer kleinen Werkstatt. All my leather comes from Tuscany.';
    expect(judgeText(model, { ...asked, text: half }).sentences.map(({ verdict: found }) => found)).toEqual([
      'good',
      'untranslated',
    ]);
  });

  test('a short copy is the same as the original only if it reads like the original’s language', () => {
    const asked = { expected: 'de', originalLanguage: 'en', protectedWords: [] } as const;
    expect(judgeText(model, { ...asked, text: 'Made with love', original: 'Made with love' }).verdict).toBe(
      'same-as-original',
    );
    expect(judgeText(model, { ...asked, text: 'Vase', original: 'Vase' }).verdict).toBe('too-short');
  });

  test('protected words count for no language, and a text of nothing else is too short', () => {
    const asked = { expected: 'it', original: null, originalLanguage: 'en' } as const;
    const text = 'The Old Pottery Shed by the Sea';
    expect(judgeText(model, { ...asked, text, protectedWords: [] }).verdict).toBe('untranslated');
    expect(judgeText(model, { ...asked, text, protectedWords: [text] }).verdict).toBe('too-short');
  });
});
