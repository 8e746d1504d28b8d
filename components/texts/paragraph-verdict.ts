import type { Judgement } from '../../utils/language/judgement';
import { wrongSentences } from '../../utils/progress/check-country';

/** What the sentences of one paragraph say of it, as a judgement of its own. */
export function paragraphVerdict(judgement: Judgement, sentences: Judgement['sentences']): Judgement {
  const { language } = judgement;
  const paragraph: Judgement = { verdict: 'too-short', language, sentences, lostFacts: [] };
  const wrong = wrongSentences(paragraph);
  const [first] = wrong;
  const hasGood = sentences.some(({ verdict }) => verdict === 'good');
  if (!first) return hasGood ? { ...paragraph, verdict: 'good' } : paragraph;
  if (wrong.length < sentences.length) return { ...paragraph, verdict: 'partly' };
  return { ...paragraph, verdict: first.verdict === 'other-language' ? 'other-language' : 'untranslated' };
}
