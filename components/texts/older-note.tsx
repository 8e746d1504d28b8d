import type { Finding } from '../../utils/facts/finding';
import { changeOfOriginal } from '../../utils/facts/older';
import type { Shop } from '../../utils/facts/shop';
import type { Country } from '../../utils/marketplaces/countries';
import type { ProfileText } from '../../utils/pages/fields';
import { useWords } from '../words/use-words';
import { AcceptButton, type AcceptIntents } from './accept-button';
import { WordDiff } from './word-diff';

interface OlderNoteProps extends AcceptIntents {
  shop: Shop;
  country: Country;
  field: ProfileText;
}

/** Where the original changed after a good translation: what changed, and "This is right". */
export function OlderNote({ shop, country, field, ...intents }: OlderNoteProps) {
  const { t } = useWords();
  const change = changeOfOriginal(shop, country, field);
  if (!change) return null;
  const finding: Finding = { country, field, kind: 'original', text: change.after };
  return (
    <section className="mp-older mp-stack">
      <h3>{t('texts.changed')}</h3>
      <p>{t('texts.changedHelp')}</p>
      <WordDiff {...change} />
      <div className="mp-actions">
        <AcceptButton finding={finding} accepted={false} {...intents} />
      </div>
    </section>
  );
}
