import { useEffect, useState } from 'react';
import type { KeptText, TextPlace } from '../../utils/facts/drafts';
import type { ShopJudgement } from '../../utils/facts/shop';
import { rowId } from '../../utils/packet/row-id';

/** Asks the language judge, which lives in the background; rejects where that does not answer. */
export type Judge = (asked: KeptText) => Promise<ShopJudgement>;

/** By row id. */
type Judgements = ReadonlyMap<string, ShopJudgement | 'failed'>;
const none: Judgements = new Map();

/** What the judge says of each text: nothing while it is asked, `failed` where it did not answer. */
export function useJudgements(texts: readonly KeptText[], judge: Judge): Judgements {
  const [heard, setHeard] = useState({ of: texts, said: none });
  useEffect(() => {
    let outdated = false;
    const hear = (place: TextPlace, judgement: ShopJudgement | 'failed') => {
      if (outdated) return;
      setHeard(({ of, said }) => {
        return { of: texts, said: new Map(of === texts ? said : none).set(rowId(place), judgement) };
      });
    };
    for (const { country, field, text } of texts) {
      judge({ country, field, text }).then(
        (judgement) => hear({ country, field }, judgement),
        () => hear({ country, field }, 'failed'),
      );
    }
    return () => {
      outdated = true;
    };
  }, [texts, judge]);
  return heard.of === texts ? heard.said : none;
}
