import { createContext, useContext } from 'react';
import type { Words } from './words';

export const WordsContext = createContext<Words | null>(null);

/** The interface's words, as `WordsProvider` gives them. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('There is no WordsProvider around this.');
  return words;
}
