import { useMemo, useState } from 'react';
import { coverageStates } from '../../utils/listings/coverage';
import { titleOf, type LoadedCountries } from '../../utils/listings/listing-at';
import { countMatrix, matrixStateAt, type MatrixState } from '../../utils/listings/matrix-states';
import { countSoldNowhere } from '../../utils/listings/unwanted';
import { textAt } from '../../utils/listings/text-column';
import type { Country } from '../../utils/marketplaces/countries';
import type { ListingsView } from '../../utils/storage/listings-view';
import { SpokenChange } from '../spoken/spoken-change';
import { useWords } from '../words/use-words';
import { CountryCounts } from './country-counts';
import { MatrixFilter } from './matrix-filter';
import { hashOfPlace } from './matrix-place';
import { MissingOut } from './missing-out';
import { ProductGrid } from './product-grid';
import type { RowContent } from './product-row';
import { noSelection, productsIn, selected, toggled, type Selection } from './selection';
import { StateLegend } from './state-legend';
import { useShownProducts, type Order } from './use-shown-products';

interface ProductsViewProps {
  view: ListingsView;
  loaded: LoadedCountries;
  home: Country | null;
  shown: readonly Country[];
  country: Country | null;
  state: MatrixState | null;
  now: number;
  onOpen: (product: number) => void;
  /** Asks where the products are not wanted. */
  onSetAside: (products: number[]) => void;
  onTakeBack: (products: number[]) => void;
  onLink: (products: number[]) => void;
}

/** The counts per country, the filter, and the matrix of the products it leaves. */
export function ProductsView(props: ProductsViewProps) {
  const { view, loaded, home, shown, country, state, now, onOpen } = props;
  const { t, number } = useWords();
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<Order>('file');
  const counts = useMemo(() => countMatrix(view), [view]);
  const uncounted = useMemo(() => countSoldNowhere(view.coverage), [view]);
  const asked = useMemo(() => (country === null ? shown : [country]), [country, shown]);
  const { products, busy } = useShownProducts(view, loaded, home, { countries: asked, state, search, order });
  const counted = t('matrix.productCount', { count: products.length, number: number(products.length) });
  const { selection, select } = useSelection(view);
  const contentOf = (product: number): RowContent => ({
    sku: textAt(view.skus, product),
    title: titleOf(loaded, home, product)?.title ?? null,
    states: shown.map((code) => ({ country: code, state: matrixStateAt(view, product, code) })),
  });
  const [firstMissing, ...othersMissing] = shown.filter((code) => counts[code].missing > 0);
  return (
    <>
      <CountryCounts
        shown={shown}
        counts={counts}
        looked={view.countries}
        country={country}
        state={state}
        now={now}
      />
      <section className="mp-card mp-stack" aria-labelledby="mp-matrix">
        <h2 id="mp-matrix">{t('matrix.products')}</h2>
        <MatrixFilter
          {...{ shown, country, state, search, order }}
          onPlace={(nextCountry, nextState) => {
            location.hash = hashOfPlace({ view: 'products', country: nextCountry, state: nextState });
          }}
          onSearch={setSearch}
          onOrder={setOrder}
        />
        <div className="mp-matrix-line">
          <p>{busy ? t('matrix.searching') : counted}</p>
          <SpokenChange said={busy ? null : counted} />
          <SelectionActions {...props} products={products} selection={selection} onSelect={select} />
        </div>
        <ProductGrid
          products={products}
          shown={shown}
          chosen={country}
          busy={busy}
          contentOf={contentOf}
          isSelected={(product) => selection.marks[product] === 1}
          onToggle={(product) => select(toggled(selection, product))}
          onSelectAll={() => select(selected(selection, products))}
          onOpen={onOpen}
        />
        <StateLegend states={[...coverageStates, 'set-aside']} />
        <p className="mp-soft">{t('matrix.keys')}</p>
        {uncounted === 0 ? null : (
          <p className="mp-soft">{t('matrix.notCounted', { count: uncounted, number: number(uncounted) })}</p>
        )}
      </section>
      {firstMissing === undefined ? null : (
        <MissingOut {...{ view, loaded, home, country }} countries={[firstMissing, ...othersMissing]} />
      )}
    </>
  );
}

/** What is selected, forgotten with every new matrix: its products have other numbers. */
function useSelection(view: ListingsView) {
  const [kept, setKept] = useState({ view, selection: noSelection(view.skus.ends.length) });
  return {
    selection: kept.view === view ? kept.selection : noSelection(view.skus.ends.length),
    select: (selection: Selection) => setKept({ view, selection }),
  };
}

interface SelectionActionsProps extends ProductsViewProps {
  products: Int32Array;
  selection: Selection;
  onSelect: (selection: Selection) => void;
}

/** What can be done with the selected products. */
function SelectionActions(props: SelectionActionsProps) {
  const { view, products, selection, country, state, onSelect, onSetAside, onTakeBack, onLink } = props;
  const { t, number } = useWords();
  const { count } = selection;
  return (
    <div className="mp-actions">
      <button
        type="button"
        className="mp-quiet"
        disabled={products.length === 0}
        onClick={() => onSelect(selected(selection, products))}
      >
        {t('matrix.selectAll', { number: number(products.length) })}
      </button>
      {count === 0 ? null : (
        <>
          <button
            type="button"
            className="mp-quiet"
            onClick={() => onSelect(noSelection(view.skus.ends.length))}
          >
            {t('matrix.selectNone')}
          </button>
          <button type="button" className="mp-button" onClick={() => onSetAside(productsIn(selection))}>
            {t('matrix.setAsideSelected', { number: number(count) })}
          </button>
          {state === 'set-aside' && country !== null ? (
            <button type="button" className="mp-quiet" onClick={() => onTakeBack(productsIn(selection))}>
              {t('matrix.takeBackAll', { number: number(count) })}
            </button>
          ) : null}
          {count === 2 ? (
            <button type="button" className="mp-quiet" onClick={() => onLink(productsIn(selection))}>
              {t('matrix.linkSelected')}
            </button>
          ) : null}
        </>
      )}
    </div>
  );
}
