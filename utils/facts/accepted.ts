import type { Judgement } from '../language/judgement';
import type { Country } from '../marketplaces/countries';
import type { ProfileText } from '../pages/fields';
import { isSameFinding, type Finding } from './finding';
import type { Shop } from './shop';

/**
 * "This is right": the shop with this finding accepted. `now` in ms since 1970. Said again with a reason, it keeps
 * the day it was said first.
 */
export function acceptFinding(shop: Shop, finding: Finding, now: number, reason?: string): Shop {
  const earlier = shop.accepted?.find((other) => isSameFinding(other, finding));
  const others = takeBackFinding(shop, finding).accepted ?? [];
  const accepted = { ...finding, at: earlier?.at ?? now, ...(reason !== undefined && { reason }) };
  return { ...shop, accepted: [...others, accepted] };
}

/** The shop as if this finding had never been accepted. */
export function takeBackFinding(shop: Shop, finding: Finding): Shop {
  return { ...shop, accepted: shop.accepted?.filter((other) => !isSameFinding(other, finding)) };
}

export function isAccepted(shop: Shop, finding: Finding): boolean {
  return shop.accepted?.some((other) => isSameFinding(other, finding)) ?? false;
}

/**
 * The judgement with what the seller called right counted as good, and without what she may leave out. An empty
 * text stays empty, whatever she said.
 */
export function heedAccepted(
  shop: Shop,
  where: { country: Country; field: ProfileText },
  text: string,
  asFound: Judgement,
): Judgement {
  if (asFound.verdict === 'empty') return asFound;
  const judgement = withoutLost(shop, where, asFound);
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

function withoutLost(
  shop: Shop,
  where: { country: Country; field: ProfileText },
  judgement: Judgement,
): Judgement {
  const lostFacts = judgement.lostFacts.filter((text) => !isAccepted(shop, { ...where, kind: 'lost', text }));
  return lostFacts.length === judgement.lostFacts.length ? judgement : { ...judgement, lostFacts };
}

function isWrong({ verdict }: Judgement['sentences'][number]): boolean {
  return verdict === 'untranslated' || verdict === 'other-language';
}
