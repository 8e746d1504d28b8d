import type { Country } from '../marketplaces/countries';

/** The texts of "Claywork by Mara", an invented maker. Nobody real is meant. */
interface SampleTexts {
  inspiration: string;
  aboutYou: string;
}

const english: SampleTexts = {
  inspiration:
    'My studio stands at the edge of a maple wood in Vermont, and most of my ideas begin there. I copy the colours of the river bank with 4 glazes that I mix from wood ash and local iron. Every bowl carries the mark of one walk.',
  aboutYou:
    'I am Mara, and I have worked with clay since 2009. I throw mugs of 350 ml and bowls of 16 cm by hand and fire them twice.\n\nThe glazes are free of lead and safe for the dishwasher. Each piece leaves the studio within 5 working days.',
};

/** France: its profile is there, its texts are not. Spain: a copy of the original. Italy: half translated. */
export const sampleTexts: Partial<Record<Country, SampleTexts>> = {
  US: english,
  UK: english,
  DE: {
    inspiration:
      'Mein Atelier steht am Rand eines Ahornwaldes in Vermont, und dort beginnen die meisten meiner Ideen. Die Farben des Flussufers ahme ich mit 4 Glasuren nach, die ich aus Holzasche und Eisen aus der Gegend mische. Jede Schale trägt die Spur eines Spaziergangs.',
    aboutYou:
      'Ich bin Mara und arbeite seit 2009 mit Ton. Ich drehe Becher mit 350 ml und Schalen mit 16 cm Durchmesser von Hand und brenne sie zweimal.\n\nDie Glasuren sind bleifrei und vertragen die Spülmaschine. Jedes Stück verlässt das Atelier innerhalb von 5 Werktagen.',
  },
  FR: { inspiration: '', aboutYou: '' },
  IT: {
    inspiration:
      'Il mio laboratorio si trova ai margini di un bosco di aceri nel Vermont, ed è lì che nasce la maggior parte delle mie idee. Riproduco i colori della riva del fiume con 4 smalti che preparo da sola con cenere di legna e ferro del posto. Every bowl carries the mark of one walk.',
    aboutYou:
      "Sono Mara e lavoro l'argilla dal 2009. Tornisco a mano tazze da 350 ml e ciotole da 16 cm e le cuocio due volte.\n\nThe glazes are free of lead and safe for the dishwasher. Each piece leaves the studio within 5 working days.",
  },
  ES: english,
};
