import { useId } from 'react';
import type { ReportKind } from '../../utils/listings/report';
import { useWords } from '../words/use-words';

/** What a report without statuses can be; of the last, nothing is known of the status. */
const kinds = ['active', 'inactive', 'inventory'] as const;

/** Active and Inactive reports look alike. Until the seller says which it is, no row counts as active. */
export function ChooseKind({
  kind,
  onChoose,
}: {
  kind: ReportKind | null;
  onChoose: (kind: ReportKind) => void;
}) {
  const { t } = useWords();
  const name = useId();
  return (
    <fieldset className="mp-import-kinds">
      <legend>{t('import.whichKind')}</legend>
      {kinds.map((one) => (
        <label key={one} className="mp-import-check">
          <input type="radio" name={name} required checked={kind === one} onChange={() => onChoose(one)} />
          {t(`import.kindChoice.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
