import { hasSigns } from '../../utils/facts/whose';
import type { Shops } from '../../utils/facts/shops';
import { realShops } from '../../utils/facts/shops';
import type { OpenPage } from '../../utils/page-session/page-session';
import { useShopLabel } from '../shops/use-shop-label';
import { useWords } from '../words/use-words';

interface WhoseShopProps {
  page: OpenPage;
  shops: Shops;
  /** The id of a shop there is; null: it is another shop. */
  onAnswer: (id: string | null) => void;
}

/** Asked once where the page's owner is not known yet; until then nothing of the page is stored. */
export function WhoseShop({ page, shops, onAnswer }: WhoseShopProps) {
  const { t, brand, list } = useWords();
  const label = useShopLabel(shops);
  const names = list(page.owner.storeNames);
  return (
    <section className="mp-stack">
      <h2>{names ? t('shops.whoseNamed', { name: names }) : t('shops.whose')}</h2>
      <p className="mp-note">
        {hasSigns(page.owner) ? t('shops.whoseHelp', { brand }) : t('shops.whoseSilent', { brand })}
      </p>
      <ul className="mp-stack">
        {realShops(shops).map(([id]) => (
          <li key={id}>
            <button type="button" className="mp-button" onClick={() => onAnswer(id)}>
              {t('shops.sameMaker', { name: label(id) })}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="mp-quiet" onClick={() => onAnswer(null)}>
            {t('shops.another')}
          </button>
        </li>
      </ul>
    </section>
  );
}
