import type { Phrases } from './phrase';

export const it: Phrases = {
  thanks:
    'Buongiorno {name}, grazie per il Suo ordine. Lo realizzo a mano e Le scriverò appena sarà in viaggio.',
  answerSoon: 'Buongiorno {name}, grazie per la Sua domanda. Verifico e Le rispondo entro il {date}.',
  personalise:
    'Buongiorno {name}, grazie per il Suo ordine {order}. Mi può inviare il testo esatto, scritto come deve apparire?',
  madeToOrder:
    'Buongiorno {name}, questo pezzo viene realizzato su ordinazione. Servono {days} giorni prima della spedizione.',
  shipped:
    'Buongiorno {name}, il Suo ordine {order} è stato spedito il {date}. Può seguire il pacco con questo numero: {tracking}.',
  late: 'Buongiorno {name}, mi dispiace: il Suo ordine {order} arriverà più tardi del previsto. Lo spedirò al più tardi il {date}.',
  customs:
    'Buongiorno {name}, il Suo pacco arriva dall’estero. Se la dogana Le chiede un pagamento, me lo dica prima di pagare.',
  damaged:
    'Buongiorno {name}, mi dispiace che il Suo ordine sia arrivato danneggiato. Mi mandi una foto: lo sostituirò o Le farò un rimborso.',
  returns:
    'Buongiorno {name}, certo, può restituire l’ordine {order}. Le darò un indirizzo nel Suo Paese o un’etichetta prepagata.',
  refunded:
    'Buongiorno {name}, ho rimborsato l’ordine {order} il {date}. Amazon accredita l’importo entro qualche giorno.',
};
