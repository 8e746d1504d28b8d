/**
 * Where the judge draws its lines, in the model's score: how far the likeliest other language is ahead of the
 * required one (negative: behind). Chosen on the tuning half of the bench's texts (`test/bench/texts.ts`), never
 * on the half that is reported.
 */
export const thresholds = {
  /** A sentence of fewer words is too little to be called wrong. */
  fewestWords: 4,
  /** From here a sentence of enough words is in the wrong language. */
  wrong: 200,
  /**
   * The same for the original's own language: likelier to begin with, so less is asked for. Loan words put "Look
   * minimal, finitura matt, stile nordico" 100 ahead in English.
   */
  wrongOriginal: 110,
  /** The same for an exact copy of a sentence of the original. */
  wrongCopy: -60,
  /** The same for a text that is nothing but a copy, and too short to be told without that. */
  wholeCopy: 50,
  /** Below this a sentence of enough words is in the required language. In between it is unsure. */
  right: 0,
  /** The same for a sentence of fewer words. */
  rightShort: -50,
  /**
   * A sentence whose best score is less than this for each letter is in a language the model does not know. Of
   * the five languages' sentences one in a thousand is below 15; Czech, Finnish or Vietnamese are mostly below 8.
   */
  leastScorePerLetter: 13,
  /** From here on such a sentence is called wrong, below it is unsure. */
  enoughWords: 9,
  /** A piece of more words has no full stops, and a change of language between its sentences is likely. */
  longestSentence: 30,
  /** What a change of language inside a sentence must earn: lower finds English in an Italian one's loan words. */
  changeInSentence: 260,
  changeInRamble: 150,
  /** A change at a word with a capital, which may begin a sentence, costs this much of the full cost. */
  changeAtCapital: 0.8,
  /**
   * From here on a text is a copy of the original with a few words changed (Dice's measure). Of 4,098 pairs of
   * true translations of five words and more the likest two reach 0.71 ("Crea un budget per la campagna").
   */
  nearCopy: 0.75,
  /** Shorter texts can be alike and yet translated ("Vase", "Bracelet"). */
  fewestWordsOfNearCopy: 5,
} as const;

/** Texts are judged up to here, in UTF-16 units: far beyond any field of Amazon's, and quick. */
export const longestJudged = 40_000;
