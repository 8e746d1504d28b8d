import { useEffect, useState } from 'react';
import { titleOf, type LoadedCountries } from '../../utils/listings/listing-at';
import { inSlices } from '../../utils/listings/slices';
import type { StockFinding } from '../../utils/listings/stock';
import { stockOf, stockOverview, type StockOverview } from '../../utils/listings/stock-overview';
import { textAt } from '../../utils/listings/text-column';
import type { Country } from '../../utils/marketplaces/countries';
import type { ListingsView } from '../../utils/storage/listings-view';
import { useWords } from '../words/use-words';
import { StockFindings } from './stock-findings';

interface StockViewProps {
  view: ListingsView;
  loaded: LoadedCountries;
  home: Country | null;
  onOpen: (product: number) => void;
}

const shownAtOnce = 50;

/** Stock that asks for a look, and how to find out by hand whether it is shared: no report says so. */
export function StockView({ view, loaded, home, onOpen }: StockViewProps) {
  const { t, number } = useWords();
  const overview = useStockOverview(view, loaded);
  return (
    <section className="mp-card mp-stack mp-stock" aria-labelledby="mp-stock" aria-busy={overview === null}>
      <h2 id="mp-stock">{t('matrix.stock.title')}</h2>
      <p>{t('matrix.stock.never')}</p>
      <details open>
        <summary>{t('matrix.stock.check')}</summary>
        <ol className="mp-stock-steps">
          <li>{t('matrix.stock.step1')}</li>
          <li>{t('matrix.stock.step2')}</li>
          <li>{t('matrix.stock.step3')}</li>
          <li>{t('matrix.stock.step4')}</li>
        </ol>
      </details>
      <output>
        {overview === null
          ? t('matrix.searching')
          : t('matrix.stock.summary', {
              differing: number(overview.differing.length),
              separate: number(overview.separate.length),
              equal: number(overview.equal),
            })}
      </output>
      {overview === null ? null : (
        <>
          <h3>{t('matrix.stock.differTitle')}</h3>
          <StockList
            products={overview.differing}
            code="quantities-differ"
            {...{ view, loaded, home, onOpen }}
          />
          <h3>{t('matrix.stock.separateTitle')}</h3>
          {overview.separate.length > 0 ? <p>{t('matrix.stock.subtract')}</p> : null}
          <StockList products={overview.separate} code="separate-stock" {...{ view, loaded, home, onOpen }} />
        </>
      )}
    </section>
  );
}

interface StockListProps extends StockViewProps {
  products: readonly number[];
  /** What is told of each: the rest stands in the other list. */
  code: StockFinding['code'];
}

function StockList({ products, code, view, loaded, home, onOpen }: StockListProps) {
  const { t } = useWords();
  const [most, setMost] = useState(shownAtOnce);
  if (products.length === 0) return <p className="mp-soft">{t('matrix.stock.none')}</p>;
  return (
    <>
      <ul className="mp-stock-list">
        {products.slice(0, most).map((product) => {
          const sku = textAt(view.skus, product);
          return (
            <li key={product}>
              <button type="button" className="mp-link" onClick={() => onOpen(product)}>
                {titleOf(loaded, home, product)?.title ?? sku}
              </button>
              <StockFindings findings={stockOf(loaded, product).filter((finding) => finding.code === code)} />
            </li>
          );
        })}
      </ul>
      {products.length > most ? (
        <div>
          <button type="button" className="mp-quiet" onClick={() => setMost(most + shownAtOnce)}>
            {t('matrix.more')}
          </button>
        </div>
      ) : null}
    </>
  );
}

/** null until all countries are loaded and compared. */
function useStockOverview(view: ListingsView, loaded: LoadedCountries): StockOverview | null {
  const [found, setFound] = useState<{ of: LoadedCountries; overview: StockOverview } | null>(null);
  useEffect(() => {
    if (loaded.size < view.countries.length) return;
    const stop = new AbortController();
    const compare = async () => {
      const overview = await inSlices(stockOverview(loaded, view.skus.ends.length), stop.signal);
      if (overview !== null && !stop.signal.aborted) setFound({ of: loaded, overview });
    };
    void compare();
    return () => stop.abort();
  }, [view, loaded]);
  return found?.of === loaded ? found.overview : null;
}
