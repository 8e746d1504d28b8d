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
