import { useState } from 'react';
import type { Draft, KeptText, TextPlace } from '../../utils/facts/drafts';
import type { Shop } from '../../utils/facts/shop';
import { countries } from '../../utils/marketplaces/countries';
import { rowId } from '../../utils/packet/row-id';
import { CodeStamp } from '../code-stamp/code-stamp';
import { Mark } from '../mark/mark';
import { CopyButton } from '../texts/copy-button';
import { ProfileLink } from '../texts/profile-link';
import { useWords } from '../words/use-words';

interface DraftsToPasteProps {
  shop: Shop;
  onKeep: (texts: KeptText[]) => void;
  onDrop: (place: TextPlace) => void;
}

/** The kept translations, each with the page it belongs on. They stay until they are removed. */
export function DraftsToPaste({ shop, onKeep, onDrop }: DraftsToPasteProps) {
  const { t } = useWords();
  const [removed, setRemoved] = useState<Draft | null>(null);
  const drafts = shop.drafts ?? [];
  if (drafts.length === 0 && removed === null) return null;
  const drop = (draft: Draft) => {
    setRemoved(draft);
    onDrop({ country: draft.country, field: draft.field });
  };
  const undo = ({ country, field, text }: Draft) => {
    setRemoved(null);
    onKeep([{ country, field, text }]);
  };
  return (
    <section className="mp-stack" aria-labelledby="mp-packet-paste">
      <h2 id="mp-packet-paste">{t('packet.toPaste')}</h2>
      <p>{t('packet.toPasteHelp')}</p>
      {drafts.map((draft) => (
        <DraftToPaste key={rowId(draft)} draft={draft} shop={shop} onDrop={() => drop(draft)} />
      ))}
      <output>
        {removed === null ? null : (
          <span className="mp-actions">
            {t('packet.removed')}
            <button type="button" className="mp-quiet" onClick={() => undo(removed)}>
              {t('undo')}
            </button>
          </span>
        )}
      </output>
    </section>
  );
}

function DraftToPaste({ draft, shop, onDrop }: { draft: Draft; shop: Shop; onDrop: () => void }) {
  const { t, country, checkName } = useWords();
  const { country: code, field, text } = draft;
  const name = t('item', { name: country(code), value: checkName(field) });
  const isPasted = shop.countries[code]?.profile?.[field]?.text === text;
  return (
    <article className="mp-packet-answer mp-stack" aria-label={name}>
      <h3>
        <CodeStamp country={code} /> {name}
      </h3>
      {isPasted ? (
        <p className="mp-packet-verdict">
          <Mark state="done" /> {t('packet.pasted')}
        </p>
      ) : null}
      <p className="mp-packet-text" lang={countries[code].language}>
        {text}
      </p>
      <div className="mp-actions">
        <CopyButton text={text} what={name} />
        <ProfileLink shop={shop} country={code} />
        <button type="button" className="mp-quiet" onClick={onDrop}>
          {t('packet.remove')} <span className="mp-hidden">({name})</span>
        </button>
      </div>
    </article>
  );
}
