import { sampleShop, type Shops } from '../../utils/facts/shops';
import { useShopLabel } from '../shops/use-shop-label';
import { useWords } from '../words/use-words';
import { Sure } from './sure';
import type { StoredThing } from './vault';

interface StoredTableProps {
  shops: Shops;
  things: readonly StoredThing[];
  onErase: (thing: StoredThing) => void;
}

/** The privacy receipt: everything that is stored, how much room it takes, and a way to be rid of it. */
export function StoredTable({ shops, things, onErase }: StoredTableProps) {
  const { t, bytes } = useWords();
  const label = useShopLabel(shops);
  const nameOf = ({ kind, shop }: StoredThing) =>
    shop === null ? t(`data.kind.${kind}`) : t('item', { name: label(shop), value: t(`data.kind.${kind}`) });
  return (
    <table className="mp-data-stored">
      <thead>
        <tr>
          <th scope="col">{t('data.thing')}</th>
          <th scope="col">{t('data.size')}</th>
          <th scope="col">
            <span className="mp-hidden">{t('data.erase')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {things.map((thing) => (
          <tr key={`${thing.kind} ${thing.shop}`}>
            <th scope="row">{nameOf(thing)}</th>
            <td>{bytes(thing.bytes)}</td>
            <td>
              {thing.kind === 'settings' || thing.shop === sampleShop ? null : (
                <Sure
                  ask={
                    <>
                      {t('data.erase')}
                      <span className="mp-hidden">: {nameOf(thing)}</span>
                    </>
                  }
                  what={t('data.eraseSure', { what: nameOf(thing) })}
                  yes={t('data.erase')}
                  onYes={() => onErase(thing)}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('data.total')}</th>
          <td colSpan={2}>{bytes(things.reduce((sum, thing) => sum + thing.bytes, 0))}</td>
        </tr>
      </tfoot>
    </table>
  );
}
