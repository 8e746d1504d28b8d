import type { i18n } from 'i18next';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { WordsContext } from './use-words';
import { wordsIn } from './words';

interface WordsProviderProps {
  i18n: i18n;
  children: ReactNode;
}

/** Gives all it holds the words, in the language `i18n` speaks: made once, where each part would make its own. */
export function WordsProvider({ i18n, children }: WordsProviderProps) {
  const { t } = useTranslation(undefined, { i18n });
  // i18next gives another `t` for another language.
  const words = useMemo(() => wordsIn(t, i18n.language), [t, i18n]);
  return <WordsContext value={words}>{children}</WordsContext>;
}
