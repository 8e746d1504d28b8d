import { useEffect, useState } from 'react';
import type { LoadedCountries } from '../../utils/listings/listing-at';
import { inSlices } from '../../utils/listings/slices';
import type { Country } from '../../utils/marketplaces/countries';
import type { ListingsView } from '../../utils/storage/listings-view';
import { useWords } from '../words/use-words';
import { missingCsv, missingIn, missingRow, type MissingRow } from './missing-rows';
import { MissingSheet } from './missing-sheet';

interface MissingOutProps {
  view: ListingsView;
  loaded: LoadedCountries;
  home: Country | null;
  /** Countries with missing products; at least one. */
  countries: readonly [Country, ...Country[]];
  /** The country that is filtered by. */
  country: Country | null;
}

/** What is missing in a country, to take along; nothing is made before it is opened. */
export function MissingOut(props: MissingOutProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="mp-card" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('matrix.out')}</summary>
      {isOpen ? <FileAndPaper {...props} /> : null}
    </details>
  );
}

/** Paper for more is nobody's wish; the file holds them all. */
const mostPrinted = 1000;

/** A file for a spreadsheet program, and paper. */
function FileAndPaper({ view, loaded, home, countries, country: filtered }: MissingOutProps) {
  const { t, country: nameOf, number } = useWords();
  const [picked, setPicked] = useState<Country | null>(null);
  const [sheet, setSheet] = useState<{ country: Country; rows: MissingRow[] } | null>(null);
  const country = [picked, filtered].find((one) => one !== null && countries.includes(one)) ?? countries[0];
  const file = useMissingFile(view, loaded, home, country);
  const products = missingIn(view, country);
  const print = () =>
    setSheet({
      country,
      rows: [...products.subarray(0, mostPrinted)].map((one) => missingRow(view, loaded, home, one)),
    });
  return (
    <div className="mp-stack">
      <div className="mp-matrix-out">
        <label>
          {t('matrix.missingIn')}{' '}
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
        <output>
          {file === null
            ? t('matrix.searching')
            : t('matrix.productCount', { count: products.length, number: number(products.length) })}
        </output>
        <div className="mp-actions">
          {file === null ? null : (
            <a
              className="mp-button"
              href={file}
              download={`${t('matrix.fileName', { country: nameOf(country) })}.csv`}
            >
              {t('packet.save')}
            </a>
          )}
          <button type="button" className="mp-quiet" onClick={print}>
            {t('packet.print')}
          </button>
        </div>
      </div>
      {products.length > mostPrinted ? (
        <p className="mp-soft">{t('matrix.printedOnly', { number: number(mostPrinted) })}</p>
      ) : null}
      {sheet === null ? null : <MissingSheet {...sheet} onPrinted={() => setSheet(null)} />}
    </div>
  );
}

/** The address of the file with what is missing in a country; null until it is made. */
function useMissingFile(
  view: ListingsView,
  loaded: LoadedCountries,
  home: Country | null,
  country: Country,
): string | null {
  const { t, language } = useWords();
  const [made, setMade] = useState<{ of: Country; address: string } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    let address: string | null = null;
    const make = async () => {
      const columns = (['sku', 'asin', 'title', 'price', 'currency', 'quantity'] as const).map((one) =>
        t(`matrix.column.${one}`),
      );
      const rowOf = (product: number) => missingRow(view, loaded, home, product);
      const work = missingCsv(missingIn(view, country), rowOf, columns, language);
      const parts = await inSlices(work, stop.signal);
      if (parts === null || stop.signal.aborted) return;
      address = URL.createObjectURL(new Blob(parts, { type: 'text/csv' }));
      setMade({ of: country, address });
    };
    void make();
    return () => {
      stop.abort();
      if (address !== null) URL.revokeObjectURL(address);
      setMade(null);
    };
  }, [view, loaded, home, country, t, language]);
  return made?.of === country ? made.address : null;
}
