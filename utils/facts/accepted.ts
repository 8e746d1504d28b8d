import type { Judgement } from '../language/judgement';
import type { Country } from '../marketplaces/countries';
import type { ProfileText } from '../pages/fields';
import { isSameFinding, type Finding } from './finding';
import type { Shop } from './shop';

/** "This is right": the shop with this finding accepted. `now` in ms since 1970. */
export function acceptFinding(shop: Shop, finding: Finding, now: number): Shop {
  const others = takeBackFinding(shop, finding).accepted ?? [];
  return { ...shop, accepted: [...others, { ...finding, at: now }] };
}

/** The shop as if this finding had never been accepted. */
export function takeBackFinding(shop: Shop, finding: Finding): Shop {
  return { ...shop, accepted: shop.accepted?.filter((other) => !isSameFinding(other, finding)) };
}

export function isAccepted(shop: Shop, finding: Finding): boolean {
  return shop.accepted?.some((other) => isSameFinding(other, finding)) ?? false;
}

/**
 * The judgement with what the seller called right counted as good. An empty text stays empty, whatever she said.
 */
export function heedAccepted(
  shop: Shop,
  where: { country: Country; field: ProfileText },
  text: string,
  judgement: Judgement,
): Judgement {
  if (judgement.verdict === 'empty') return judgement;
  const isAllRight = isAccepted(shop, { ...where, kind: 'text', text });
  const sentences = judgement.sentences.map((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    const isRight = isAllRight || isAccepted(shop, { ...where, kind: 'sentence', text: words });
    return isRight && isWrong(sentence) ? { ...sentence, verdict: 'good' as const } : sentence;
  });
  const wrong = sentences.filter(isWrong).length;
  if (isAllRight) return { ...judgement, sentences, verdict: 'good' };
  if (wrong === judgement.sentences.filter(isWrong).length) return judgement;
  return { ...judgement, sentences, verdict: wrong > 0 ? 'partly' : 'good' };
}

function isWrong({ verdict }: Judgement['sentences'][number]): boolean {
  return verdict === 'untranslated' || verdict === 'other-language';
}
