import { isAccepted } from '../../utils/facts/accepted';
import type { Finding } from '../../utils/facts/finding';
import type { Shop } from '../../utils/facts/shop';
import type { Country } from '../../utils/marketplaces/countries';
import type { ProfileText } from '../../utils/pages/fields';
import { checkText } from '../../utils/progress/check-country';
import { Mark } from '../mark/mark';
import { useWords } from '../words/use-words';
import { AcceptButton, type AcceptIntents } from './accept-button';
import { isSaidOnce } from './side-by-side-rows';

interface TextVerdictProps extends AcceptIntents {
  shop: Shop;
  country: Country;
  field: ProfileText;
  now: number;
}

/** The verdict on a whole text in words, and "This is right" where that is for the whole. */
export function TextVerdict({ shop, country, field, now, onAccept, onTakeBack }: TextVerdictProps) {
  const { t, reason, seen } = useWords();
  const fact = shop.countries[country]?.profile?.[field];
  const check = checkText(field, fact, now);
  const { state, seenAt, stale } = check;
  const judgement = fact?.judgement ?? null;
  const finding: Finding = { country, field, kind: 'text', text: fact?.text ?? '' };
  const accepted = isAccepted(shop, finding);
  const isForAll = judgement !== null && judgement.verdict !== 'empty' && isSaidOnce(judgement);
  return (
    <p className="mp-cell-verdict" data-state={state}>
      <Mark state={state} label={t(`state.${state}`)} />
      <strong>{accepted ? t('texts.saidRight') : reason(check, country)}</strong>
      {seenAt === null ? null : (
        <span className={stale ? 'mp-warn' : 'mp-soft'}>{seen({ seenAt, stale }, now)}</span>
      )}
      {accepted || isForAll ? (
        <AcceptButton finding={finding} accepted={accepted} onAccept={onAccept} onTakeBack={onTakeBack} />
      ) : null}
    </p>
  );
}
