import type { Finding } from '../../utils/facts/finding';
import { useWords } from '../words/use-words';

/** What becomes of "this is right". With a promise: it is stored, or it rejects. */
export interface AcceptIntents<Outcome = void> {
  /** `reason`: why, where she said so. */
  onAccept: (finding: Finding, reason?: string) => Outcome;
  onTakeBack: (finding: Finding) => Outcome;
}

interface AcceptButtonProps extends AcceptIntents {
  finding: Finding;
  accepted: boolean;
}

/** "This is right", and once it was said, the way to take it back: one button, so that it keeps the focus. */
export function AcceptButton({ finding, accepted, onAccept, onTakeBack }: AcceptButtonProps) {
  const { t } = useWords();
  return (
    <button
      type="button"
      className="mp-quiet mp-small"
      onClick={() => (accepted ? onTakeBack(finding) : onAccept(finding))}
    >
      {accepted ? t('texts.takeBack') : finding.kind === 'lost' ? t('texts.mayMiss') : t('texts.right')}
      <span className="mp-hidden">: {finding.text.slice(0, 60)}</span>
    </button>
  );
}
