import type { RowProblem } from '../../utils/packet/read-packet';
import { rowId } from '../../utils/packet/row-id';
import { useWords } from '../words/use-words';
import { usePlaceName } from './use-place-name';

/** A file with more damage than this is another file. */
const mostShown = 20;

/** What could not be used of a file: which line, what was expected and found, and the line itself. */
export function RowProblems({ problems }: { problems: readonly RowProblem[] }) {
  const { t } = useWords();
  const nameOf = usePlaceName();
  if (problems.length === 0) return null;
  return (
    <div className="mp-note mp-stack">
      <h3>{t('packet.problems', { count: problems.length })}</h3>
      {problems.length > mostShown ? <p>{t('packet.firstShown', { number: mostShown })}</p> : null}
      <ul className="mp-packet-problems">
        {problems.slice(0, mostShown).map(({ line, problem, place, expected, found, raw }) => (
          <li key={line}>
            <p>
              <strong>
                {t('packet.atLine', { line })}
                {place === null ? null : ` (${nameOf(place)})`}
              </strong>{' '}
              {t(`packet.row.${problem}`, {
                expected,
                found,
                example: rowId({ country: 'DE', field: 'aboutYou' }),
              })}
            </p>
            <details>
              <summary>{t('packet.asInFile')}</summary>
              <pre className="mp-packet-text">{raw}</pre>
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}
