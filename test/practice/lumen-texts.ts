/** The profile texts of "Atelier Lumen", an invented lamp maker in Leipzig. Nobody real is meant. German is her original. */
export const lumenTexts = {
  de: {
    inspiration: `Meine Lampen beginnen mit dem Licht am späten Nachmittag, wenn es schräg durch die hohen Fenster unserer alten Spinnerei fällt. Ich falte Papier so lange, bis eine Lampe dieses Licht am Abend wiederholt. Jede Form prüfe ich an 3 Wänden und mit 2 Glühbirnen, bevor sie in den Laden kommt.`,
    aboutYou: `Ich heiße Ilse und falte seit 2014 Lampen aus Papier. Das Papier kommt von einer Mühle, die 60 km entfernt liegt. Eine Lampe braucht etwa 6 Stunden und 90 Falten, und ich mache nie mehr als 4 am Tag. Wenn eine Falte reißt, schicke ich Ihnen kostenlos einen neuen Schirm.`,
  },
  en: {
    inspiration: `My lamps begin with the light of late afternoon, when it falls at an angle through the tall windows of our old spinning mill. I fold paper until a lamp repeats that light in the evening. I try every shape on 3 walls and with 2 bulbs before it goes into the shop.`,
    aboutYou: `My name is Ilse and I have folded lamps from paper since 2014. The paper comes from a mill that is 60 km away. A lamp takes about 6 hours and 90 folds, and I never make more than 4 a day. If a fold tears, I send you a new shade free of charge.`,
  },
  fr: {
    inspiration: `Mes lampes naissent de la lumière de fin d'après-midi, quand elle traverse de biais les hautes fenêtres de notre ancienne filature. Je plie le papier jusqu'à ce qu'une lampe répète cette lumière le soir. J'essaie chaque forme sur 3 murs et avec 2 ampoules avant de la mettre en vente.`,
    aboutYou: `Je m'appelle Ilse et je plie des lampes en papier depuis 2014. Le papier vient d'un moulin situé à 60 km d'ici. Une lampe demande environ 6 heures et 90 plis, et je n'en fais jamais plus de 4 par jour. Si un pli se déchire, je vous envoie gratuitement un nouvel abat-jour.`,
  },
  it: {
    inspiration: `Le mie lampade nascono dalla luce del tardo pomeriggio, quando entra di traverso dalle alte finestre della nostra vecchia filanda. Piego la carta finché una lampada non ripete quella luce la sera. Provo ogni forma su 3 pareti e con 2 lampadine prima di metterla in vendita.`,
    aboutYou: `Mi chiamo Ilse e dal 2014 piego lampade di carta. La carta viene da un mulino che si trova a 60 km da qui. Una lampada richiede circa 6 ore e 90 pieghe, e non ne faccio mai più di 4 al giorno. Se una piega si strappa, ti mando gratis un nuovo paralume.`,
  },
  es: {
    inspiration: `Mis lámparas nacen de la luz de la tarde, cuando entra inclinada por las altas ventanas de nuestra antigua hilandería. Pliego el papel hasta que una lámpara repite esa luz por la noche. Pruebo cada forma en 3 paredes y con 2 bombillas antes de ponerla a la venta.`,
    aboutYou: `Me llamo Ilse y pliego lámparas de papel desde 2014. El papel viene de un molino que está a 60 km de aquí. Una lámpara necesita unas 6 horas y 90 pliegues, y nunca hago más de 4 al día. Si un pliegue se rompe, te envío gratis una pantalla nueva.`,
  },
};
