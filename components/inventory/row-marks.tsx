import type { Country } from '../../utils/marketplaces/countries';
import { Surface } from '../design/surface';
import { Mark } from '../mark/mark';
import { useWords } from '../words/use-words';
import './inventory.css';

/** One row of the page whose product is missing somewhere. */
export interface MarkedRow {
  sku: string;
  missing: readonly Country[];
}

interface RowMarksProps {
  rows: readonly MarkedRow[];
  /** The drawn mark of each row, to be put into its place; null when it goes away. */
  onDrawn: (sku: string, mark: HTMLElement | null) => void;
}

/**
 * A mark beside each row whose product is proven to be missing in a target country. Marks take no clicks: what
 * stands under them stays the page's.
 */
export function RowMarks({ rows, onDrawn }: RowMarksProps) {
  const { t, country, list } = useWords();
  if (rows.length === 0) return null;
  return (
    <Surface className="mp-row-marks">
      <ul aria-label={t('inventory.marks')}>
        {rows.map(({ sku, missing }) => (
          <li key={sku} className="mp-row-mark" ref={(mark) => onDrawn(sku, mark)}>
            <span aria-hidden="true">
              <Mark state="todo" />
              <span className="mp-row-mark-words">
                {t('inventory.missingIn', { countries: missing.join(', ') })}
              </span>
              <span className="mp-row-mark-codes">{missing.join(', ')}</span>
            </span>
            <span className="mp-unseen">
              {t('inventory.markOf', { sku, countries: list(missing.map(country)) })}
            </span>
          </li>
        ))}
      </ul>
    </Surface>
  );
}
