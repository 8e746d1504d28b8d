import { otherReports, refusalCodes, type Problem, type RefusalCode } from '../../utils/listings/problems';
import { useWords } from '../words/use-words';

/** Why a file was not read: what was expected, what was found in which line, and what to do. */
export function RefusedFile({ problem: { code, line, found } }: { problem: Problem }) {
  const { t } = useWords();
  const other = code === 'other-report' ? otherReports.find((name) => name === found) : undefined;
  const what = other === undefined ? found : t(`import.otherReport.${other}`);
  return (
    <span className="mp-note mp-import-refused">
      <strong>{t('import.nothingStored')}</strong> {t(`import.refused.${refusalOf(code)}`, { line, found })}{' '}
      {what === '' ? null : t('import.foundAtLine', { line, found: what })}
    </span>
  );
}

/** Only these refuse a file; any other would be a mistake of the reader's, and then the file is unreadable to us. */
function refusalOf(code: Problem['code']): RefusalCode {
  return refusalCodes.find((refusal) => refusal === code) ?? 'unreadable';
}
