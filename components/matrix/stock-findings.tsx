import type { StockFinding } from '../../utils/listings/stock';
import { useWords } from '../words/use-words';

/** What the seller should look at in a product's stock. */
export function StockFindings({ findings }: { findings: readonly StockFinding[] }) {
  const { t, country, list, number } = useWords();
  return (
    <ul className="mp-stock-findings">
      {findings.map((finding) =>
        finding.code === 'quantities-differ' ? (
          <li key={`differ ${finding.sku}`}>
            {t('item', {
              name: finding.sku,
              value: list(
                finding.quantities.map((one) =>
                  t('item', { name: country(one.country), value: number(one.quantity) }),
                ),
              ),
            })}
          </li>
        ) : (
          <li key="separate">
            {t('matrix.stock.separate', {
              skus: finding.skus
                .map(({ sku, countries }) => t('item', { name: sku, value: list(countries.map(country)) }))
                .join(' · '),
            })}
          </li>
        ),
      )}
    </ul>
  );
}
