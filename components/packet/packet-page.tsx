import type { KeptText, TextPlace } from '../../utils/facts/drafts';
import type { Shop } from '../../utils/facts/shop';
import { DraftsToPaste } from './drafts-to-paste';
import { ReadAnswer } from './read-answer';
import { SendPacket } from './send-packet';
import type { Intents } from '../workbench/section';
import type { Judge } from './use-judgements';
import './packet-page.css';

export interface PacketPageProps {
  shopId: string;
  shop: Shop;
  /** ms since 1970. */
  now: number;
  intents: {
    judgeText: Judge;
    judgeTitles: Intents['judgeTitles'];
    keepDrafts: (texts: KeptText[]) => void;
    dropDraft: (place: TextPlace) => void;
  };
}

/** The translator's packet: what goes out, what comes back, and what waits to be pasted. */
export function PacketPage({ shopId, shop, now, intents }: PacketPageProps) {
  return (
    <div className="mp-packet">
      <SendPacket {...{ shopId, shop, now }} judgeTitles={intents.judgeTitles} />
      <ReadAnswer
        {...{ shop, now }}
        judge={intents.judgeText}
        judgeTitles={intents.judgeTitles}
        onKeep={intents.keepDrafts}
      />
      <DraftsToPaste shop={shop} onKeep={intents.keepDrafts} onDrop={intents.dropDraft} />
    </div>
  );
}
