import { titleToJudge } from '../../utils/facts/judge-titles';
import { listingIn, titleOf, type LoadedCountries } from '../../utils/listings/listing-at';
import { matrixStateAt } from '../../utils/listings/matrix-states';
import { stockOf } from '../../utils/listings/stock-overview';
import { textAt } from '../../utils/listings/text-column';
import type { Country } from '../../utils/marketplaces/countries';
import type { ListingsView } from '../../utils/storage/listings-view';
import { NotSavedInSight } from '../wanted/not-saved';
import { useCarryOut } from '../wanted/use-carry-out';
import { useWords } from '../words/use-words';
import type { Intents } from '../workbench/section';
import { LinkPart } from './link-part';
import { ListingCard } from './listing-card';
import { Modal } from './modal';
import { StockFindings } from './stock-findings';
import type { Decisions } from './use-decisions';
import type { Accepting } from './title-verdict';
import { useTitleJudgements } from './use-title-judgements';

interface ProductDialogProps {
  view: ListingsView;
  loaded: LoadedCountries;
  home: Country | null;
  shown: readonly Country[];
  product: number;
  judge: Intents['judgeTitles'];
  accepting: Accepting<Promise<void>>;
  decisions: Decisions;
  onSetAside: (country: Country) => void;
  onTakeBack: (country: Country) => void;
  onClose: () => void;
}

/** One product: its titles side by side, what is to be said of them and of its stock, and its links. */
export function ProductDialog(props: ProductDialogProps) {
  const { view, loaded, home, shown, product, judge, decisions, onClose } = props;
  const { t } = useWords();
  const { accepting, failed } = useAccepting(props.accepting);
  const sku = textAt(view.skus, product);
  const atHome = home === null ? null : listingIn(loaded, home, product);
  const original = home === null || !atHome?.title ? null : { country: home, title: atHome.title };
  const cards = shown.map((country) => {
    const listing = listingIn(loaded, country, product);
    const other = country === home ? null : original;
    const asked = listing?.title ? titleToJudge(country, listing.title, other?.title ?? null) : null;
    return { country, listing, original: other, asked };
  });
  const judgementOf = useTitleJudgements(
    cards.flatMap(({ asked }) => asked ?? []),
    judge,
  );
  const stock = stockOf(loaded, product);
  return (
    <Modal name={titleOf(loaded, home, product)?.title ?? sku} className="mp-product" onClose={onClose}>
      <div className="mp-product-cards">
        {cards.map(({ asked, ...card }) => (
          <ListingCard
            key={card.country}
            {...card}
            state={matrixStateAt(view, product, card.country)}
            judgement={asked === null ? null : judgementOf(asked)}
            accepting={accepting}
            onSetAside={() => props.onSetAside(card.country)}
            onTakeBack={() => props.onTakeBack(card.country)}
          />
        ))}
      </div>
      <section className="mp-stack" aria-labelledby="mp-product-stock">
        <h3 id="mp-product-stock">{t('matrix.stock.title')}</h3>
        {stock.length === 0 ? <p>{t('matrix.stock.nothing')}</p> : <StockFindings findings={stock} />}
        {stock.some(({ code }) => code === 'separate-stock') ? <p>{t('matrix.stock.subtract')}</p> : null}
      </section>
      <LinkPart
        key={product}
        view={view}
        loaded={loaded}
        home={home}
        product={product}
        onLink={decisions.link}
        onUnlink={decisions.unlink}
      />
      <NotSavedInSight why={failed ?? decisions.failed} />
    </Modal>
  );
}

/** "This is right" here, where the dialog hides what is said behind it. */
function useAccepting({ shop, onAccept, onTakeBack }: Accepting<Promise<void>>) {
  const { failed, carryOut } = useCarryOut();
  const accepting: Accepting = {
    shop,
    onAccept: (finding, reason) => carryOut(onAccept(finding, reason)),
    onTakeBack: (finding) => carryOut(onTakeBack(finding)),
  };
  return { accepting, failed };
}
