import { fillSlots, phraseIds } from '../../utils/procedure/phrases/phrase';
import type { ReplyLanguage } from '../../utils/procedure/phrases/reply-languages';
import { CopyButton } from '../texts/copy-button';
import { useWords } from '../words/use-words';

/** Ten replies to copy. What is to be put in is named in the seller's own language, so that none is overlooked. */
export function PhraseList({ reply: { tag, phrases } }: { reply: ReplyLanguage }) {
  const { t, languageName } = useWords();
  const fill = (slot: Parameters<Parameters<typeof fillSlots>[1]>[0]) => `[${t(`support.slot.${slot}`)}]`;
  return (
    <details className="mp-phrases">
      <summary>{t('support.phrases', { language: languageName(tag) })}</summary>
      <p className="mp-soft">{t('support.phrasesHelp')}</p>
      <ul>
        {phraseIds.map((id) => {
          const text = fillSlots(phrases[id], fill);
          const name = t(`support.phrase.${id}`);
          return (
            <li key={id}>
              <h4>{name}</h4>
              <blockquote lang={tag}>{text}</blockquote>
              <CopyButton text={text} what={name} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
