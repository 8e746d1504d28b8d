import { isAccepted } from '../../utils/facts/accepted';
import type { Finding } from '../../utils/facts/finding';
import type { Shop } from '../../utils/facts/shop';
import type { Judgement } from '../../utils/language/judgement';
import type { Country } from '../../utils/marketplaces/countries';
import type { ProfileText } from '../../utils/pages/fields';
import { Mark } from '../mark/mark';
import { useWords } from '../words/use-words';
import { AcceptButton, type AcceptIntents } from './accept-button';

type Sentence = Judgement['sentences'][number];

interface ParagraphProps extends AcceptIntents {
  shop: Shop;
  country: Country;
  field: ProfileText;
  /** The whole text, and where the paragraph stands in it. */
  text: string;
  start: number;
  end: number;
  /** The paragraph's sentences; positions are those of the whole text. */
  sentences: readonly Sentence[];
}

/** A paragraph with each sentence that is wrong, or was called right, set apart with its verdict in words. */
export function Paragraph({ text, start, end, sentences, ...rest }: ParagraphProps) {
  const lastEnd = sentences.at(-1)?.end ?? start;
  return (
    <div className="mp-paragraph">
      {sentences.map((sentence, index) => (
        <SentenceInPlace
          key={sentence.start}
          gap={text.slice(sentences[index - 1]?.end ?? start, sentence.start)}
          words={text.slice(sentence.start, sentence.end)}
          sentence={sentence}
          {...rest}
        />
      ))}
      {text.slice(lastEnd, end)}
    </div>
  );
}

interface SentenceInPlaceProps extends Omit<ParagraphProps, 'text' | 'start' | 'end' | 'sentences'> {
  gap: string;
  words: string;
  sentence: Sentence;
}

function SentenceInPlace(props: SentenceInPlaceProps) {
  const { gap, words, sentence, shop, country, field, onAccept, onTakeBack } = props;
  const { t, reason } = useWords();
  const finding: Finding = { country, field, kind: 'sentence', text: words };
  const accepted = isAccepted(shop, finding);
  const { verdict, language } = sentence;
  const wrong = verdict === 'untranslated' || verdict === 'other-language' ? verdict : null;
  if (!accepted && wrong === null) return gap + words;
  const said = wrong === null ? '' : reason({ reason: wrong, count: 0, of: 0, language }, country);
  return (
    <>
      {gap}
      <span className="mp-sentence" data-state={accepted ? 'done' : 'todo'}>
        <span lang={language ?? undefined}>{words}</span>
        <span className="mp-sentence-verdict">
          <Mark state={accepted ? 'done' : 'todo'} />
          {accepted ? t('texts.saidRight') : said}
          <AcceptButton finding={finding} accepted={accepted} onAccept={onAccept} onTakeBack={onTakeBack} />
        </span>
      </span>
    </>
  );
}
