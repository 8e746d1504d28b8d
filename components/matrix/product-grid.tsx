import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { Country } from '../../utils/marketplaces/countries';
import { useWords } from '../words/use-words';
import { gridMove, type GridPlace } from './grid-move';
import { cellId, ProductRow, type RowContent } from './product-row';
import { useRowHeight } from './use-row-height';
import { useStateWords } from './use-state-words';
import './product-grid.css';

declare module 'react' {
  interface CSSProperties {
    /** How many countries the grid shows. */
    '--mp-columns'?: number;
  }
}

interface ProductGridProps {
  /** The products shown, by their numbers, in their order. */
  products: Int32Array;
  shown: readonly Country[];
  /** The country that is filtered by. */
  chosen: Country | null;
  busy: boolean;
  contentOf: (product: number) => RowContent;
  isSelected: (product: number) => boolean;
  onToggle: (product: number) => void;
  onSelectAll: () => void;
  onOpen: (product: number) => void;
}

/**
 * The matrix: one row per product, one column per country. Only the rows in sight are drawn, and the one the keyboard
 * is in; the focus stays on the grid, which says which cell is active, so that scrolling never loses it.
 */
export function ProductGrid(props: ProductGridProps) {
  const { products, shown, chosen, busy, contentOf, isSelected, onToggle, onSelectAll, onOpen } = props;
  const { t, country } = useWords();
  const words = useStateWords();
  const grid = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 1 });
  const active = { ...place, row: Math.min(place.row, products.length - 1) };
  const height = useRowHeight();
  const rows = useVirtualizer({
    count: products.length,
    getScrollElement: () => grid.current,
    estimateSize: () => height,
    overscan: 2,
    // The head stands above the rows and stays there.
    scrollPaddingStart: height,
    rangeExtractor: (range) =>
      [...new Set([active.row, ...defaultRangeExtractor(range)])].filter((row) => row >= 0),
  });
  // What was measured at another width counts no more.
  useEffect(() => rows.measure(), [rows, height]);
  const drawn = rows.getVirtualItems();
  const size = { rows: products.length, columns: shown.length + 2, page: pageOf(grid.current, height) };

  const onKeyDown = (event: KeyboardEvent) => {
    const product = products[active.row];
    if (product === undefined) return;
    const next = gridMove(event, active, size);
    if (next) {
      setPlace(next);
      rows.scrollToIndex(next.row);
    } else if (event.key === 'Enter') onOpen(product);
    else if (event.key === ' ') onToggle(product);
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) onSelectAll();
    else return;
    event.preventDefault();
  };
  const onClick = ({ target }: MouseEvent) => {
    const cell = target instanceof Element ? target.closest('[data-column]') : null;
    const row = Number(cell?.parentElement?.getAttribute('data-row') ?? -1);
    const product = products[row];
    if (cell === null || product === undefined) return;
    const column = Number(cell.getAttribute('data-column'));
    setPlace({ row, column });
    if (column === 0) onToggle(product);
    else onOpen(product);
  };

  return (
    <table
      ref={grid}
      role="grid"
      tabIndex={0}
      className="mp-grid"
      style={{ '--mp-columns': shown.length }}
      aria-label={t('matrix.products')}
      aria-rowcount={products.length + 1}
      aria-colcount={shown.length + 2}
      aria-multiselectable="true"
      aria-busy={busy}
      aria-activedescendant={products.length === 0 ? undefined : cellId(active.row, active.column)}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <thead>
        <tr aria-rowindex={1} className="mp-grid-row mp-grid-head">
          <th scope="col" className="mp-grid-check">
            <span className="mp-hidden">{t('matrix.selected')}</span>
          </th>
          <th scope="col" className="mp-grid-product">
            {t('matrix.product')}
          </th>
          {shown.map((code) => (
            <th
              scope="col"
              key={code}
              className="mp-grid-state"
              data-chosen={code === chosen || undefined}
              title={country(code)}
            >
              <span className="mp-grid-code" aria-hidden="true">
                {code}
              </span>
              <span className="mp-grid-name">{country(code)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="mp-grid-body" style={{ height: rows.getTotalSize() }}>
        {drawn.map(({ index, start, size: own }, slot) => {
          const product = products[index];
          if (product === undefined) return null;
          return (
            <ProductRow
              // By its place among those drawn: a row that moves in the page is styled and laid out as if it were new.
              key={index === active.row ? 'active' : slot}
              content={contentOf(product)}
              index={index}
              top={start}
              height={own}
              selected={isSelected(product)}
              active={index === active.row ? active.column : null}
              chosen={chosen}
              {...{ words, t }}
            />
          );
        })}
      </tbody>
    </table>
  );
}

/** Whole rows in sight, at least one. */
function pageOf(grid: HTMLElement | null, height: number): number {
  return Math.max(1, Math.floor((grid?.clientHeight ?? 0) / height) - 1);
}
