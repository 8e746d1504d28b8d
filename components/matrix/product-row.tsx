import type { MatrixState } from '../../utils/listings/matrix-states';
import type { Country } from '../../utils/marketplaces/countries';
import type { Words } from '../words/words';
import type { WordsOfState } from './use-state-words';
import { StateMark } from './state-mark';

export interface RowContent {
  sku: string;
  /** null while it is not loaded, or where there is none. */
  title: string | null;
  states: readonly { country: Country; state: MatrixState }[];
}

interface ProductRowProps {
  content: RowContent;
  /** Its place among the products shown, from 0. */
  index: number;
  /** Where the row begins, in px. */
  top: number;
  height: number;
  selected: boolean;
  /** The column the keyboard is in, null in every row but one. */
  active: number | null;
  chosen: Country | null;
  words: WordsOfState;
  /** Asked for once, not by each row that scrolls by. */
  t: Words['t'];
}

/** The id of a cell, for the grid to say which one is active. */
export function cellId(index: number, column: number): string {
  return `mp-cell-${index}-${column}`;
}

/** One product: the box to select it, its name, and its state in each country. */
export function ProductRow({
  content,
  index,
  top,
  height,
  selected,
  active,
  chosen,
  words,
  t,
}: ProductRowProps) {
  const cell = (column: number) => ({
    role: 'gridcell',
    id: cellId(index, column),
    'aria-colindex': column + 1,
    'data-active': active === column || undefined,
    'data-column': column,
  });
  return (
    <tr
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-row={index}
      className="mp-grid-row"
      style={{ height, transform: `translateY(${top}px)` }}
    >
      <td {...cell(0)} className="mp-grid-check">
        <input
          type="checkbox"
          tabIndex={-1}
          readOnly
          checked={selected}
          aria-label={t('matrix.select', { product: content.title ?? content.sku })}
        />
      </td>
      <td {...cell(1)} className="mp-grid-product">
        <span className="mp-grid-title">{content.title ?? t('matrix.noTitle')}</span>
        <span className="mp-soft mp-grid-sku">{content.sku}</span>
      </td>
      {content.states.map(({ country: code, state }, place) => (
        <td
          key={code}
          {...cell(place + 2)}
          className="mp-grid-state"
          data-chosen={code === chosen || undefined}
          title={words[code][state].inFull}
        >
          <StateMark state={state} />
          <span className="mp-grid-word">{words[code][state].word}</span>
        </td>
      ))}
    </tr>
  );
}
