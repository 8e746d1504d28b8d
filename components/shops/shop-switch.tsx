import { useId } from 'react';
import { currentShop, nameOfShop, sampleShop, type Shops } from '../../utils/facts/shops';
import { useWords } from '../words/use-words';
import { useShopLabel } from './use-shop-label';
import './shop-switch.css';

interface ShopSwitchProps {
  shops: Shops;
  onShowShop: (id: string) => void;
}

/** Says which shop is shown, and shows another one where there are several. */
export function ShopSwitch({ shops, onShowShop }: ShopSwitchProps) {
  const { t } = useWords();
  const label = useShopLabel(shops);
  const id = useId();
  const known = Object.keys(shops.byId).filter((shop) => shop !== sampleShop || shop === shops.current);
  if (known.length < 2) return <OnlyShop shops={shops} />;
  return (
    <p className="mp-shop-switch">
      <label htmlFor={id}>{t('shops.shop')}</label>
      <select id={id} value={shops.current} onChange={({ target }) => onShowShop(target.value)}>
        {known.map((shop) => (
          <option key={shop} value={shop}>
            {label(shop)}
          </option>
        ))}
      </select>
    </p>
  );
}

/** A single shop that nobody has named yet needs no name either. */
function OnlyShop({ shops }: { shops: Shops }) {
  const { t } = useWords();
  const name = nameOfShop(currentShop(shops));
  return name === null ? null : (
    <p className="mp-shop-switch">{t('item', { name: t('shops.shop'), value: name })}</p>
  );
}
