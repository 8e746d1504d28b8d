import type { ShopJudgement } from '../../utils/facts/shop';
import type { Country } from '../../utils/marketplaces/countries';
import type { ProfileText } from '../../utils/pages/fields';
import { checkText } from '../../utils/progress/check-country';
import type { CheckState } from '../../utils/progress/progress';
import { Surface } from '../design/surface';
import { Mark } from '../mark/mark';
import { useWords } from '../words/use-words';
import type { Words } from '../words/words';
import { SpokenChange } from '../spoken/spoken-change';
import './badge.css';

interface BadgeProps {
  field: ProfileText;
  country: Country;
  /** The home country's texts are the originals; they are not judged. */
  home: boolean;
  /** null while the text is being judged. */
  judgement: ShopJudgement | null;
  onOpen: () => void;
}

/** A pill beside a field: what its text still needs, in shape and words. Opens the panel. */
export function Badge({ field, onOpen, ...rest }: BadgeProps) {
  const words = useWords();
  const { state, value } = verdictOf(field, rest, words);
  const { t, brand, checkName } = words;
  return (
    <Surface className="mp-badge-ground">
      <button
        type="button"
        className="mp-badge"
        data-state={state}
        aria-label={t('badge.open', { name: checkName(field), value, brand })}
        onClick={onOpen}
      >
        <Mark state={state} />
        <span className="mp-badge-words">{value}</span>
      </button>
      <SpokenChange
        said={rest.home || rest.judgement === null ? null : t('item', { name: checkName(field), value })}
      />
    </Surface>
  );
}

function verdictOf(
  field: ProfileText,
  { country, home, judgement }: Omit<BadgeProps, 'field' | 'onOpen'>,
  { t, reason }: Words,
): { state: CheckState; value: string } {
  if (home) return { state: 'done', value: t('badge.original') };
  if (judgement === null) return { state: 'unknown', value: t('badge.judging') };
  const state = judgement.verdict === 'empty' ? 'empty' : 'filled';
  const check = checkText(field, { at: 0, state, text: '', judgement }, 0);
  return { state: check.state, value: reason(check, country) };
}
