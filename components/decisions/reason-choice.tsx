import { reasonChoices } from '../../utils/facts/finding';
import { NoteField } from '../ticks/note-field';
import { useWords } from '../words/use-words';

interface ReasonChoiceProps {
  /** What was called right, for those who do not see where this stands. */
  what: string;
  /** One of the choices, or the seller's own words. */
  reason: string | undefined;
  onReason: (reason: string) => void;
  /** Offers to write words of her own. */
  mayWrite?: boolean;
}

/** Why something is right although it was found wrong: three short answers, or her own words. */
export function ReasonChoice({ what, reason, onReason, mayWrite }: ReasonChoiceProps) {
  const { t } = useWords();
  return (
    <fieldset className="mp-reasons" aria-label={t('item', { name: t('decisions.why'), value: what })}>
      {reasonChoices.map((choice) => (
        <button
          key={choice}
          type="button"
          className="mp-quiet mp-small"
          aria-pressed={choice === reason}
          onClick={() => onReason(choice)}
        >
          {t(`decisions.reason.${choice}`)}
        </button>
      ))}
      {mayWrite ? (
        <NoteField
          key={reason}
          note={ownWordsOf(reason)}
          what={what}
          onSave={(written) => written && onReason(written.slice(0, longestReason))}
        />
      ) : null}
    </fieldset>
  );
}

/** As the schema has it. */
const longestReason = 200;

function ownWordsOf(reason = ''): string {
  return reasonChoices.some((choice) => choice === reason) ? '' : reason;
}
