/**
 * The profile texts of "Claywork by Mara", an invented ceramicist in Vermont. Nobody real is meant.
 * The English originals hold numbers, sizes and years that a translation must keep.
 */
export const english = {
  inspiration: `My studio stands at the edge of a maple wood in Vermont, and most of my ideas begin there. In March the sap runs, the river breaks its ice and the clay in the bank turns from grey to rust. I copy those colours with 4 glazes that I mix myself from wood ash and local iron. Every bowl carries the mark of one walk: a leaf pressed into the foot, a ripple along the rim. I want each piece to feel like a stone you picked up and could not put down again.`,
  aboutYou: `I am Mara, and I have worked with clay since 2009. I learned on a kick wheel in my grandmother's barn and later spent 2 years with a potter in Tamba, Japan.

Today I make stoneware for the table: mugs of 350 ml, bowls of 16 cm and vases up to 30 cm tall. I throw each piece by hand, let it dry for 10 days and fire it twice, the second time at 1,240 °C. The glazes are free of lead and safe for dishwasher and microwave.

I work alone with my dog Juniper and make about 40 pieces a week, so small differences in size and colour are part of every order. If you would like a set in another colour, write to me. Everything is packed in paper and straw, without plastic, and leaves the studio within 5 working days.`,
};

export const german = {
  inspiration: `Mein Atelier steht am Rand eines Ahornwaldes in Vermont, und dort beginnen die meisten meiner Ideen. Im März steigt der Saft, das Eis auf dem Fluss bricht, und der Ton am Ufer färbt sich von Grau zu Rost. Diese Farben ahme ich mit 4 Glasuren nach, die ich selbst aus Holzasche und Eisen aus der Gegend mische. Jede Schale trägt die Spur eines Spaziergangs: ein Blatt, in den Fuß gedrückt, eine Welle am Rand. Jedes Stück soll sich anfühlen wie ein Stein, den man aufgehoben hat und nicht mehr weglegen mag.`,
  aboutYou: `Ich bin Mara und arbeite seit 2009 mit Ton. Gelernt habe ich an einer Fußdrehscheibe in der Scheune meiner Großmutter, später habe ich 2 Jahre bei einem Töpfer in Tamba in Japan verbracht.

Heute mache ich Steinzeug für den Tisch: Becher mit 350 ml, Schalen mit 16 cm Durchmesser und Vasen bis 30 cm Höhe. Ich drehe jedes Stück von Hand, lasse es 10 Tage trocknen und brenne es zweimal, das zweite Mal bei 1.240 °C. Die Glasuren sind bleifrei und vertragen Spülmaschine und Mikrowelle.

Ich arbeite allein mit meinem Hund Juniper und fertige etwa 40 Stücke in der Woche, deshalb gehören kleine Unterschiede in Größe und Farbe zu jeder Bestellung. Wenn Sie ein Set in einer anderen Farbe möchten, schreiben Sie mir. Alles wird in Papier und Stroh verpackt, ohne Plastik, und verlässt das Atelier innerhalb von 5 Werktagen.`,
};

/** Half translated: the last sentences of both texts were never touched and are still English. */
export const italianInPart = {
  inspiration: `Il mio laboratorio si trova ai margini di un bosco di aceri nel Vermont, ed è lì che nasce la maggior parte delle mie idee. A marzo scorre la linfa, il ghiaccio del fiume si rompe e l'argilla della riva passa dal grigio al ruggine. Riproduco quei colori con 4 smalti che preparo da sola con cenere di legna e ferro del posto. Every bowl carries the mark of one walk: a leaf pressed into the foot, a ripple along the rim. I want each piece to feel like a stone you picked up and could not put down again.`,
  aboutYou: `Sono Mara e lavoro l'argilla dal 2009. Ho imparato su un tornio a pedale nel fienile di mia nonna e poi ho passato 2 anni con un vasaio a Tamba, in Giappone.

Oggi creo gres per la tavola: tazze da 350 ml, ciotole da 16 cm e vasi alti fino a 30 cm. Tornisco ogni pezzo a mano, lo lascio asciugare per 10 giorni e lo cuocio due volte, la seconda a 1.240 °C. The glazes are free of lead and safe for dishwasher and microwave.

I work alone with my dog Juniper and make about 40 pieces a week, so small differences in size and colour are part of every order. If you would like a set in another colour, write to me. Everything is packed in paper and straw, without plastic, and leaves the studio within 5 working days.`,
};

export const untouched = { inspiration: '', aboutYou: '' };

