import { diffWordsWithSpace } from 'diff';
import { useWords } from '../words/use-words';

/** What changed between two versions of a text, word by word: struck out and underlined, not coloured alone. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  const { t } = useWords();
  return (
    <p className="mp-diff">
      {changes(before, after).map(({ value, added, removed }, index) => {
        // The pieces of one comparison never move.
        const key = `${index}`;
        if (added) return <ins key={key}>{named(t('texts.added'), value)}</ins>;
        if (removed) return <del key={key}>{named(t('texts.removed'), value)}</del>;
        return <span key={key}>{value}</span>;
      })}
    </p>
  );
}

/** Two texts with more single changes than this are two different texts; comparing them would take seconds. */
const mostChanges = 1000;

function changes(before: string, after: string) {
  const found = diffWordsWithSpace(before, after, { maxEditLength: mostChanges });
  if (found) return found;
  return [
    { value: before, added: false, removed: true },
    { value: after, added: true, removed: false },
  ];
}

/** Most screen readers say nothing of `ins` and `del`. */
function named(what: string, value: string) {
  return (
    <>
      <span className="mp-hidden">[{what}: </span>
      {value}
      <span className="mp-hidden">]</span>
    </>
  );
}
