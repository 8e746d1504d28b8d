import { useState, type FormEvent } from 'react';
import { compareItems, itemsOf } from '../../utils/facts/items';
import { realShops, shopOf, type Shops } from '../../utils/facts/shops';
import { useShopLabel } from '../shops/use-shop-label';
import { useWords } from '../words/use-words';
import { ComparisonLine } from './comparison-line';
import { Sure } from './sure';

export interface ShopEntryProps {
  id: string;
  shops: Shops;
  onRename: (id: string, name: string) => void;
  onMerge: (from: string, into: string) => void;
  onErase: (id: string) => void;
}

/** One shop: what it is called and known by, and what can be done with it as a whole. */
export function ShopEntry({ id, shops, onRename, onMerge, onErase }: ShopEntryProps) {
  const { t, list } = useWords();
  const label = useShopLabel(shops);
  const name = label(id);
  const { knownBy } = shopOf(shops, id);
  const signs = [...(knownBy?.storeNames ?? []), ...(knownBy?.merchantIds ?? [])];
  const rename = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = new FormData(event.currentTarget).get('name');
    if (typeof wanted === 'string' && wanted.trim() !== '') onRename(id, wanted.trim());
  };
  return (
    <details className="mp-data-shop">
      <summary>{name}</summary>
      <div className="mp-stack">
        {signs.length === 0 ? null : <p className="mp-soft">{t('data.knownBy', { names: list(signs) })}</p>}
        <form className="mp-data-row" onSubmit={rename}>
          <label>
            {t('data.name')} <input name="name" maxLength={100} required defaultValue={name} key={name} />
          </label>
          <button type="submit" className="mp-quiet">
            {t('data.rename')}
          </button>
        </form>
        <MergeInto id={id} shops={shops} onMerge={onMerge} />
        <Sure
          ask={t('data.eraseShop', { name })}
          what={t('data.eraseShopSure', { name })}
          yes={t('data.erase')}
          onYes={() => onErase(id)}
        />
      </div>
    </details>
  );
}

/** Says what would win before two shops become one. */
function MergeInto({ id, shops, onMerge }: Pick<ShopEntryProps, 'id' | 'shops' | 'onMerge'>) {
  const { t } = useWords();
  const label = useShopLabel(shops);
  const [chosen, setChosen] = useState('');
  const others = realShops(shops).filter(([other]) => other !== id);
  const from = others.some(([other]) => other === chosen) ? chosen : '';
  if (others.length === 0) return null;
  return (
    <div className="mp-stack">
      <label className="mp-data-row">
        {t('data.merge')}
        <select value={from} onChange={({ target }) => setChosen(target.value)}>
          <option value="">{t('data.mergeNone')}</option>
          {others.map(([other]) => (
            <option key={other} value={other}>
              {label(other)}
            </option>
          ))}
        </select>
      </label>
      {from === '' ? null : (
        <div className="mp-note mp-stack">
          <p>{t('data.mergeHelp', { from: label(from), into: label(id) })}</p>
          <ComparisonLine what={compareItems(itemsOf(shopOf(shops, id)), itemsOf(shopOf(shops, from)))} />
          <div className="mp-actions">
            <button type="button" className="mp-button" onClick={() => onMerge(from, id)}>
              {t('data.mergeNow')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
