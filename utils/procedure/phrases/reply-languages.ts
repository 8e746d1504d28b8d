import type { Country, ListingLanguage } from '../../marketplaces/countries';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import type { Phrases } from './phrase';

/** A language buyers of a country write in. */
export interface ReplyLanguage {
  /** BCP 47, e.g. `es-MX`. */
  tag: string;
  /** What a reply is judged against. */
  language: ListingLanguage;
  phrases: Phrases;
}

/** What is said otherwise in Mexico than in Spain. */
const esMX: Phrases = {
  ...es,
  madeToOrder: 'Hola, {name}: esta pieza se hace sobre pedido. Necesita {days} días antes de poder enviarse.',
  shipped:
    'Hola, {name}: su pedido {order} se envió el {date}. Puede rastrear el paquete con este número de guía: {tracking}.',
  damaged:
    'Hola, {name}: lamento que su pedido haya llegado dañado. Por favor envíeme una foto y se lo cambio o le regreso su dinero.',
  refunded: 'Hola, {name}: reembolsé el pedido {order} el {date}. Amazon deposita el importe en unos días.',
};

/** What is said otherwise in Canada than in France; before a colon there is a space, before "?" there is none. */
const frCA: Phrases = {
  ...fr,
  personalise:
    'Bonjour {name}, merci pour votre commande {order}. Pourriez-vous m’envoyer le texte exact, écrit comme il doit apparaître?',
  shipped:
    'Bonjour {name}, votre commande {order} a été expédiée le {date}. Vous pouvez suivre le colis avec ce numéro de repérage : {tracking}.',
  customs:
    'Bonjour {name}, votre colis vient de l’étranger. Si les douanes vous demandent un paiement, merci de m’avertir avant de payer.',
};

const english: ReplyLanguage = { tag: 'en', language: 'en', phrases: en };

/** The languages of each country's buyers; the first is Amazon's (help 200404870). Canada has two. */
export const replyLanguages: Readonly<Record<Country, readonly [ReplyLanguage, ...ReplyLanguage[]]>> = {
  US: [english],
  CA: [english, { tag: 'fr-CA', language: 'fr', phrases: frCA }],
  MX: [{ tag: 'es-MX', language: 'es', phrases: esMX }],
  UK: [english],
  DE: [{ tag: 'de', language: 'de', phrases: de }],
  FR: [{ tag: 'fr', language: 'fr', phrases: fr }],
  IT: [{ tag: 'it', language: 'it', phrases: it }],
  ES: [{ tag: 'es', language: 'es', phrases: es }],
};
