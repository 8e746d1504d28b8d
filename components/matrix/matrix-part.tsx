import { useMemo, useState } from 'react';
import type { Shop } from '../../utils/facts/shop';
import { productOfSku, skusOf } from '../../utils/listings/product-of-sku';
import { textAt } from '../../utils/listings/text-column';
import { countryCodes, type Country } from '../../utils/marketplaces/countries';
import type { ListingsView } from '../../utils/storage/listings-view';
import { UndoBar } from '../undo/undo-bar';
import { NotSaved } from '../wanted/not-saved';
import { useWords } from '../words/use-words';
import type { Intents } from '../workbench/section';
import { DecidedView } from './decided-view';
import { hashOfPlace, placeOf } from './matrix-place';
import { ProductDialog } from './product-dialog';
import { ProductsView } from './products-view';
import { SetAsideDialog } from './set-aside-dialog';
import { StockView } from './stock-view';
import { useDecisions } from './use-decisions';
import { useLoadedCountries, type ReadListings } from './use-listings';
import './matrix.css';

export interface MatrixPartProps {
  shopId: string;
  shop: Shop;
  /** ms since 1970. */
  now: number;
  /** What stands in the address after the section's name. */
  place: readonly string[];
  intents: Pick<
    Intents,
    'judgeTitles' | 'changeLinks' | 'changeSetAside' | 'acceptFinding' | 'takeBackFinding'
  >;
}

/** Which product is missing in which country. That the database cannot be opened is said where reports go in. */
export function MatrixPart({ listings, ...props }: MatrixPartProps & { listings: ReadListings }) {
  const { t } = useWords();
  if (listings.status === 'nothing') return <p className="mp-card">{t('matrix.nothing')}</p>;
  if (listings.status === 'failed') return null;
  return <Matrix {...props} view={listings.view} />;
}

function Matrix({
  shopId,
  shop,
  now,
  place: route,
  intents,
  view,
}: MatrixPartProps & { view: ListingsView }) {
  const { t } = useWords();
  const { home, targets } = shop.plan;
  const { loaded } = useLoadedCountries(view, home);
  const decisions = useDecisions(shopId, view.decisions, intents);
  const [openSku, setOpenSku] = useState<string | null>(null);
  const [asking, setAsking] = useState<{ products: number[]; chosen: Country[]; of: ListingsView } | null>(
    null,
  );
  const place = placeOf(route);
  const shown = useMemo(() => {
    const asked = new Set([home, ...targets, ...view.countries.map(({ country }) => country)]);
    return countryCodes.filter((code) => asked.has(code));
  }, [home, targets, view]);
  const skuOf = (product: number) => textAt(view.skus, product);
  const opened = openSku === null ? null : productOfSku(view.skus, loaded, openSku);
  const open = (product: number) => setOpenSku(skuOf(product));
  const ask = (products: number[], chosen: Country[]) => setAsking({ products, chosen, of: view });
  // A product may have been set aside under any of its SKUs.
  const placesOf = (product: number, country: Country) =>
    skusOf(view.skus, loaded, product).map((sku) => ({ sku, country }));
  const elsewhere = shown.filter((code) => code !== home);
  const { last } = decisions;
  return (
    <div className="mp-matrix">
      <nav className="mp-choice" aria-label={t('matrix.views')}>
        {(['products', 'stock', 'decided'] as const).map((one) => (
          <a
            key={one}
            href={hashOfPlace(one === 'products' ? { view: one, country: null, state: null } : { view: one })}
            aria-current={place.view === one ? 'page' : undefined}
          >
            {t(`matrix.view.${one}`)}
          </a>
        ))}
      </nav>
      {decisions.failed ? <NotSaved why={decisions.failed} /> : null}
      {place.view === 'products' ? (
        <ProductsView
          {...{ view, loaded, home, shown, now }}
          country={place.country !== null && shown.includes(place.country) ? place.country : null}
          state={place.state}
          onOpen={open}
          onSetAside={(products) => ask(products, place.country === null ? elsewhere : [place.country])}
          onTakeBack={(products) =>
            decisions.takeBack(
              products.flatMap((product) => (place.country === null ? [] : placesOf(product, place.country))),
            )
          }
          onLink={([one = 0, other = 0]) => decisions.link([[skuOf(one), skuOf(other)]])}
        />
      ) : null}
      {place.view === 'stock' ? <StockView {...{ view, loaded, home }} onOpen={open} /> : null}
      {place.view === 'decided' ? (
        <DecidedView
          decisions={view.decisions}
          now={now}
          onTakeBack={decisions.takeBack}
          onUnlink={decisions.unlink}
        />
      ) : null}
      {opened === null ? null : (
        <ProductDialog
          {...{ view, loaded, home, shown, decisions }}
          product={opened}
          judge={intents.judgeTitles}
          accepting={{ shop, onAccept: intents.acceptFinding, onTakeBack: intents.takeBackFinding }}
          onSetAside={(country) => ask([opened], [country])}
          onTakeBack={(country) => decisions.takeBack(placesOf(opened, country))}
          onClose={() => setOpenSku(null)}
        />
      )}
      {asking === null || asking.of !== view ? null : (
        <SetAsideDialog
          count={asking.products.length}
          countries={shown}
          chosen={asking.chosen}
          onSetAside={(chosen, reason) =>
            decisions.setAside(
              asking.products.flatMap((product) =>
                chosen.map((country) => ({ sku: skuOf(product), country, reason })),
              ),
            )
          }
          onClose={() => setAsking(null)}
        />
      )}
      {last === null ? null : (
        <UndoBar
          key={last.id}
          said={t(`matrix.did.${last.did}`, { count: last.count })}
          onUndo={last.undo}
          onEnd={decisions.forget}
        />
      )}
    </div>
  );
}
