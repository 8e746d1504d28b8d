import type { Catalogue } from './catalogue.ts';

/**
 * What "Atelier Lumen" sells: six lamps in four papers, none of them a variant of another: there are no
 * rows that nobody can buy.
 */
export const lumen: Catalogue = {
  asins: 'B0AL',
  tones: [
    {
      sku: 'WHITE',
      names: {
        en: 'white paper',
        de: 'weißes Papier',
        fr: 'papier blanc',
        it: 'carta bianca',
        es: 'papel blanco',
      },
    },
    {
      sku: 'SAND',
      names: {
        en: 'sand coloured paper',
        de: 'sandfarbenes Papier',
        fr: 'papier couleur sable',
        it: 'carta color sabbia',
        es: 'papel color arena',
      },
    },
    {
      sku: 'MOSS',
      names: {
        en: 'moss green paper',
        de: 'moosgrünes Papier',
        fr: 'papier vert mousse',
        it: 'carta verde muschio',
        es: 'papel verde musgo',
      },
    },
    {
      sku: 'NIGHT',
      names: {
        en: 'night blue paper',
        de: 'nachtblaues Papier',
        fr: 'papier bleu nuit',
        it: 'carta blu notte',
        es: 'papel azul noche',
      },
    },
  ],
  forms: [
    {
      sku: 'PENDANT',
      size: '45 cm',
      price: 140,
      family: false,
      names: {
        en: 'Folded pendant lamp for the dining table',
        de: 'Gefaltete Pendelleuchte für den Esstisch',
        fr: 'Suspension pliée pour la table à manger',
        it: 'Lampada a sospensione piegata per il tavolo',
        es: 'Lámpara colgante plegada para la mesa',
      },
    },
    {
      sku: 'TABLE',
      size: '30 cm',
      price: 95,
      family: false,
      names: {
        en: 'Table lamp with oak foot',
        de: 'Tischlampe mit Fuß aus Eiche',
        fr: 'Lampe de table avec pied en chêne',
        it: 'Lampada da tavolo con base di rovere',
        es: 'Lámpara de mesa con pie de roble',
      },
    },
    {
      sku: 'WALL',
      size: '25 cm',
      price: 80,
      family: false,
      names: {
        en: 'Wall light like an open fan',
        de: 'Wandleuchte wie ein offener Fächer',
        fr: 'Applique en forme d’éventail ouvert',
        it: 'Applique come un ventaglio aperto',
        es: 'Aplique como un abanico abierto',
      },
    },
    {
      sku: 'FLOOR',
      size: '140 cm',
      price: 260,
      family: false,
      names: {
        en: 'Slender floor lamp for reading',
        de: 'Schlanke Stehlampe zum Lesen',
        fr: 'Lampadaire élancé pour la lecture',
        it: 'Lampada da terra sottile per leggere',
        es: 'Lámpara de pie esbelta para leer',
      },
    },
    {
      sku: 'STAR',
      size: '50 cm',
      price: 60,
      family: false,
      names: {
        en: 'Winter star for the window',
        de: 'Winterstern für das Fenster',
        fr: 'Étoile d’hiver pour la fenêtre',
        it: 'Stella d’inverno per la finestra',
        es: 'Estrella de invierno para la ventana',
      },
    },
    {
      sku: 'SHADE',
      size: '35 cm',
      price: 45,
      family: false,
      names: {
        en: 'Replacement shade to fold yourself',
        de: 'Ersatzschirm zum Selbstfalten',
        fr: 'Abat-jour de rechange à plier soi-même',
        it: 'Paralume di ricambio da piegare',
        es: 'Pantalla de repuesto para plegar',
      },
    },
  ],
};
