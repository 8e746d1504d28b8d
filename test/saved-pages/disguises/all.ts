import type { Random } from '../random';
import { addHiddenCopies } from './decoys';
import { addDistractions } from './distract';
import { renameClassesAndIds } from './rename';
import { shuffleRows } from './shuffle';
import { addNoise, markAsTranslated, setInCapitals } from './texts';
import { wrapElements } from './wrap';

/** A way to change how a page is built without changing what it says. Each changes the page in place. */
export const disguises: Readonly<Record<string, (page: Document, random: Random) => void>> = {
  // In the order in which they are put on: what looks for rows comes before what hides them.
  'rows shuffled': shuffleRows,
  'hidden copies': addHiddenCopies,
  distractions: addDistractions,
  'in capitals': setInCapitals,
  'elements wrapped': wrapElements,
  'classes renamed': renameClassesAndIds,
  'page translated': markAsTranslated,
  'blanks and comments': addNoise,
};
