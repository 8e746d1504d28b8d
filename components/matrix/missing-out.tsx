import { useState } from 'react';
import type { LoadedCountries } from '../../utils/listings/listing-at';
import { inSlices } from '../../utils/listings/slices';
import type { Country } from '../../utils/marketplaces/countries';
import type { ListingsView } from '../../utils/storage/listings-view';
import { useWords } from '../words/use-words';
import { missingCsv, missingIn, missingRow, type MissingRow } from './missing-rows';
import { MissingSheet } from './missing-sheet';
import { saveFile } from './save-file';

interface MissingOutProps {
  view: ListingsView;
  loaded: LoadedCountries;
  home: Country | null;
  /** Countries with missing products; at least one. */
  countries: readonly [Country, ...Country[]];
  /** The country that is filtered by. */
  country: Country | null;
}

/** Paper for more is nobody's wish; the file holds them all. */
const mostPrinted = 1000;

/** What is missing in a country, as a file for a spreadsheet program and on paper. */
export function MissingOut({ view, loaded, home, countries, country: filtered }: MissingOutProps) {
  const { t, country: nameOf, number, language } = useWords();
  const [picked, setPicked] = useState<Country | null>(null);
  const [sheet, setSheet] = useState<{ country: Country; rows: MissingRow[] } | null>(null);
  const country = [picked, filtered].find((one) => one !== null && countries.includes(one)) ?? countries[0];
  const products = missingIn(view, country);
  const rowOf = (product: number) => missingRow(view, loaded, home, product);
  const save = async () => {
    const columns = (['sku', 'asin', 'title', 'price', 'currency', 'quantity'] as const).map((one) =>
      t(`matrix.column.${one}`),
    );
    const parts = await inSlices(
      missingCsv(products, rowOf, columns, language),
      new AbortController().signal,
    );
    if (parts) saveFile(parts, 'text/csv', `${t('matrix.fileName', { country })}.csv`);
  };
  return (
    <section className="mp-card mp-stack" aria-labelledby="mp-out">
      <h2 id="mp-out">{t('matrix.out')}</h2>
      <div className="mp-matrix-out">
        <label>
          {t('matrix.missingIn')}
          <select
            value={country}
            onChange={({ target }) => setPicked(countries.find((code) => code === target.value) ?? null)}
          >
            {countries.map((code) => (
              <option key={code} value={code}>
                {nameOf(code)}
              </option>
            ))}
          </select>
        </label>
        <span>{t('matrix.productCount', { count: products.length, number: number(products.length) })}</span>
        <div className="mp-actions">
          <button type="button" className="mp-button" onClick={() => void save()}>
            {t('packet.save')}
          </button>
          <button
            type="button"
            className="mp-quiet"
            onClick={() => setSheet({ country, rows: [...products.subarray(0, mostPrinted)].map(rowOf) })}
          >
            {t('packet.print')}
          </button>
        </div>
      </div>
      {products.length > mostPrinted ? (
        <p className="mp-soft">{t('matrix.printedOnly', { number: number(mostPrinted) })}</p>
      ) : null}
      {sheet === null ? null : <MissingSheet {...sheet} onPrinted={() => setSheet(null)} />}
    </section>
  );
}
