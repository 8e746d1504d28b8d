import { warningCodes, type Problem } from '../../utils/listings/problems';
import type { ReportSummary } from '../../utils/listings/report-summary';
import { useWords } from '../words/use-words';

type RowProblemCode = Exclude<(typeof warningCodes)[number], 'header-only' | 'kind-assumed'>;

/** Lines named for each problem; the first ones are enough to find out what happened. */
const mostLines = 20;

/** What is wrong with rows of a file that is read all the same, by kind, with their lines. */
export function ReportProblems({ report: { problems, problemCounts } }: { report: ReportSummary }) {
  const { t } = useWords();
  const codes = warningCodes.filter((code) => isOfRows(code)).filter((code) => problemCounts[code]);
  if (codes.length === 0) return null;
  return (
    <div className="mp-note mp-stack">
      <h4>{t('import.problems')}</h4>
      <ul className="mp-stack">
        {codes.map((code) => (
          <li key={code}>
            <p>{t(`import.problem.${code}`, { count: problemCounts[code] ?? 0 })}</p>
            <Lines problems={problems.filter((problem) => problem.code === code)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Of the others the seller is asked elsewhere in the summary. */
function isOfRows(code: (typeof warningCodes)[number]): code is RowProblemCode {
  return code !== 'header-only' && code !== 'kind-assumed';
}

function Lines({ problems }: { problems: readonly Problem[] }) {
  const { t, number } = useWords();
  return (
    <details>
      <summary>{t('import.lines')}</summary>
      <ul>
        {problems.slice(0, mostLines).map(({ line, found }) => (
          <li key={`${line} ${found}`}>
            {t('import.line', { line: number(line) })}
            {found === '' ? null : (
              <>
                {' '}
                <q className="mp-import-found">{found}</q>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
