import { useMemo } from 'react';
import { isAt, type KeptText, type TextPlace } from '../../utils/facts/drafts';
import type { Shop } from '../../utils/facts/shop';
import { packetContent } from '../../utils/packet/packet-rows';
import type { PacketAnswer } from '../../utils/packet/read-packet';
import { reviewAnswers } from '../../utils/packet/review-packet';
import { rowId } from '../../utils/packet/row-id';
import { deriveProgress } from '../../utils/progress/derive-progress';
import { useWords } from '../words/use-words';
import { AnswerBesidePage } from './answer-beside-page';
import { useJudgements, type Judge } from './use-judgements';

interface ReviewAnswersProps {
  shop: Shop;
  now: number;
  answers: readonly PacketAnswer[];
  judge: Judge;
  onKeep: (texts: KeptText[]) => void;
}

/** Every answer to look at, and what is still missing. Nothing is kept without a click. */
export function ReviewAnswers({ shop, now, answers, judge, onKeep }: ReviewAnswersProps) {
  const { t, country, checkName, list } = useWords();
  const { answered, empty } = useMemo(() => reviewAnswers(shop, answers), [shop, answers]);
  const judgements = useJudgements(answered, judge);
  const draftAt = (place: TextPlace) => shop.drafts?.find(isAt(place)) ?? null;
  const isFlawless = (answer: TextPlace) => {
    const judgement = judgements.get(rowId(answer));
    if (judgement === undefined || judgement === 'failed') return false;
    return judgement.verdict === 'good' && judgement.lostFacts.length === 0;
  };
  // Whatever asks for a look is kept one by one.
  const easy = answered.filter(
    (answer) => isFlawless(answer) && !answer.originalChanged && draftAt(answer) === null,
  );
  const names = (places: readonly TextPlace[]) =>
    list(places.map((place) => t('item', { name: country(place.country), value: checkName(place.field) })));
  const asked = packetContent(shop, deriveProgress(shop, now), shop.plan.targets, false).rows;
  const notInFile = asked.filter((row) => !answers.some(isAt(row)));
  return (
    <>
      {empty.length === 0 ? null : <p>{t('packet.leftEmpty', { texts: names(empty) })}</p>}
      {notInFile.length === 0 ? null : <p>{t('packet.notInFile', { texts: names(notInFile) })}</p>}
      {easy.length < 2 ? null : (
        <div className="mp-actions">
          <button type="button" className="mp-button" onClick={() => onKeep(easy.map(keptText))}>
            {t('packet.keepGood', { count: easy.length })}
          </button>
        </div>
      )}
      {answered.map((answer) => (
        <AnswerBesidePage
          key={rowId(answer)}
          answer={answer}
          judgement={judgements.get(rowId(answer)) ?? null}
          draft={draftAt(answer)}
          now={now}
          onKeep={() => onKeep([keptText(answer)])}
        />
      ))}
    </>
  );
}

function keptText({ country, field, text }: KeptText): KeptText {
  return { country, field, text };
}
