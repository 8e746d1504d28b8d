import { useEffect } from 'react';
import type { Country } from '../../utils/marketplaces/countries';
import { longestTitle } from '../../utils/listings/title-rules';
import { useWords } from '../words/use-words';
import type { MissingRow } from './missing-rows';
import { shortTitle } from './short-title';
import '../sheet/sheet.css';
import './missing-sheet.css';

interface MissingSheetProps {
  country: Country;
  rows: readonly MissingRow[];
  onPrinted: () => void;
}

/** What is missing in a country on paper, with a box to tick. It asks to be printed as soon as it is drawn. */
export function MissingSheet({ country, rows, onPrinted }: MissingSheetProps) {
  const { t, brand, country: nameOf, number } = useWords();
  const isShortened = rows.some(({ title }) => shortTitle(title) !== title);
  useEffect(() => {
    addEventListener('afterprint', onPrinted, { once: true });
    print();
    return () => removeEventListener('afterprint', onPrinted);
    // Printed once, however often it is drawn.
  }, [onPrinted]);
  return (
    <section className="mp-sheet">
      <h1>{t('item', { name: t('matrix.missingIn'), value: nameOf(country) })}</h1>
      <table className="mp-missing">
        <thead>
          <tr>
            <th scope="col" aria-label={t('state.done')} />
            <th scope="col">{t('matrix.column.sku')}</th>
            <th scope="col">{t('matrix.column.title')}</th>
            <th scope="col">{t('matrix.column.price')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.sku}>
              <td>☐</td>
              <td>{row.sku}</td>
              <td>{shortTitle(row.title)}</td>
              <td>
                {row.price} {row.price === '' ? null : row.currency}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {isShortened ? <p>{t('matrix.shortened', { number: number(longestTitle) })}</p> : null}
      <p className="mp-sheet-brand">{t('whose', { brand, notAffiliated: t('notAffiliated') })}</p>
    </section>
  );
}
