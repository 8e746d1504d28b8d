import { realShops, type Shops } from '../../utils/facts/shops';
import { useShopLabel } from '../shops/use-shop-label';
import { useWords } from '../words/use-words';

/** Whose facts the panel shows, where the seller has more than one shop. */
export function ShopLine({ shops, shopId }: { shops: Shops; shopId: string | null }) {
  const { t } = useWords();
  const label = useShopLabel(shops);
  if (shopId === null || realShops(shops).length < 2) return null;
  return <p className="mp-soft">{t('item', { name: t('shops.shop'), value: label(shopId) })}</p>;
}
