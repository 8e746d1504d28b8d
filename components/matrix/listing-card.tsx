import type { ShownListing } from '../../utils/listings/listing-at';
import type { MatrixState } from '../../utils/listings/matrix-states';
import { countries, type Country } from '../../utils/marketplaces/countries';
import { CodeStamp } from '../code-stamp/code-stamp';
import { CopyButton } from '../texts/copy-button';
import { useWords } from '../words/use-words';
import { StateMark } from './state-mark';
import { TitleVerdict, type Accepting } from './title-verdict';
import type { TitleJudgement } from './use-title-judgements';

interface ListingCardProps {
  country: Country;
  state: MatrixState;
  listing: ShownListing | null;
  original: { country: Country; title: string } | null;
  judgement: TitleJudgement;
  accepting: Accepting;
  onSetAside: () => void;
  onTakeBack: () => void;
}

/** One product in one country: its title with what is to be said of it, price, quantity and status. */
export function ListingCard({
  country,
  state,
  listing,
  original,
  judgement,
  accepting,
  onSetAside,
  onTakeBack,
}: ListingCardProps) {
  const { t, country: nameOf } = useWords();
  const name = nameOf(country);
  return (
    <section className="mp-listing mp-stack" aria-label={name}>
      <h3>
        <CodeStamp country={country} /> {name}
      </h3>
      <p className="mp-verdict">
        <StateMark state={state} /> {t(`matrix.state.${state}`)}
      </p>
      {listing === null ? null : (
        <>
          <p className="mp-listing-title" lang={countries[country].language}>
            {listing.title}
          </p>
          <TitleVerdict {...{ country, original, judgement, accepting }} title={listing.title} />
          <ListingFacts listing={listing} />
          <div className="mp-actions">
            {listing.title === '' ? null : <CopyButton text={listing.title} what={name} />}
            <AmazonLink listing={listing} />
          </div>
        </>
      )}
      {state === 'set-aside' ? (
        <button type="button" className="mp-quiet mp-small" onClick={onTakeBack}>
          {t('texts.takeBack')} <span className="mp-hidden">({name})</span>
        </button>
      ) : null}
      {listing === null && state !== 'set-aside' ? (
        <button type="button" className="mp-quiet mp-small" onClick={onSetAside}>
          {t('matrix.notWanted')} <span className="mp-hidden">({name})</span>
        </button>
      ) : null}
    </section>
  );
}

function ListingFacts({ listing: { country, sku, asin, quantity, price } }: { listing: ShownListing }) {
  const { t, number, price: formatted } = useWords();
  return (
    <dl className="mp-listing-facts">
      <dt>{t('matrix.column.price')}</dt>
      <dd>{price === null ? t('matrix.notShown') : formatted(price, country)}</dd>
      <dt>{t('matrix.column.quantity')}</dt>
      <dd>{quantity === null ? t('matrix.notShown') : number(quantity)}</dd>
      <dt>{t('matrix.column.sku')}</dt>
      <dd>{sku}</dd>
      <dt>{t('matrix.column.asin')}</dt>
      <dd>{asin === '' ? t('matrix.notShown') : asin}</dd>
    </dl>
  );
}

/**
 * Amazon's page of the listing, for the seller to click. The address is the title link of Manage Inventory (facts on
 * Seller Central, section 7); without an ASIN it is not known.
 */
function AmazonLink({ listing: { country, asin } }: { listing: ShownListing }) {
  const { t, country: nameOf } = useWords();
  if (!/^[A-Z0-9]{10}$/.test(asin)) return null;
  return (
    <a href={`https://www.${countries[country].storefront}/dp/${asin}`} target="_blank" rel="noreferrer">
      {t('matrix.onAmazon')} <span className="mp-hidden">({nameOf(country)})</span>
    </a>
  );
}
