import { useEffect, useState } from 'react';
import type { TitleToJudge } from '../../utils/facts/judge-titles';
import type { Judgement } from '../../utils/language/judgement';
import type { Intents } from '../workbench/section';

/** `failed`: the background did not answer; null: it is being asked. */
export type TitleJudgement = Judgement | 'failed' | null;

/** What the judge says of each title, in their order. */
export function useTitleJudgements(
  titles: TitleToJudge[],
  judge: Intents['judgeTitles'],
): (title: TitleToJudge) => TitleJudgement {
  const [heard, setHeard] = useState<ReadonlyMap<string, Judgement | 'failed'>>(new Map());
  const asked = JSON.stringify(titles);
  useEffect(() => {
    let outdated = false;
    const unheard: TitleToJudge[] = JSON.parse(asked);
    const hear = (said: (place: number) => Judgement | 'failed') => {
      if (outdated) return;
      setHeard(new Map(unheard.map((title, place) => [JSON.stringify(title), said(place)])));
    };
    if (unheard.length > 0) {
      judge(unheard).then(
        (judgements) => hear((place) => judgements[place] ?? 'failed'),
        () => hear(() => 'failed'),
      );
    }
    return () => {
      outdated = true;
    };
  }, [asked, judge]);
  return (title) => heard.get(JSON.stringify(title)) ?? null;
}