export const french = {
  inspiration: `Mon atelier se trouve au bord d'un bois d'érables dans le Vermont, et c'est là que naissent presque toutes mes idées. En mars, la sève monte, la glace de la rivière se brise et l'argile de la berge passe du gris à la rouille. Je reproduis ces couleurs avec 4 émaux que je prépare moi-même à partir de cendre de bois et de fer de la région. Chaque bol garde la trace d'une promenade : une feuille pressée dans le pied, une vague le long du bord. Je voudrais que chaque pièce ressemble à un galet que l'on a ramassé et que l'on ne veut plus reposer.`,
  aboutYou: `Je suis Mara et je travaille l'argile depuis 2009. J'ai appris sur un tour à pied dans la grange de ma grand-mère, puis j'ai passé 2 ans chez un potier à Tamba, au Japon.

Aujourd'hui, je fabrique du grès pour la table : des mugs de 350 ml, des bols de 16 cm et des vases jusqu'à 30 cm de haut. Je tourne chaque pièce à la main, je la laisse sécher 10 jours et je la cuis deux fois, la seconde à 1 240 °C. Les émaux sont sans plomb et supportent le lave-vaisselle et le micro-ondes.

Je travaille seule avec mon chien Juniper et je fais environ 40 pièces par semaine ; de petites différences de taille et de couleur font donc partie de chaque commande. Si vous souhaitez un ensemble dans une autre couleur, écrivez-moi. Tout est emballé dans du papier et de la paille, sans plastique, et quitte l'atelier sous 5 jours ouvrés.`,
};

export const italian = {
  inspiration: `Il mio laboratorio si trova ai margini di un bosco di aceri nel Vermont, ed è lì che nasce la maggior parte delle mie idee. A marzo scorre la linfa, il ghiaccio del fiume si rompe e l'argilla della riva passa dal grigio al ruggine. Riproduco quei colori con 4 smalti che preparo da sola con cenere di legna e ferro del posto. Ogni ciotola porta il segno di una passeggiata: una foglia premuta nel piede, un'onda lungo il bordo. Vorrei che ogni pezzo sembrasse un sasso che hai raccolto e che non vuoi più posare.`,
  aboutYou: `Sono Mara e lavoro l'argilla dal 2009. Ho imparato su un tornio a pedale nel fienile di mia nonna e poi ho passato 2 anni con un vasaio a Tamba, in Giappone.

Oggi creo gres per la tavola: tazze da 350 ml, ciotole da 16 cm e vasi alti fino a 30 cm. Tornisco ogni pezzo a mano, lo lascio asciugare per 10 giorni e lo cuocio due volte, la seconda a 1.240 °C. Gli smalti sono senza piombo e adatti a lavastoviglie e microonde.

Lavoro da sola con il mio cane Juniper e faccio circa 40 pezzi a settimana, perciò piccole differenze di misura e di colore fanno parte di ogni ordine. Se desideri un servizio in un altro colore, scrivimi. Tutto è imballato in carta e paglia, senza plastica, e lascia il laboratorio entro 5 giorni lavorativi.`,
};

export const spanish = {
  inspiration: `Mi taller está al borde de un bosque de arces en Vermont, y casi todas mis ideas empiezan allí. En marzo sube la savia, se rompe el hielo del río y la arcilla de la orilla pasa del gris al óxido. Imito esos colores con 4 esmaltes que preparo yo misma con ceniza de leña y hierro de la zona. Cada cuenco lleva la huella de un paseo: una hoja apretada en el pie, una onda a lo largo del borde. Quiero que cada pieza parezca una piedra que has recogido y que ya no quieres soltar.`,
  aboutYou: `Soy Mara y trabajo la arcilla desde 2009. Aprendí con un torno de pie en el granero de mi abuela y después pasé 2 años con un alfarero en Tamba, Japón.

Hoy hago gres para la mesa: tazas de 350 ml, cuencos de 16 cm y jarrones de hasta 30 cm de alto. Torneo cada pieza a mano, la dejo secar durante 10 días y la cuezo dos veces, la segunda a 1.240 °C. Los esmaltes no tienen plomo y son aptos para lavavajillas y microondas.

Trabajo sola con mi perro Juniper y hago unas 40 piezas por semana, así que las pequeñas diferencias de tamaño y color forman parte de cada pedido. Si quieres un juego en otro color, escríbeme. Todo se empaqueta en papel y paja, sin plástico, y sale del taller en un plazo de 5 días laborables.`,
};

export const clayworkTexts = { en: english, de: german, fr: french, it: italian, es: spanish };
