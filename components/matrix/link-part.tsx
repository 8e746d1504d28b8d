import { useEffect, useState } from 'react';
import type { ListingDecisions } from '../../utils/facts/listings';
import { likelyLinks, type LikelyLink } from '../../utils/listings/likely-links';
import { listingsOf, titleOf, type LoadedCountries } from '../../utils/listings/listing-at';
import { inSlices } from '../../utils/listings/slices';
import { textAt } from '../../utils/listings/text-column';
import { countryCodes, type Country } from '../../utils/marketplaces/countries';
import type { ListingsView } from '../../utils/storage/listings-view';
import { useWords } from '../words/use-words';
import type { Decisions } from './use-decisions';

interface LinkPartProps {
  view: ListingsView;
  loaded: LoadedCountries;
  home: Country | null;
  product: number;
  onLink: Decisions['link'];
  onUnlink: Decisions['unlink'];
}

/** The hand links of a product, and on demand the products that may be the same. */
export function LinkPart({ view, loaded, home, product, onLink, onUnlink }: LinkPartProps) {
  const { t, list } = useWords();
  const [isOpen, setOpen] = useState(false);
  const own = ownLinks(view.decisions, loaded, product);
  return (
    <section className="mp-stack" aria-labelledby="mp-link">
      <h3 id="mp-link">{t('matrix.link')}</h3>
      <p className="mp-soft">{t('matrix.linkHelp')}</p>
      {own.map((link) => (
        <p key={link.join(' ')} className="mp-link-row">
          <span>{list(link)}</span>
          <button type="button" className="mp-quiet mp-small" onClick={() => onUnlink([link])}>
            {t('matrix.unlink')}
          </button>
        </p>
      ))}
      {isOpen ? (
        <Suggestions view={view} loaded={loaded} home={home} product={product} onLink={onLink} />
      ) : (
        <div>
          <button type="button" className="mp-quiet" onClick={() => setOpen(true)}>
            {t('matrix.suggest')}
          </button>
        </div>
      )}
    </section>
  );
}

function Suggestions({ view, loaded, home, product, onLink }: Omit<LinkPartProps, 'onUnlink'>) {
  const { t } = useWords();
  const found = useLikelyLinks(view, loaded, home, product);
  const sku = textAt(view.skus, product);
  return (
    <>
      <output>
        {found === null ? t('matrix.searching') : null}
        {found?.length === 0 ? t('matrix.noSuggestion') : null}
      </output>
      <ul className="mp-decided">
        {found?.map((one) => (
          <li key={one.sku}>
            <span>
              {titleOf(loaded, home, one.product)?.title} <span className="mp-soft">{one.sku}</span>{' '}
              {one.sku.toLowerCase() === sku.toLowerCase() ? (
                <strong className="mp-warn">{t('matrix.caseOnly')}</strong>
              ) : null}
            </span>
            <button type="button" className="mp-quiet mp-small" onClick={() => onLink([[sku, one.sku]])}>
              {t('matrix.linkThis')} <span className="mp-hidden">({one.sku})</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function useLikelyLinks(
  view: ListingsView,
  loaded: LoadedCountries,
  home: Country | null,
  product: number,
): LikelyLink[] | null {
  const [found, setFound] = useState<LikelyLink[] | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const comparable = (one: number) => {
      const [first] = listingsOf(loaded, one);
      if (!first) return null;
      const title = titleOf(loaded, home, one)?.title ?? '';
      return { sku: textAt(view.skus, one), title, price: first.price ?? Number.NaN };
    };
    const search = async () => {
      const work = likelyLinks(product, view.coverage, countryCodes, comparable);
      const links = await inSlices(work, stop.signal);
      if (links !== null && !stop.signal.aborted) setFound(links);
    };
    void search();
    return () => stop.abort();
  }, [view, loaded, home, product]);
  return found;
}

/** The links that name one of the product's SKUs. */
function ownLinks({ links }: ListingDecisions, loaded: LoadedCountries, product: number) {
  const skus = new Set(listingsOf(loaded, product).map(({ sku }) => sku));
  return links.filter(([one, other]) => skus.has(one) || skus.has(other));
}
