import type { Phrases } from './phrase';

export const fr: Phrases = {
  thanks:
    'Bonjour {name}, merci pour votre commande. Je la fabrique à la main et je vous écrirai dès qu’elle sera en route.',
  answerSoon:
    'Bonjour {name}, merci pour votre question. Je me renseigne et je vous réponds avant le {date}.',
  personalise:
    'Bonjour {name}, merci pour votre commande {order}. Pourriez-vous m’envoyer le texte exact, écrit comme il doit apparaître ?',
  madeToOrder:
    'Bonjour {name}, cette pièce est fabriquée à la commande. Il faut compter {days} jours avant l’expédition.',
  shipped:
    'Bonjour {name}, votre commande {order} a été expédiée le {date}. Vous pouvez suivre le colis avec ce numéro : {tracking}.',
  late: 'Bonjour {name}, toutes mes excuses : votre commande {order} aura du retard. Je l’expédierai au plus tard le {date}.',
  customs:
    'Bonjour {name}, votre colis vient de l’étranger. Si la douane vous demande un paiement, merci de me prévenir avant de payer.',
  damaged:
    'Bonjour {name}, toutes mes excuses : votre commande est arrivée abîmée. Merci de m’envoyer une photo : je la remplacerai ou je vous rembourserai.',
  returns:
    'Bonjour {name}, vous pouvez bien sûr renvoyer la commande {order}. Je vous indiquerai une adresse dans votre pays ou vous enverrai une étiquette prépayée.',
  refunded:
    'Bonjour {name}, j’ai remboursé la commande {order} le {date}. Amazon verse le montant sous quelques jours.',
};
