import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Country } from '../../utils/marketplaces/countries';
import type { StoredImport } from '../../utils/storage/listings-records';
import { useWords } from '../words/use-words';
import { ImportFile } from './import-file';
import type { Imports } from './imports';

interface ImportPartProps {
  imports: Imports;
  shopId: string;
  /** What is stored of this shop, newest first. */
  stored: readonly StoredImport[];
  /** The country of the Seller Central page read last. */
  lastSeen: Country | null;
  /** ms since 1970 */
  now: number;
  /** Something was stored. */
  onStored: () => void;
}

/** Where report files are dropped or chosen, and what became of each. */
export function ImportPart({ imports, shopId, stored, lastSeen, now, onStored }: ImportPartProps) {
  const { t } = useWords();
  const items = useStore(imports.store);
  const isOver = useFileDrop(imports.add);
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className="mp-import mp-stack" data-over={isOver} aria-labelledby="mp-import">
      <h2 id="mp-import" ref={heading} tabIndex={-1}>
        {t('import.title')}
      </h2>
      <p>{t('import.help')}</p>
      <form>
        <label className="mp-import-choose">
          {t('import.choose')}
          <input
            type="file"
            multiple
            accept=".txt,.tsv,.csv,text/plain,text/csv,text/tab-separated-values"
            onChange={(event) => {
              imports.add([...(event.target.files ?? [])]);
              // The same file can be chosen again, after it was mended for instance.
              event.target.form?.reset();
            }}
          />
        </label>
      </form>
      <p className="mp-soft">{t('import.drop')}</p>
      {items.length === 0 ? null : (
        <ul className="mp-import-files" aria-label={t('import.files')}>
          {items.map((item) => (
            <li key={item.id}>
              <ImportFile
                item={item}
                stored={stored}
                lastSeen={lastSeen}
                now={now}
                onForget={() => {
                  imports.forget(item.id);
                  heading.current?.focus();
                }}
                onKeep={(choice) => void imports.keep(item.id, shopId, choice).then(onStored)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Takes files dropped anywhere on the page: beside a smaller place the browser would open them instead. */
function useFileDrop(add: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      add([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragover', over, { signal });
    document.addEventListener('dragleave', leave, { signal });
    document.addEventListener('drop', drop, { signal });
    return () => stop.abort();
  }, [add]);
  return isOver;
}
