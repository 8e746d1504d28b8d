import { nameOfShop, realShops, sampleShop, shopOf, type Shops } from '../../utils/facts/shops';
import { useWords } from '../words/use-words';

/** What the surfaces call a shop: its name, "Shop 2" where it has none, and the sample always by its mark. */
export function useShopLabel(shops: Shops): (id: string) => string {
  const { t } = useWords();
  return (id) => {
    if (id === sampleShop) return t('shops.sample');
    const number = realShops(shops).findIndex(([other]) => other === id) + 1;
    return nameOfShop(shopOf(shops, id)) ?? t('shops.unnamed', { number });
  };
}
