import { matrixStates, type MatrixState } from '../../utils/listings/matrix-states';
import type { Country } from '../../utils/marketplaces/countries';
import { useWords } from '../words/use-words';
import { orders, type Order } from './use-shown-products';

export interface FilterChoice {
  country: Country | null;
  state: MatrixState | null;
  search: string;
  order: Order;
}

interface MatrixFilterProps extends FilterChoice {
  shown: readonly Country[];
  onPlace: (country: Country | null, state: MatrixState | null) => void;
  onSearch: (search: string) => void;
  onOrder: (order: Order) => void;
}

/** Which products are shown, and in which order. */
export function MatrixFilter({
  shown,
  country,
  state,
  search,
  order,
  onPlace,
  onSearch,
  onOrder,
}: MatrixFilterProps) {
  const { t, country: nameOf } = useWords();
  return (
    <search className="mp-matrix-filter" aria-label={t('matrix.filter')}>
      <label className="mp-matrix-search">
        {t('matrix.search')}
        <input
          type="search"
          value={search}
          maxLength={200}
          onChange={(event) => onSearch(event.target.value)}
        />
      </label>
      <label>
        {t('matrix.country')}
        <select
          value={country ?? ''}
          onChange={(event) => onPlace(shown.find((code) => code === event.target.value) ?? null, state)}
        >
          <option value="">{t('matrix.allCountries')}</option>
          {shown.map((code) => (
            <option key={code} value={code}>
              {nameOf(code)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('matrix.stateLabel')}
        <select
          value={state ?? ''}
          onChange={(event) =>
            onPlace(country, matrixStates.find((one) => one === event.target.value) ?? null)
          }
        >
          <option value="">{t('matrix.allStates')}</option>
          {matrixStates.map((one) => (
            <option key={one} value={one}>
              {t(`matrix.state.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('matrix.orderLabel')}
        <select
          value={order}
          onChange={(event) => onOrder(orders.find((one) => one === event.target.value) ?? 'file')}
        >
          {orders.map((one) => (
            <option key={one} value={one}>
              {t(`matrix.order.${one}`)}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
