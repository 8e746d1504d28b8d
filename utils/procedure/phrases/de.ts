import type { Phrases } from './phrase';

export const de: Phrases = {
  thanks:
    'Guten Tag {name}, vielen Dank für Ihre Bestellung. Ich fertige sie von Hand und schreibe Ihnen, sobald sie unterwegs ist.',
  answerSoon:
    'Guten Tag {name}, vielen Dank für Ihre Frage. Ich sehe nach und antworte Ihnen bis zum {date}.',
  personalise:
    'Guten Tag {name}, vielen Dank für Ihre Bestellung {order}. Bitte schicken Sie mir den genauen Text dafür, so geschrieben, wie er erscheinen soll.',
  madeToOrder:
    'Guten Tag {name}, dieses Stück wird auf Bestellung gefertigt. Bis zum Versand dauert es {days} Tage.',
  shipped:
    'Guten Tag {name}, Ihre Bestellung {order} wurde am {date} verschickt. Mit dieser Nummer können Sie das Paket verfolgen: {tracking}.',
  late: 'Guten Tag {name}, es tut mir leid: Ihre Bestellung {order} kommt später als geplant. Ich verschicke sie spätestens am {date}.',
  customs:
    'Guten Tag {name}, Ihr Paket kommt aus dem Ausland. Falls der Zoll Geld von Ihnen verlangt, sagen Sie mir bitte Bescheid, bevor Sie zahlen.',
  damaged:
    'Guten Tag {name}, es tut mir leid, dass Ihre Bestellung beschädigt angekommen ist. Bitte schicken Sie mir ein Foto, dann ersetze ich sie oder erstatte Ihnen den Betrag.',
  returns:
    'Guten Tag {name}, selbstverständlich können Sie die Bestellung {order} zurückschicken. Ich nenne Ihnen eine Adresse in Ihrem Land oder sende Ihnen ein bezahltes Etikett.',
  refunded:
    'Guten Tag {name}, ich habe die Bestellung {order} am {date} erstattet. Amazon zahlt den Betrag in wenigen Tagen aus.',
};
