import type { Random } from '../random';
import { cutOff } from './cut';
import { addCrowd } from './crowd';
import { addHiddenCopies, addVisibleCopies } from './decoys';
import { detachFrames } from './detached';
import { addDistractions } from './distract';
import { speakAnotherLanguage } from './language';
import { closeShadows, moveIntoForeignFrames, removeParts } from './removal';
import { renameClassesAndIds } from './rename';
import type { Rows } from './rows';
import { shuffleRows } from './shuffle';
import { useOtherTags } from './tags';
import { addNoise, markAsTranslated, setInCapitals } from './texts';
import { nestDeeply, wrapElements } from './wrap';

/**
 * A way to change how a page is built without changing what it says. Each changes the page in place, and returns the
 * parts that cannot be read any more as they were: gone, out of sight, or beside a copy that says otherwise.
 */
type Disguise = (page: Document, random: Random, rows: Rows) => readonly Element[] | void;

/** Takes a hundred times as long as any other. */
export const crowd = 'fifty thousand nodes';

export const disguises: Readonly<Record<string, Disguise>> = {
  // In the order in which they are put on: what looks for rows comes before what hides them.
  'page cut off': cutOff,
  'parts removed': removeParts,
  'rows shuffled': shuffleRows,
  'visible copies': addVisibleCopies,
  'closed shadow roots': closeShadows,
  'foreign frames': moveIntoForeignFrames,
  'detached frames': detachFrames,
  'hidden copies': addHiddenCopies,
  distractions: addDistractions,
  'other language': speakAnotherLanguage,
  'in capitals': setInCapitals,
  'other elements': useOtherTags,
  'nested deeply': nestDeeply,
  'elements wrapped': wrapElements,
  'classes renamed': renameClassesAndIds,
  'page translated': markAsTranslated,
  'blanks and comments': addNoise,
  [crowd]: addCrowd,
};
